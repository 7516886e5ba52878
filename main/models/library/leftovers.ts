import { lstat, readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { ModelPurpose } from '../../../preload/schemas/catalogue.ts';
import { isOnItsWay } from './find-installed.ts';
import { PURPOSE_FOLDERS } from './folders.ts';
import { bytesIn, REMOVED_PREFIX } from './remove.ts';
import { UPDATE_PREFIX } from './swap.ts';

/** Where an import puts a model until it knows what it is. */
export const INCOMING = '.incoming';

export interface LeftoverOptions {
  root: string;
  /** Unfinished work: of a model, or (`import`) of an import, by its own id. */
  isAtWork: (what: { modelId: string } | { importId: string }) => boolean;
}

/** What interrupted work left, and nobody will go on with: absolute paths of files and folders, and their bytes. */
export async function findLeftovers({
  root,
  isAtWork,
}: LeftoverOptions): Promise<{ paths: string[]; bytes: number }> {
  const purposes = Object.keys(PURPOSE_FOLDERS) as ModelPurpose[];
  const found = await Promise.all([
    incoming(root, isAtWork),
    ...purposes.map((purpose) => inPurpose(path.join(root, PURPOSE_FOLDERS[purpose]), isAtWork)),
  ]);
  const paths = found.flat();
  const sizes = await Promise.all(paths.map(bytesIn));
  return { paths, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** @returns the bytes that are free now. */
export async function removeLeftovers(options: LeftoverOptions): Promise<number> {
  const { paths, bytes } = await findLeftovers(options);
  for (const one of paths) await rm(one, { recursive: true, force: true });
  await removeEmpty(options.root);
  return bytes;
}

async function incoming(root: string, isAtWork: LeftoverOptions['isAtWork']): Promise<string[]> {
  const folder = path.join(root, INCOMING);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !isAtWork({ importId: name })).map((name) => path.join(folder, name));
}

async function inPurpose(folder: string, isAtWork: LeftoverOptions['isAtWork']): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name): Promise<string[]> => {
      const place = path.join(folder, name);
      if (name.startsWith(REMOVED_PREFIX)) return [place];
      if (name.startsWith(UPDATE_PREFIX)) {
        return isAtWork({ modelId: name.slice(UPDATE_PREFIX.length) }) ? [] : [place];
      }
      return isAtWork({ modelId: name }) ? [] : await partsIn(place);
    }),
  );
  return found.flat();
}

async function partsIn(folder: string, depth = 4): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return depth > 0 ? await partsIn(place, depth - 1) : [];
      return entry.isFile() && isOnItsWay(entry.name) ? [place] : [];
    }),
  );
  return found.flat();
}

/** A model's folder that held nothing but a part. */
async function removeEmpty(root: string): Promise<void> {
  for (const purpose of Object.values(PURPOSE_FOLDERS)) {
    const folder = path.join(root, purpose);
    for (const name of await readdir(folder).catch(() => [])) {
      const info = await lstat(path.join(folder, name)).catch(() => null);
      if (info?.isDirectory()) await rmdir(path.join(folder, name)).catch(() => {});
    }
  }
  await rmdir(path.join(root, INCOMING)).catch(() => {});
}
