import { execFile } from 'node:child_process';
import { open, rename, rm, stat, statfs, truncate } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../errors.ts';

/** What stays free: the app itself, and the system, write too. */
const SPARE = 0.01;

/**
 * Takes the room of a file before its first byte comes, so that the disk is full now or not at all. Windows does
 * so when the length is set, Linux on request; elsewhere the free space is looked at, and that is all.
 * @throws AppError `disk-full`
 */
export async function reserve(file: string, sizeBytes: number): Promise<void> {
  const { size, blocks } = await stat(file);
  // An earlier, longer version lay here.
  if (size > sizeBytes) await truncate(file, sizeBytes);
  const disk = await statfs(path.dirname(file));
  const missing = Math.max(0, sizeBytes - Math.min(size, blocks * 512));
  if (missing === 0) return;
  if (missing * (1 + SPARE) > disk.bavail * disk.bsize) throw new AppError('disk-full');
  if (process.platform === 'linux' && (await allocate(file, sizeBytes))) return;
  await truncate(file, sizeBytes);
}

/** @returns false where the file system, or the system, does not know how. @throws AppError `disk-full` */
async function allocate(file: string, sizeBytes: number): Promise<boolean> {
  try {
    await promisify(execFile)('fallocate', ['-l', String(sizeBytes), file], {
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    });
    return true;
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    if (/no space|quota/i.test(stderr)) throw new AppError('disk-full', {}, { cause: error });
    return false;
  }
}

/**
 * Gives a whole file its final name. What is under that name is whole at any moment, also after a power cut.
 * @param sizeBytes the length it was found to be whole at.
 */
export async function putInPlace(part: string, place: string, sizeBytes: number): Promise<void> {
  const handle = await open(part, 'r+');
  try {
    if ((await handle.stat()).size !== sizeBytes) throw new Error(`${part} changed after it was checked`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, place);
  await syncFolder(path.dirname(place));
}

/** A new name is only safe once its folder is. Windows has no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a file of no length where there is none. */
export async function makeFile(file: string): Promise<void> {
  const handle = await open(file, 'a', 0o644);
  await handle.close();
}

export async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true });
}
