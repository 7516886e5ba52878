/**
 * Where the new version of a model is until it takes the place of the old one: a folder beside it that no list shows.
 * It has a record only once it is whole.
 */

import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ModelPurpose } from '../../../preload/schemas/catalogue.ts';
import type { DownloadFile } from '../download/index.ts';
import { writing } from './copy-file.ts';
import { filesIn } from './find-installed.ts';
import { modelFolder, PURPOSE_FOLDERS } from './folders.ts';
import { RECORD_FILE, readRecord } from './record.ts';
import { REMOVED_PREFIX } from './remove.ts';

export const UPDATE_PREFIX = '.update-';

/** @throws AppError `download-unsafe-name` where the id is none. */
export function updateFolder(root: string, purpose: ModelPurpose, id: string): string {
  const folder = modelFolder(root, purpose, id);
  return path.join(path.dirname(folder), `${UPDATE_PREFIX}${path.basename(folder)}`);
}

/**
 * Readies the folder for the new version. A file that is the same in both is not fetched again: it gets a second
 * name, where the disk can do that.
 */
export async function prepareUpdate(files: readonly DownloadFile[], from: string, to: string): Promise<void> {
  // Ended between the two steps of `swapIn`: the new one is the only one there is.
  if (!existsSync(from)) return;
  await rm(path.join(to, RECORD_FILE), { force: true });
  const record = await readRecord(from);
  for (const file of files) {
    const same = record?.files.find(
      (one) => one.sha256 === file.sha256 && !record.damaged.includes(one.path),
    );
    if (!same) continue;
    const place = placeIn(to, file.path);
    await writing(place, () => mkdir(path.dirname(place), { recursive: true }));
    await link(placeIn(from, same.path), place).catch(() => {});
  }
}

/**
 * The new version, whole and recorded, takes the place of the old one, which goes. What a person put beside the old
 * files stays. Ended anywhere in between, one of the two is whole: see {@link finishUpdates}.
 * @throws AppError `place-unusable`
 */
export async function swapIn(from: string, to: string): Promise<void> {
  await writing(to, async () => {
    await removeOthers(from);
    await keepBeside(to, from);
    const gone = path.join(path.dirname(to), `${REMOVED_PREFIX}${randomUUID()}`);
    if (existsSync(to)) await rename(to, gone);
    try {
      await rename(from, to);
    } catch (error) {
      // Another process that opened just now has put it there.
      if (existsSync(from) || !existsSync(to)) {
        await rename(gone, to).catch(() => {});
        throw error;
      }
    }
    await rm(gone, { recursive: true, force: true });
  });
}

/** Gives up a new version. Where it is the only one there is, it takes its place instead. */
export async function discardUpdate(root: string, purpose: ModelPurpose, id: string): Promise<void> {
  finishUpdates(root);
  await rm(updateFolder(root, purpose, id), { recursive: true, force: true });
}

/** A process that ended just before the new version got its name left no other: it gets it now. */
export function finishUpdates(root: string): void {
  for (const purpose of Object.values(PURPOSE_FOLDERS)) {
    const folder = path.join(root, purpose);
    for (const name of namesIn(folder)) {
      if (!name.startsWith(UPDATE_PREFIX)) continue;
      const place = path.join(folder, name.slice(UPDATE_PREFIX.length));
      const isWhole = existsSync(path.join(folder, name, RECORD_FILE));
      if (isWhole && !existsSync(place)) renameSync(path.join(folder, name), place);
    }
  }
}

/** What an earlier update, to yet another version, left behind. */
async function removeOthers(folder: string): Promise<void> {
  const record = await readRecord(folder);
  if (!record) return;
  const ours = new Set([RECORD_FILE, ...record.files.map((file) => file.path)]);
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries) {
    const place = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, place).replaceAll(path.sep, '/');
    if (!entry.isDirectory() && !ours.has(name)) await rm(place, { force: true });
  }
}

async function keepBeside(from: string, to: string): Promise<void> {
  const record = await readRecord(from);
  if (!record) return;
  const recorded = new Set(record.files.map((file) => file.path));
  for (const name of (await filesIn(from)).filter((one) => !recorded.has(one))) {
    const place = placeIn(to, name);
    if (existsSync(place)) continue;
    await mkdir(path.dirname(place), { recursive: true });
    await rename(placeIn(from, name), place);
  }
}

function placeIn(folder: string, name: string): string {
  return path.join(folder, ...name.split('/'));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
