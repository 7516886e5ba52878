import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../errors.ts';
import { resolveInside } from '../../paths.ts';
import type { ReasonKind } from './reasons.ts';

export type TextRead = { ok: true; text: string } | { ok: false; kind: ReasonKind; missing: boolean };

// A pipe under a scenario's name must not hang the app; on Windows the two flags do not exist.
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

const refused = (kind: ReasonKind, missing = false): TextRead => ({ ok: false, kind, missing });

/**
 * Reads a small UTF-8 text of a folder whose content is not ours to trust: nothing that is not a plain file,
 * nothing reached by a link that leaves the folder, nothing longer than `maxBytes`.
 */
export async function readTextInside(folder: string, file: string, maxBytes: number): Promise<TextRead> {
  let handle: FileHandle | undefined;
  try {
    const root = await realpath(folder);
    const target = await realpath(resolveInside(root, file));
    resolveInside(root, path.relative(root, target));
    handle = await open(target, openFlags);
    if (!(await handle.stat()).isFile()) return refused('not-a-file');
    return await readText(handle, maxBytes);
  } catch (error) {
    if (error instanceof AppError) return refused('outside');
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EISDIR' || code === 'ENXIO') return refused('not-a-file');
    return refused('unreadable', code === 'ENOENT');
  } finally {
    await handle?.close();
  }
}

async function readText(handle: FileHandle, maxBytes: number): Promise<TextRead> {
  // One byte more than allowed: the file may have grown since its size was looked up.
  const buffer = Buffer.alloc(maxBytes + 1);
  let length = 0;
  while (length <= maxBytes) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length > maxBytes) return refused('too-big');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, length));
    return text.includes('\0') ? refused('not-text') : { ok: true, text };
  } catch {
    return refused('not-text');
  }
}
