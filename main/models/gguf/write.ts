/**
 * Writes GGUF files tensor by tensor, so that a model of any size needs no more memory than one piece of it.
 * The app itself never makes models; tests and measurements do.
 */
import { open } from 'node:fs/promises';
import { DEFAULT_ALIGNMENT, GGUF_MAGIC, tensorTypeByName, VALUE_TYPES, type ValueType } from './format.ts';

export type MetadataValue =
  | { type: Exclude<ValueType, 'array' | 'string' | 'bool'>; value: number }
  | { type: 'bool'; value: boolean }
  | { type: 'string'; value: string }
  | { type: 'array'; of: 'string'; value: readonly string[] }
  | { type: 'array'; of: 'float32' | 'int32' | 'uint32'; value: readonly number[] };

export interface TensorToWrite {
  name: string;
  /** Innermost first, as ggml counts them. */
  dimensions: readonly number[];
  /** `F32`, `Q4_0`, … */
  type: string;
  /** Its bytes in order, in pieces of any size. */
  pieces: () => Iterable<Uint8Array>;
}

/** Bytes a tensor takes. Its innermost dimension must be a whole number of blocks. */
export function tensorBytes(type: string, dimensions: readonly number[]): number {
  const { blockElements, blockBytes } = tensorTypeByName(type);
  return (dimensions.reduce((product, size) => product * size, 1) / blockElements) * blockBytes;
}

/**
 * Writes a version 3 file.
 * @throws Error where a tensor's pieces do not add up to its size.
 */
export async function writeGguf(
  path: string,
  metadata: ReadonlyMap<string, MetadataValue>,
  tensors: readonly TensorToWrite[],
): Promise<void> {
  const file = await open(path, 'w');
  try {
    const header = encodeHeader(metadata, tensors);
    await file.write(header);
    let position = header.length;
    for (const tensor of tensors) {
      const end = position + tensorBytes(tensor.type, tensor.dimensions);
      for (const piece of tensor.pieces()) {
        await file.write(piece, 0, piece.length, position);
        position += piece.length;
      }
      if (position !== end) throw new Error(`${tensor.name}: ${position - end} bytes beside its size`);
      position = aligned(end);
    }
    await file.truncate(position);
  } finally {
    await file.close();
  }
}

function aligned(position: number): number {
  return Math.ceil(position / DEFAULT_ALIGNMENT) * DEFAULT_ALIGNMENT;
}

/** The header as it stands in the file, padded to where the tensors start. */
export function encodeHeader(
  metadata: ReadonlyMap<string, MetadataValue>,
  tensors: readonly Omit<TensorToWrite, 'pieces'>[],
): Buffer {
  const parts: Buffer[] = [uint32(GGUF_MAGIC), uint32(3), uint64(tensors.length), uint64(metadata.size)];
  for (const [key, value] of metadata) {
    parts.push(string(key), uint32(VALUE_TYPES.indexOf(value.type)), encodeValue(value));
  }
  let offset = 0;
  for (const { name, dimensions, type } of tensors) {
    parts.push(string(name), uint32(dimensions.length), ...dimensions.map(uint64));
    parts.push(uint32(tensorTypeByName(type).id), uint64(offset));
    offset = aligned(offset + tensorBytes(type, dimensions));
  }
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat(parts, aligned(length));
}

function encodeValue(value: MetadataValue): Buffer {
  if (value.type === 'string') return string(value.value);
  if (value.type === 'bool') return Buffer.from([value.value ? 1 : 0]);
  if (value.type !== 'array') return number(value.type, value.value);
  const head = [uint32(VALUE_TYPES.indexOf(value.of)), uint64(value.value.length)];
  if (value.of === 'string') return Buffer.concat([...head, ...value.value.map(string)]);
  const of = value.of;
  return Buffer.concat([...head, ...value.value.map((item) => number(of, item))]);
}

function number(type: Exclude<ValueType, 'array' | 'string' | 'bool'>, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  switch (type) {
    case 'uint8':
    case 'int8':
      bytes.writeInt8((value << 24) >> 24);
      return bytes.subarray(0, 1);
    case 'uint16':
    case 'int16':
      bytes.writeInt16LE((value << 16) >> 16);
      return bytes.subarray(0, 2);
    case 'uint32':
    case 'int32':
      bytes.writeInt32LE(value | 0);
      return bytes.subarray(0, 4);
    case 'float32':
      bytes.writeFloatLE(value);
      return bytes.subarray(0, 4);
    case 'uint64':
    case 'int64':
      bytes.writeBigInt64LE(BigInt(value));
      return bytes;
    case 'float64':
      bytes.writeDoubleLE(value);
      return bytes;
  }
}

function string(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([uint64(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
