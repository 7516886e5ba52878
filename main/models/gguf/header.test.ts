import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { TENSOR_TYPES } from './format.ts';
import { parseGgufHeader, readGgufHeader } from './header.ts';
import { SMALLEST_VOCABULARY, TINY_SHAPE, writeRandomModel } from './random-model.ts';
import type { ByteSource } from './reader.ts';
import { encodeHeader, type MetadataValue, type TensorToWrite } from './write.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tertulia-gguf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file in memory: `header`, and as many bytes of tensors behind it. */
function source(header: Buffer, tensorBytes = 0): ByteSource {
  const size = header.length + tensorBytes;
  return {
    size,
    read: async (position, length) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - position)));
      header.copy(bytes, 0, position);
      return bytes;
    },
  };
}

const METADATA = new Map<string, MetadataValue>([
  ['general.architecture', { type: 'string', value: 'llama' }],
  ['general.name', { type: 'string', value: 'Señora Martina' }],
  ['general.file_type', { type: 'uint32', value: 7 }],
  ['llama.rope.freq_base', { type: 'float32', value: 10_000 }],
  ['a.flag', { type: 'bool', value: true }],
  ['a.small', { type: 'int8', value: -3 }],
  ['a.large', { type: 'uint64', value: 2 ** 40 }],
  ['a.negative', { type: 'int64', value: -5 }],
  ['a.short', { type: 'uint16', value: 65_535 }],
  ['a.double', { type: 'float64', value: 0.1 }],
  ['few', { type: 'array', of: 'int32', value: [1, -2, 3] }],
  ['many', { type: 'array', of: 'string', value: Array.from({ length: 300 }, (_, i) => `word ${i}`) }],
]);
const TENSORS: Omit<TensorToWrite, 'pieces'>[] = [
  { name: 'token_embd.weight', dimensions: [64, 10], type: 'Q8_0' },
  { name: 'norm.weight', dimensions: [64], type: 'F32' },
  { name: 'output.weight', dimensions: [64, 10], type: 'Q4_0' },
];
const TENSOR_BYTES = 680 + 24 + 256 + 360;

async function reasonOf(bytes: Buffer, tensorBytes = TENSOR_BYTES): Promise<string> {
  const outcome = await parseGgufHeader(source(bytes, tensorBytes)).catch((error) => error);
  if (!(outcome instanceof AppError)) return 'no error';
  expect(outcome.kind).toBe('model-malformed');
  return String(outcome.details.reason);
}

function without(key: string): Map<string, MetadataValue> {
  return new Map([...METADATA].filter(([name]) => name !== key));
}

describe('a header that holds', () => {
  it('is read value by value; long arrays are only counted', async () => {
    const header = await parseGgufHeader(source(encodeHeader(METADATA, TENSORS), TENSOR_BYTES));
    expect(Object.fromEntries(header.metadata)).toEqual({
      'general.architecture': 'llama',
      'general.name': 'Señora Martina',
      'general.file_type': 7,
      'llama.rope.freq_base': 10_000,
      'a.flag': true,
      'a.small': -3,
      'a.large': 2 ** 40,
      'a.negative': -5,
      'a.short': 65_535,
      'a.double': 0.1,
      few: { type: 'int32', length: 3, items: [1, -2, 3] },
      many: { type: 'string', length: 300, items: null },
    });
    expect(header.tensors.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['token_embd.weight', 680],
      ['norm.weight', 256],
      ['output.weight', 360],
    ]);
    expect(header.tensors.every(({ position }) => position % 32 === 0)).toBe(true);
  });

  it('is read from a file on disk, whose tensors end where the file ends', async () => {
    const file = path.join(folder, 'tiny.gguf');
    await writeRandomModel(file, TINY_SHAPE);
    const { tensors, fileBytes } = await readGgufHeader(file);
    const last = tensors.at(-1);
    expect(last && last.position + last.bytes).toBe(fileBytes);
    expect(fileBytes).toBe(statSync(file).size);
  });
});

