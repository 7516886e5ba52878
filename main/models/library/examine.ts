import { open } from 'node:fs/promises';
import { AppError } from '../../errors.ts';
import { GGUF_MAGIC } from '../gguf/format.ts';
import { readModelHeaders } from '../gguf/model-headers.ts';
import { readOnnxConfig } from './describe.ts';
import type { Candidate } from './find-candidates.ts';

/**
 * Looks at a model before any of it is taken in: its header, its length, its parts.
 * @throws AppError `not-a-model`, `model-malformed`, `model-missing` (a part)
 */
export async function examine({ purpose, path, folder }: Candidate): Promise<void> {
  if (purpose !== 'chat') return void (await readOnnxConfig(folder));
  if (!(await startsAsGguf(path))) throw new AppError('not-a-model', { path });
  await readModelHeaders(path);
}

async function startsAsGguf(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => null);
  try {
    const start = Buffer.alloc(4);
    const read = await handle?.read(start, 0, 4, 0);
    return read?.bytesRead === 4 && start.readUInt32LE(0) === GGUF_MAGIC;
  } catch {
    return false;
  } finally {
    await handle?.close();
  }
}
