import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Libsql from 'libsql';
import { AppError } from '../errors.ts';

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const USER_VERSION_OFFSET = 60;

/** `absent`: no file, or one without content. */
export type FileState = 'absent' | 'sound' | 'damaged';

/**
 * Looks at a database file without changing it.
 * @throws AppError `storage-newer` where its schema is newer than `newestVersion`.
 */
export function inspectFile(file: string, newestVersion: number): FileState {
  if (!existsSync(file) || statSync(file).size === 0) return 'absent';
  const header = readHeader(file);
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) return 'damaged';
  const version = header.readInt32BE(USER_VERSION_OFFSET);
  if (version > newestVersion) throw new AppError('storage-newer', { version });
  return passesQuickCheck(file) ? 'sound' : 'damaged';
}

/**
 * SQLite's own check, written as statements that fail instead of a query: the driver closes a file for real
 * only where no statement object is left, and a connection that outlived the file's move would later delete
 * the write-ahead log of its successor.
 */
function passesQuickCheck(file: string): boolean {
  let connection: Libsql.Database | undefined;
  try {
    connection = new Libsql(file, { timeout: 5000 });
    connection.exec(`
      CREATE TEMP TABLE verdict (line TEXT CHECK (line = 'ok'));
      INSERT INTO verdict SELECT quick_check FROM pragma_quick_check;
      SELECT count(*) FROM sqlite_schema;
    `);
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  } finally {
    connection?.close();
  }
}

function isDamage(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return /^SQLITE_(CONSTRAINT|CORRUPT|NOTADB|FORMAT|IOERR_SHORT_READ)/.test(code);
}

function readHeader(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(HEADER_BYTES);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}
