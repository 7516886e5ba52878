import type { FileHandle } from 'node:fs/promises';

/** Bytes of a file by position: a file on disk, or a buffer in a test. */
export interface ByteSource {
  /** Real length in bytes. */
  readonly size: number;
  /** Reads exactly `length` bytes, or fewer at the end. */
  read(position: number, length: number): Promise<Buffer>;
}

/** Read at once: enough that a header of megabytes takes few calls, little enough to be no burden. */
const WINDOW_BYTES = 1 << 18;

export async function fileSource(file: FileHandle): Promise<ByteSource> {
  const { size } = await file.stat();
  return {
    size,
    async read(position, length) {
      const buffer = Buffer.allocUnsafe(length);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
  };
}

/** Thrown by {@link Reader} where a header asks for bytes that are not there. */
export class OutOfBytes extends Error {}

/**
 * Reads little-endian values one after another through a window that moves over the file. Ask `has` before each
 * read and `fill` where it says no: that keeps the hot loops free of promises.
 */
export class Reader {
  readonly #source: ByteSource;
  /** Reading beyond this position is refused: a header has an end even where the file goes on. */
  readonly #limit: number;
  #window: Buffer = Buffer.alloc(0);
  #windowStart = 0;
  #at = 0;

  constructor(source: ByteSource, limit: number) {
    this.#source = source;
    this.#limit = Math.min(limit, source.size);
  }

  get position(): number {
    return this.#windowStart + this.#at;
  }

  /** Bytes of the file that lie ahead. */
  get left(): number {
    return this.#limit - this.position;
  }

  has(bytes: number): boolean {
    return this.#at + bytes <= this.#window.length;
  }

  /** @throws OutOfBytes */
  async fill(bytes: number): Promise<void> {
    const position = this.position;
    if (bytes > this.left) throw new OutOfBytes();
    this.#window = await this.#source.read(
      position,
      Math.min(Math.max(bytes, WINDOW_BYTES), this.#limit - position),
    );
    this.#windowStart = position;
    this.#at = 0;
    if (this.#window.length < bytes) throw new OutOfBytes();
  }

  /** @throws OutOfBytes */
  skip(bytes: number): void {
    if (bytes > this.left) throw new OutOfBytes();
    this.#at += bytes;
    if (this.#at > this.#window.length) {
      this.#windowStart += this.#at;
      this.#window = Buffer.alloc(0);
      this.#at = 0;
    }
  }

  uint8(): number {
    return this.#window.readUInt8(this.#advance(1));
  }
  int8(): number {
    return this.#window.readInt8(this.#advance(1));
  }
  uint16(): number {
    return this.#window.readUInt16LE(this.#advance(2));
  }
  int16(): number {
    return this.#window.readInt16LE(this.#advance(2));
  }
  uint32(): number {
    return this.#window.readUInt32LE(this.#advance(4));
  }
  int32(): number {
    return this.#window.readInt32LE(this.#advance(4));
  }
  float32(): number {
    return this.#window.readFloatLE(this.#advance(4));
  }
  float64(): number {
    return this.#window.readDoubleLE(this.#advance(8));
  }
  /** Numbers beyond 2^53 lose their last digits; no count or size here may come near. */
  uint64(): number {
    const at = this.#advance(8);
    return this.#window.readUInt32LE(at) + this.#window.readUInt32LE(at + 4) * 2 ** 32;
  }
  int64(): number {
    return Number(this.#window.readBigInt64LE(this.#advance(8)));
  }
  text(bytes: number): string {
    const at = this.#advance(bytes);
    return this.#window.toString('utf8', at, at + bytes);
  }

  #advance(bytes: number): number {
    const at = this.#at;
    if (at + bytes > this.#window.length) throw new OutOfBytes();
    this.#at += bytes;
    return at;
  }
}
