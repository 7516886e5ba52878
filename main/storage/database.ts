import { statfsSync } from 'node:fs';
import path from 'node:path';
import Libsql from 'libsql';
import { AppError } from '../errors.ts';

/** What may be bound to a `?`. The driver ends the process on a boolean, so none gets this far. */
export type SqlValue = string | number | null;

export interface Database {
  /** Absolute path of the file. */
  readonly file: string;
  /** Runs one statement; answers how many rows it changed. */
  run(sql: string, ...values: SqlValue[]): number;
  /** Every row of a query. The caller names the columns' types: they are those of the schema. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  /** The first row of a query, which should have a LIMIT or a key. */
  one<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  /** Runs statements without values. */
  exec(sql: string): void;
  /** All or nothing. Does not nest. */
  transaction<T>(body: () => T): T;
  /** Rows changed since it was opened. */
  changes(): number;
  /** Moves the write-ahead log into the file and closes it. */
  close(): void;
}

/**
 * Opens a database file, making it where there is none: write-ahead log, foreign keys, and every commit on
 * the disk before it is answered.
 * @throws AppError `folder-unusable`, `disk-full`; errors of SQLite as they are.
 */
export function openDatabase(file: string): Database {
  const connection = guarded(file, () => new Libsql(file, { timeout: 5000 }));
  // Run through `all` to the end: a statement left half-way would hold a read lock.
  const all = <Row>(sql: string, ...values: SqlValue[]) =>
    guarded(file, () => connection.prepare(sql).all(values.map(clean)) as Row[]);
  const exec = (sql: string) => guarded(file, () => void connection.exec(sql));

  all('PRAGMA journal_mode = WAL');
  exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');

  return {
    file,
    all,
    exec,
    one: <Row>(sql: string, ...values: SqlValue[]) => all<Row>(sql, ...values)[0],
    run: (sql, ...values) => guarded(file, () => connection.prepare(sql).run(values.map(clean)).changes),
    transaction(body) {
      exec('BEGIN IMMEDIATE');
      try {
        const result = body();
        exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk makes SQLite roll back by itself; a second rollback would hide the cause.
        if (connection.inTransaction) exec('ROLLBACK');
        throw error;
      }
    },
    changes: () => all<{ n: number }>('SELECT total_changes() AS n')[0]?.n ?? 0,
    close() {
      try {
        all('PRAGMA wal_checkpoint(TRUNCATE)');
      } finally {
        connection.close();
      }
    },
  };
}

/** SQLite ends a text at its first NUL and the driver replaces lone surrogates: done here, one for one, so that offsets hold. */
function clean(value: SqlValue): SqlValue {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value;
}

function guarded<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw translate(error, file);
  }
}

/** Gives SQLite's errors about the disk the kind a person can act on. */
function translate(error: unknown, file: string): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code === 'SQLITE_FULL') return new AppError('disk-full', {}, { cause: error });
  if (code.startsWith('SQLITE_IOERR') && isFull(path.dirname(file))) {
    return new AppError('disk-full', {}, { cause: error });
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code) || message.startsWith('ConnectionFailed')) {
    if (isFull(path.dirname(file))) return new AppError('disk-full', {}, { cause: error });
    return new AppError('folder-unusable', { path: path.dirname(file) }, { cause: error });
  }
  return error;
}

const NEARLY_NOTHING_BYTES = 256 * 1024;

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < NEARLY_NOTHING_BYTES;
  } catch {
    return false;
  }
}