describe('a header that does not hold is refused, and says why', () => {
  const whole = encodeHeader(METADATA, TENSORS);
  const patched = (change: (bytes: Buffer) => void) => {
    const bytes = Buffer.from(whole);
    change(bytes);
    return bytes;
  };

  it('magic, version, counts', async () => {
    expect(await reasonOf(Buffer.alloc(100))).toBe('not a GGUF file');
    expect(await reasonOf(Buffer.alloc(3), 0)).toBe('the file ends too early');
    expect(await reasonOf(patched((bytes) => bytes.writeUInt32LE(1, 4)))).toMatch(/version 1/);
    expect(await reasonOf(patched((bytes) => bytes.writeUInt32LE(0x03000000, 4)))).toMatch(/version/);
    expect(await reasonOf(patched((bytes) => bytes.writeBigUInt64LE(2n ** 60n, 8)))).toMatch(/tensors/);
    expect(await reasonOf(patched((bytes) => bytes.writeBigUInt64LE(2n ** 60n, 16)))).toMatch(/keys/);
  });

  it('metadata: lengths, types, doubles', async () => {
    const key = whole.indexOf('general.architecture');
    expect(await reasonOf(patched((bytes) => bytes.writeBigUInt64LE(2n ** 62n, key - 8)))).toBe(
      'the file ends too early',
    );
    expect(await reasonOf(patched((bytes) => bytes.writeUInt32LE(99, key + 20)))).toMatch(/unknown type 99/);
    const flag = whole.indexOf('a.flag');
    expect(await reasonOf(patched((bytes) => bytes.writeUInt8(7, flag + 10)))).toMatch(/neither true nor/);
    const few = whole.indexOf('few');
    expect(await reasonOf(patched((bytes) => bytes.writeUInt32LE(9, few + 7)))).toMatch(/array of arrays/);
    expect(await reasonOf(patched((bytes) => bytes.writeBigUInt64LE(2n ** 50n, few + 11)))).toMatch(
      /more than the file/,
    );
    expect(await reasonOf(patched((bytes) => bytes.write('a.flat', flag)))).toBe('no error');
    expect(await reasonOf(patched((bytes) => bytes.write('a.small', whole.indexOf('a.large'))))).toMatch(
      /twice/,
    );
    expect(await reasonOf(encodeHeader(without('general.architecture'), TENSORS))).toMatch(/architecture/);
    for (const alignment of [0, 3, 48, 2 ** 30]) {
      const metadata = new Map(METADATA).set('general.alignment', { type: 'uint32', value: alignment });
      expect(await reasonOf(encodeHeader(metadata, TENSORS))).toMatch(/alignment/);
    }
  });

  it('tensors: dimensions, type, place, size', async () => {
    const name = whole.indexOf('token_embd.weight');
    const dimensions = name + 17;
    expect(await reasonOf(patched((bytes) => bytes.writeUInt32LE(5, dimensions)))).toMatch(/5 dimensions/);
    expect(await reasonOf(patched((bytes) => bytes.writeBigUInt64LE(0n, dimensions + 4)))).toMatch(
      /0 elements/,
    );
    expect(await reasonOf(patched((bytes) => bytes.writeBigUInt64LE(2n ** 55n, dimensions + 4)))).toMatch(
      /elements/,
    );
    expect(await reasonOf(patched((bytes) => bytes.writeBigUInt64LE(33n, dimensions + 4)))).toMatch(
      /whole number/,
    );
    expect(await reasonOf(patched((bytes) => bytes.writeUInt32LE(4, dimensions + 20)))).toMatch(
      /unknown type 4/,
    );
    expect(await reasonOf(patched((bytes) => bytes.writeBigUInt64LE(64n, dimensions + 24)))).toMatch(
      /not where/,
    );
    const twice = [TENSORS[0], TENSORS[0]].filter((tensor) => tensor !== undefined);
    expect(await reasonOf(encodeHeader(METADATA, twice))).toMatch(/twice/);
    expect(await reasonOf(whole, TENSOR_BYTES - 1)).toMatch(/ends at byte \d+ of a file of \d+/);
  });

  it('a file cut short anywhere', async () => {
    for (let length = 0; length < whole.length; length += 7) {
      expect(await reasonOf(whole.subarray(0, length), 0)).not.toBe('no error');
    }
  });

  it.skipIf(process.platform === 'win32')('a pipe, without waiting for what it never says', async () => {
    const pipe = path.join(folder, 'pipe.gguf');
    execFileSync('mkfifo', [pipe]);
    await expect(readGgufHeader(pipe)).rejects.toMatchObject({ kind: 'model-malformed' });
  });

  it('on disk: cut, empty, a folder, not there', async () => {
    const file = path.join(folder, 'cut.gguf');
    await writeRandomModel(file, { ...TINY_SHAPE, vocabulary: SMALLEST_VOCABULARY });
    truncateSync(file, statSync(file).size - 1);
    await expect(readGgufHeader(file)).rejects.toMatchObject({ kind: 'model-malformed' });
    writeFileSync(file, '');
    await expect(readGgufHeader(file)).rejects.toMatchObject({ kind: 'model-malformed' });
    await expect(readGgufHeader(folder)).rejects.toMatchObject({ kind: 'model-malformed' });
    await expect(readGgufHeader(path.join(folder, 'gone'))).rejects.toMatchObject({ kind: 'model-missing' });
  });
});

