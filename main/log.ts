import { renameSync, statSync } from 'node:fs';
import path from 'node:path';
import pino, { type Logger } from 'pino';
import { makePrivateFolder, PRIVATE_FILE } from './private-files.ts';

/** A log that grew to this many bytes is set aside; the one set aside before is dropped. */
const MAX_LOG_BYTES = 2_000_000;

/**
 * Opens `<data folder>/logs/tertulia.log`: one JSON object a line. What a learner writes does not belong in it.
 * A folder that cannot be written costs the log, not the app.
 */
export function openLog(dataFolder: string): Logger {
  const file = path.join(dataFolder, 'logs', 'tertulia.log');
  try {
    makePrivateFolder(path.dirname(file));
    let bytes = setAsideWhenLarge(file);
    const options = { base: { pid: process.pid }, level: levelOf(process.env.TERTULIA_LOG_LEVEL) };
    const destination = pino.destination({ dest: file, sync: true, mode: PRIVATE_FILE });
    // A disk that fills up while we run must not take the app with it.
    destination.on('error', () => {});
    return pino(options, {
      write(line) {
        destination.write(line);
        bytes += Buffer.byteLength(line);
        if (bytes <= MAX_LOG_BYTES) return;
        bytes = setAsideWhenLarge(file);
        try {
          destination.reopen();
        } catch {
          // The folder is gone: what is written goes to the file that was set aside.
        }
      },
    });
  } catch {
    return pino({ enabled: false });
  }
}

/** What is no level of pino's would cost the whole log: it throws. */
function levelOf(asked: string | undefined): string {
  const isLevel =
    asked !== undefined && (asked === 'silent' || Object.values(pino.levels.labels).includes(asked));
  return isLevel ? asked : 'info';
}

/** @returns the bytes of the log that is written on. */
function setAsideWhenLarge(file: string): number {
  try {
    const { size } = statSync(file);
    if (size <= MAX_LOG_BYTES) return size;
    renameSync(file, `${file}.1`);
  } catch {
    // No log yet.
  }
  return 0;
}
