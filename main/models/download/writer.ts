import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** Pieces from the network are gathered to so many bytes before they are written. */
const BATCH_BYTES = 512 * 1024;

export interface RangeWriter {
  /** Waits only while the disk is slower than the network. */
  write(chunk: Buffer): Promise<void>;
  /** Everything is written once it resolves. */
  flush(): Promise<void>;
}

export interface RangeWriterOptions {
  handle: FileHandle;
  /** Where the first byte goes. */
  position: number;
  /** CRC-32 of what lies before it, as far as it counts. */
  crc: number;
  /** So many bytes from the beginning are written, with this CRC-32. */
  onWritten: (bytes: number, crc: number) => void;
}

/** Writes one stretch of a file from front to back: one batch is on its way to the disk while the next gathers. */
export function createRangeWriter({ handle, position, crc, onWritten }: RangeWriterOptions): RangeWriter {
  let batch: Buffer[] = [];
  let gathered = 0;
  let at = position;
  let checksum = crc;
  let pending: Promise<void> = Promise.resolve();

  async function put(chunks: Buffer[], bytes: number, start: number): Promise<void> {
    for (const chunk of chunks) checksum = crc32(chunk, checksum);
    await writeAll(handle, chunks, bytes, start);
    onWritten(bytes, checksum);
  }

  async function send(): Promise<void> {
    await pending;
    if (gathered === 0) return;
    pending = put(batch, gathered, at);
    // It is waited for with the next batch; until then nobody else may take it for unhandled.
    pending.catch(() => {});
    at += gathered;
    batch = [];
    gathered = 0;
  }

  return {
    async write(chunk) {
      batch.push(chunk);
      gathered += chunk.length;
      if (gathered >= BATCH_BYTES) await send();
    },
    async flush() {
      await send();
      await pending;
    },
  };
}

/** The system may take less than it was given, as on a disk that is filling up. */
async function writeAll(handle: FileHandle, chunks: Buffer[], bytes: number, start: number): Promise<void> {
  const { bytesWritten } = await handle.writev(chunks, start);
  if (bytesWritten === bytes) return;
  const rest = Buffer.concat(chunks).subarray(bytesWritten);
  let done = 0;
  while (done < rest.length) {
    const { bytesWritten: more } = await handle.write(
      rest,
      done,
      rest.length - done,
      start + bytesWritten + done,
    );
    done += more;
  }
}
