import { type FileHandle, mkdir, open, rm, stat, statfs, utimes } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../errors.ts';
import { putInPlace } from '../download/disk.ts';
import { createHasher, type Hasher, hashFile } from '../download/hasher.ts';
import { partNames } from '../download/names.ts';

const BLOCK_BYTES = 4 * 1024 * 1024;

export interface CopyOptions {
  /** What the file is known to be; null where its own hash, as read here, has to do. */
  sha256: string | null;
  /** Aborted, it keeps what was copied; the next call goes on from there. */
  signal: AbortSignal;
  /** So many bytes more are in their place; `fresh` ones were copied just now. Negative where it starts over. */
  onBytes: (bytes: number, fresh: boolean) => void;
}

/**
 * Copies a file through `<to>.part`: what has the final name is whole, on the disk, and has the right hash. A copy
 * that was interrupted, by whatever, is gone on with.
 * @returns its SHA-256, in hex.
 * @throws AppError `source-gone`, `model-damaged` (the source is not what it is known to be), `disk-full`,
 *   `file-too-large`, `place-unusable`, `cancelled`
 */
export async function copyFile(from: string, to: string, options: CopyOptions): Promise<string> {
  const { part } = partNames(to);
  const before = (await stat(part).catch(() => null))?.size ?? 0;
  const copied = await copyOnce(from, part, options, before);
  let wanted = options.sha256;
  // What an earlier run left may be of another file, or may have been lost with the power.
  if (before > 0 && wanted === null) wanted = await hashFile(from, { signal: options.signal });
  let sha256 = copied.sha256;
  if (before > 0 && wanted !== null && sha256 !== wanted) {
    options.onBytes(-copied.bytes, false);
    await rm(part, { force: true });
    sha256 = (await copyOnce(from, part, options, 0)).sha256;
  }
  if (wanted !== null && sha256 !== wanted) {
    await rm(part, { force: true });
    const file = path.basename(from);
    throw new AppError('model-damaged', { name: path.basename(path.dirname(from)), file });
  }
  const { atime, mtime } = await reading(from, () => stat(from));
  await writing(to, async () => {
    await utimes(part, atime, mtime);
    await putInPlace(part, to, (await stat(part)).size);
  });
  return sha256;
}

async function copyOnce(from: string, part: string, options: CopyOptions, before: number) {
  const { signal } = options;
  if (signal.aborted) throw new AppError('cancelled');
  const source = await reading<FileHandle>(from, () => open(from, 'r'));
  const hasher = createHasher();
  try {
    const { size } = await reading(from, () => source.stat());
    const start = before <= size ? before : 0;
    await writing(part, () => mkdir(path.dirname(part), { recursive: true }));
    const target = await writing<FileHandle>(part, () => open(part, start > 0 ? 'r+' : 'w', 0o644));
    try {
      options.onBytes(start, false);
      hasher.follow(part);
      hasher.extend(start);
      await pump({ source, target, from, part, size, start, options, hasher });
    } finally {
      await target.close();
    }
    const { digest, bytes } = await hasher.finish();
    const sha256 = bytes === size ? digest : await hashFile(part, { signal });
    return { sha256, bytes: size };
  } finally {
    await source.close();
    await hasher.close();
  }
}

interface Pump {
  source: FileHandle;
  target: FileHandle;
  from: string;
  part: string;
  size: number;
  start: number;
  options: CopyOptions;
  hasher: Hasher;
}

/** Reads a block while the one before is written. The hash follows on a thread of its own. */
async function pump({ source, target, from, part, size, start, options, hasher }: Pump): Promise<void> {
  const blocks = [Buffer.allocUnsafe(BLOCK_BYTES), Buffer.allocUnsafe(BLOCK_BYTES)] as const;
  let at = start;
  let written: Promise<void> = Promise.resolve();
  try {
    for (let turn = 0; at < size; turn += 1) {
      const block = blocks[turn % 2 === 0 ? 0 : 1];
      const place = at;
      const { bytesRead } = await reading(from, () =>
        source.read(block, 0, Math.min(BLOCK_BYTES, size - place), place),
      );
      if (bytesRead === 0) throw new AppError('source-gone', { path: from });
      await written;
      if (options.signal.aborted) throw new AppError('cancelled');
      written = writing(part, async () => {
        await writeAll(target, block.subarray(0, bytesRead), place);
        hasher.extend(place + bytesRead);
        options.onBytes(bytesRead, true);
      });
      // It is waited for at the next turn, and may fail before.
      written.catch(() => {});
      at += bytesRead;
    }
  } finally {
    await written;
  }
}

async function writeAll(target: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await target.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** Gives errors of the place that is read from their kind. */
export async function reading<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('source-gone', { path: file }, { cause: error });
  }
}

/** Gives errors of the place that is written to their kind. */
export async function writing<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new AppError('disk-full', {}, { cause: error });
    if (code === 'EFBIG')
      throw new AppError('file-too-large', { file: path.basename(file) }, { cause: error });
    throw new AppError('place-unusable', { path: path.dirname(file), reason: code }, { cause: error });
  }
}

/** Before the first byte. @throws AppError `disk-full`, `place-unusable` */
export async function needSpace(folder: string, bytes: number): Promise<void> {
  await writing(path.join(folder, '-'), async () => {
    await mkdir(folder, { recursive: true });
    const { bavail, bsize } = await statfs(folder);
    if (bytes > bavail * bsize) throw new AppError('disk-full');
  });
}
