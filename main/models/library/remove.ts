import { randomUUID } from 'node:crypto';
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../errors.ts';
import type { OpenShelf } from '../shelf.ts';
import { writing } from './copy-file.ts';

export interface RemoveOptions {
  shelf: OpenShelf;
  /** Unfinished work on this model. */
  isAtWork: (id: string) => boolean;
  /** Lets go of a model that is loaded. @throws AppError `model-in-use` where it is answering. */
  release: (id: string, name: string) => Promise<void>;
}

/** Folders on their way out: a removal that is interrupted leaves no half of a model behind. */
export const REMOVED_PREFIX = '.removed-';

/**
 * Takes a model off the disk. A file that was named by its path is only no longer listed: it is the user's.
 * @returns the bytes that are free now.
 * @throws AppError `not-found`, `model-not-removable`, `model-in-use`, `place-unusable`
 */
export async function removeModel(id: string, { shelf, isAtWork, release }: RemoveOptions): Promise<number> {
  const found = await shelf.locate(id);
  const name = found.record?.name ?? id;
  if (found.origin === 'starter') throw new AppError('model-not-removable', { name });
  if (isAtWork(id)) throw new AppError('model-in-use', { name });
  await release(id, name);
  if (found.origin === 'file') {
    shelf.forget(id);
    return 0;
  }
  const freed = await bytesIn(found.folder);
  const gone = path.join(path.dirname(found.folder), `${REMOVED_PREFIX}${randomUUID()}`);
  await writing(found.folder, async () => {
    await rename(found.folder, gone);
    await rm(gone, { recursive: true, force: true });
  });
  return freed;
}

/** What a folder takes of the disk: a file that also has another name elsewhere frees nothing, nor does a link. */
export async function bytesIn(folder: string): Promise<number> {
  const info = await lstat(folder).catch(() => null);
  if (info === null || info.isSymbolicLink()) return 0;
  if (!info.isDirectory()) return info.nlink > 1 ? 0 : takenBy(info);
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map((name) => bytesIn(path.join(folder, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What is reserved and not yet written counts; where the file system does not say, the length has to do. */
function takenBy({ size, blocks }: { size: number; blocks?: number }): number {
  return Math.max(size, (blocks ?? 0) * 512);
}
