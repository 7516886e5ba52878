import { closeSync, mkdirSync, openSync } from 'node:fs';

/** What a learner writes is nobody else's on this machine. (Windows keeps a user's folders private by itself.) */
const PRIVATE_FOLDER = 0o700;
export const PRIVATE_FILE = 0o600;

/** Makes a folder, and those above it that are missing, for their owner alone. One that is there stays as it is. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
}

/** Makes an empty file for its owner alone where there is none: for programs that ask for no mode of their own. */
export function makePrivateFile(file: string): void {
  closeSync(openSync(file, 'a', PRIVATE_FILE));
}
