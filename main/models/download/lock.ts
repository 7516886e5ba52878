import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../errors.ts';
import { processIsRunning } from '../../processes.ts';

const NAME = 'download.lock';
/** Folders this process downloads to: its own number in a lock says nothing, an earlier process may have had it. */
const held = new Set<string>();

/** The file that says which process downloads to a folder. */
export function lockOf(folder: string): string {
  return path.join(folder, NAME);
}

/**
 * Two programs that write the same part would spoil each other's account of it. A lock whose process is gone
 * is nobody's.
 * @returns gives the folder free.
 * @throws AppError `download-busy`
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const key = path.resolve(folder);
  const file = lockOf(key);
  if (held.has(key)) throw new AppError('download-busy');
  held.add(key);
  try {
    await take(file);
  } catch (error) {
    held.delete(key);
    throw error;
  }
  return async () => {
    held.delete(key);
    await rm(file, { force: true });
  };
}

async function take(file: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    const isAlive = Number.isSafeInteger(holder) && holder > 0 && processIsRunning(holder);
    if ((isAlive && holder !== process.pid) || attempt === 2) throw new AppError('download-busy');
    await rm(file, { force: true });
  }
}