describe('thousands of broken headers', () => {
  const whole = encodeHeader(METADATA, TENSORS);
  /** A header that lies about its sizes may not make us read more than there is. */
  const MOST_READS = 100;

  async function holdsOrIsRefused(bytes: Buffer, tensorBytes: number): Promise<void> {
    const file = source(bytes, tensorBytes);
    let reads = 0;
    const counted: ByteSource = {
      size: file.size,
      read: (position, length) => {
        reads++;
        return file.read(position, length);
      },
    };
    const outcome = await parseGgufHeader(counted).catch((error) => error);
    expect(reads).toBeLessThan(MOST_READS);
    if (outcome instanceof AppError) expect(outcome.kind).toBe('model-malformed');
    else {
      // Whatever is let through holds against the file's length.
      for (const { position, bytes: size } of outcome.tensors) {
        expect(position + size).toBeLessThanOrEqual(bytes.length + tensorBytes);
      }
    }
  }

  const place = fc.nat(whole.length - 1);
  const mutation = fc.oneof(
    fc.record({ at: place, byte: fc.nat(255) }).map(
      ({ at, byte }) =>
        (bytes: Buffer) =>
          void bytes.writeUInt8(byte, at),
    ),
    fc.record({ at: fc.nat(whole.length - 9), value: fc.bigInt(0n, 2n ** 64n - 1n) }).map(
      ({ at, value }) =>
        (bytes: Buffer) =>
          void bytes.writeBigUInt64LE(value, at),
    ),
    fc
      .record({ at: fc.nat(whole.length - 9), value: fc.constantFrom(0, 1, 2, 31, 33, 2 ** 31, 2 ** 32 - 1) })
      .map(
        ({ at, value }) =>
          (bytes: Buffer) =>
            void bytes.writeUInt32LE(value, at),
      ),
    fc.record({ at: place, bit: fc.nat(7) }).map(({ at, bit }) => (bytes: Buffer) => {
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
    }),
  );

  it('made from one that holds, by changing a few bytes and cutting it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.option(place, { nil: whole.length }),
        fc.constantFrom(0, TENSOR_BYTES - 1, TENSOR_BYTES, TENSOR_BYTES + 4096),
        async (mutations, length, tensorBytes) => {
          const bytes = Buffer.from(whole);
          for (const mutate of mutations) mutate(bytes);
          await holdsOrIsRefused(bytes.subarray(0, length), tensorBytes);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('made of noise, behind a beginning that holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.uint8Array({ maxLength: 400 }), async (kept, noise) => {
        await holdsOrIsRefused(Buffer.concat([whole.subarray(0, kept), noise]), 0);
      }),
      { numRuns: 3000 },
    );
  });
});

it('knows every type of tensor that llama.cpp here knows, and its size', async () => {
  const { getLlama } = await import('node-llama-cpp');
  const llama = await getLlama({ gpu: false, build: 'never', progressLogs: false });
  // Nothing public tells the sizes; a change of this name shows here and nowhere else.
  const bindings = (llama as unknown as { _bindings: Record<string, (type: number) => number | undefined> })
    ._bindings;
  for (let id = 0; id < 64; id++) {
    const blockBytes = bindings.getTypeSizeForGgmlType?.(id) ?? 0;
    const type = TENSOR_TYPES.get(id);
    expect([id, type?.blockBytes ?? 0]).toEqual([id, blockBytes]);
    if (type) expect([id, type.blockElements]).toEqual([id, bindings.getBlockSizeForGgmlType?.(id)]);
  }
  await llama.dispose();
});
