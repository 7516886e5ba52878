import { closeSync, mkdirSync, openSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';

/** What a learner writes is nobody else's on this machine. (Windows keeps a user's folders private by itself.) */
const PRIVATE_FOLDER = 0o700;
export const PRIVATE_FILE = 0o600;
/** Two writes of one file at a time have a temporary name each. */
let writes = 0;

/** Makes a folder, and those above it that are missing, for their owner alone. One that is there stays as it is. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
}

/** Makes an empty file for its owner alone where there is none: for programs that ask for no mode of their own. */
export function makePrivateFile(file: string): void {
  closeSync(openSync(file, 'a', PRIVATE_FILE));
}

/**
 * Replaces a file, for its owner alone, in one step: whoever reads it, also after a power cut, finds the old one or
 * the new one whole. Its folder must be there.
 */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  writes += 1;
  const temporary = `${file}.${process.pid}-${writes}.tmp`;
  try {
    const handle = await open(temporary, 'w', PRIVATE_FILE);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
