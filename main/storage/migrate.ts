import { AppError } from '../errors.ts';
import type { Database } from './database.ts';

/** The schema version the file is at; 0 for a new one. */
export function schemaVersion(database: Database): number {
  return database.one<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/**
 * Brings the database to the newest schema, each step whole or not at all.
 * @throws AppError `storage-newer`, with nothing touched.
 */
export function migrate(database: Database, steps: readonly string[]): void {
  const version = schemaVersion(database);
  if (version > steps.length) throw new AppError('storage-newer', { version });
  for (const [index, step] of steps.entries()) {
    if (index < version) continue;
    database.transaction(() => {
      // Another process may have got here first.
      if (schemaVersion(database) > index) return;
      database.exec(step);
      database.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
}
