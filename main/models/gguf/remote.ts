/** Reads the header of a GGUF file that is elsewhere, by asking for ranges of it. */
import { AppError } from '../../errors.ts';
import { type GgufHeader, parseGgufHeader } from './header.ts';
import type { ByteSource } from './reader.ts';

const CUT = 'the server sends less of it than there is';

/** Bytes `offset` to `offset + length` of the file, or fewer at its end. */
export type ReadRange = (offset: number, length: number) => Promise<Uint8Array>;

/** Vocabularies of a quarter of a million tokens make headers of 16 MB. */
const MOST_BYTES = 48 * 2 ** 20;
const FIRST_BYTES = 2 ** 20;
const LARGEST_BYTES = 8 * 2 ** 20;

/**
 * Asks for as little as the header takes, in a few ranges that grow: each one costs the way there and back.
 * @param size length of the whole file, in bytes
 * @throws AppError `model-malformed`, also where the header takes more than `mostBytes`; and whatever `readRange` throws
 */
export async function readRemoteGgufHeader(
  size: number,
  readRange: ReadRange,
  mostBytes: number = MOST_BYTES,
): Promise<GgufHeader> {
  return await parseGgufHeader(rangeSource(size, readRange, mostBytes));
}

function rangeSource(size: number, readRange: ReadRange, mostBytes: number): ByteSource {
  let held: Buffer = Buffer.alloc(0);
  let heldFrom = 0;
  let next = FIRST_BYTES;
  let left = mostBytes;

  return {
    size,
    async read(position, length) {
      const from = position - heldFrom;
      if (from >= 0 && from + length <= held.length) return held.subarray(from, from + length);
      // What is held already of the range is not asked for again.
      const kept = from >= 0 && from < held.length ? held.subarray(from) : Buffer.alloc(0);
      const start = position + kept.length;
      const wanted = Math.min(Math.max(length - kept.length, next), size - start, left);
      if (wanted < Math.min(length, size - position) - kept.length) {
        throw new AppError('model-malformed', {
          reason: `a header of more than ${Math.round(mostBytes / 2 ** 20)} MB`,
        });
      }
      const bytes = wanted > 0 ? Buffer.from(await readRange(start, wanted)) : Buffer.alloc(0);
      // Of a server that sends more than was asked for, the rest is not believed; one that sends less is asked no more.
      const received = bytes.subarray(0, wanted);
      if (received.length < wanted) throw new AppError('model-malformed', { reason: CUT });
      left -= received.length;
      next = Math.min(next * 2, LARGEST_BYTES);
      held = Buffer.concat([kept, received]);
      heldFrom = position;
      return held.subarray(0, length);
    },
  };
}
