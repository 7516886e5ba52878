import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { makePrivateFile, makePrivateFolder } from '../private-files.ts';
import type { Database } from './database.ts';
import { inspectFile } from './integrity.ts';

/** The last two, and the last one of each of this many days: an hour of openings and closings must not push yesterday out. */
const LAST_KEPT = 2;
const DAYS_KEPT = 4;
const NAME = /^tertulia-\d{8}T\d{9}Z\.db$/;

/** `20260314T150926535Z`: sorts by time and is a file name everywhere. */
export function stamp(time: number): string {
  return new Date(time).toISOString().replaceAll(/[-:.]/g, '');
}

/** Backups of the folder, newest first, as absolute paths. */
export function listBackups(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .map((name) => path.join(folder, name));
}

/**
 * Copies the whole database beside it. The copy gets its name only once it is complete and on the disk; the
 * oldest ones go.
 * @returns its path.
 */
export function backUp(database: Database, folder: string, now: number): string {
  makePrivateFolder(folder);
  const target = path.join(folder, `tertulia-${stamp(now)}.db`);
  const partial = `${target}.partial`;
  try {
    rmSync(partial, { force: true });
    makePrivateFile(partial);
    database.exec(`VACUUM INTO '${partial.replaceAll("'", "''")}'`);
    settle(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  for (const old of superfluous(listBackups(folder))) rmSync(old, { force: true });
  return target;
}

/** Of backups, newest first, those to delete. */
export function superfluous(backups: readonly string[]): string[] {
  const days = new Set<string>();
  return backups.filter((file, index) => {
    const day = path.basename(file).slice(0, 'tertulia-YYYYMMDD'.length);
    const isNewDay = !days.has(day);
    days.add(day);
    return index >= LAST_KEPT && !(isNewDay && days.size <= DAYS_KEPT);
  });
}

/** Milliseconds since the newest backup; infinity where there is none. */
export function backupAge(folder: string, now: number): number {
  const newest = listBackups(folder)[0];
  return newest === undefined ? Number.POSITIVE_INFINITY : now - statSync(newest).mtimeMs;
}

/**
 * Puts the newest backup that is whole in the database's place.
 * @returns the backup used, or null where there is none.
 */
export function restoreNewest(folder: string, file: string, newestVersion: number): string | null {
  for (const backup of listBackups(folder)) {
    if (!isUsable(backup, newestVersion)) continue;
    const partial = `${file}.partial`;
    copyFileSync(backup, partial);
    settle(partial, file);
    return backup;
  }
  return null;
}

function isUsable(backup: string, newestVersion: number): boolean {
  try {
    return inspectFile(backup, newestVersion) === 'sound';
  } catch {
    return false;
  }
}

/** Content first, then the name: after a power cut there is either the whole file or none of that name. */
function settle(partial: string, target: string): void {
  // Opened for writing: Windows refuses to flush a file that was opened for reading.
  const descriptor = openSync(partial, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(partial, target);
}
