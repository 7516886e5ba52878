import { accessSync, constants, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../errors.ts';
import { makePrivateFile, makePrivateFolder } from '../private-files.ts';
import { backUp, backupAge, restoreNewest, stamp } from './backups.ts';
import { type Database, openDatabase } from './database.ts';
import { type FileState, inspectFile } from './integrity.ts';
import { migrate, schemaVersion } from './migrate.ts';

export interface OpenedDatabase {
  database: Database;
  backupsFolder: string;
  /** What happened to the user's file on the way, to be told once; null where nothing did. */
  notice: AppError | null;
}

export interface OpenOptions {
  /** The data folder; made where it is missing. */
  folder: string;
  /** Steps of the schema, oldest first. */
  migrations: readonly string[];
  now: () => number;
}

/**
 * Opens `tertulia.db`. A damaged file is moved aside, never deleted, and the newest whole backup takes its place.
 * @throws AppError `storage-newer` (nothing is touched), `folder-unusable`, `disk-full`.
 */
export function openStorageFile({ folder, migrations, now }: OpenOptions): OpenedDatabase {
  const file = path.join(folder, 'tertulia.db');
  const backupsFolder = path.join(folder, 'backups');
  makeWritable(folder, file);

  const notice =
    inspect(file, migrations.length) === 'damaged'
      ? replaceDamaged(file, backupsFolder, migrations.length, now())
      : null;
  // What SQLite puts beside the file takes its mode from it.
  makePrivateFile(file);
  const database = openDatabase(file);
  try {
    const version = schemaVersion(database);
    if (version > 0 && version < migrations.length) backUp(database, backupsFolder, now());
    migrate(database, migrations);
  } catch (error) {
    database.close();
    throw error;
  }
  return { database, backupsFolder, notice };
}

/** Backs up where something was written and the newest backup is older than `maximumAge` (milliseconds). */
export function backUpIfOlder(opened: OpenedDatabase, maximumAge: number, now: number): string | null {
  if (backupAge(opened.backupsFolder, now) < maximumAge) return null;
  return backUp(opened.database, opened.backupsFolder, now);
}

function inspect(file: string, newestVersion: number): FileState {
  try {
    return inspectFile(file, newestVersion);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('folder-unusable', { path: file }, { cause: error });
  }
}

function replaceDamaged(file: string, backupsFolder: string, newestVersion: number, now: number): AppError {
  const aside = `${file}.damaged-${stamp(now)}`;
  renameSync(file, aside);
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  }
  const restored = restoreNewest(backupsFolder, file, newestVersion);
  return new AppError(restored === null ? 'storage-reset' : 'storage-broken', { path: aside });
}

/**
 * Makes the folder. Fails here, with the reason, rather than at the first message: a folder that is a file, or
 * may only be read. (SQLite opens a read-only file like any other.)
 */
function makeWritable(folder: string, file: string): void {
  try {
    makePrivateFolder(folder);
    accessSync(folder, constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
      throw new AppError('disk-full', {}, { cause: error });
    throw new AppError('folder-unusable', { path: folder }, { cause: error });
  }
}
