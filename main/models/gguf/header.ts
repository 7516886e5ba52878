/**
 * Reads the header of a GGUF file and checks it against the file's real length, before native code sees it.
 * llama.cpp trusts what stands there: a count or an offset that does not hold can take the process down.
 */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { AppError } from '../../errors.ts';
import {
  DEFAULT_ALIGNMENT,
  GGUF_MAGIC,
  MAX_DIMENSIONS,
  TENSOR_TYPES,
  type TensorType,
  VALUE_BYTES,
  VALUE_TYPES,
  type ValueType,
} from './format.ts';
import { type ByteSource, fileSource, OutOfBytes, Reader } from './reader.ts';

/** The largest vocabularies make headers of a tenth of this. */
const MOST_HEADER_BYTES = 256 * 2 ** 20;
const MOST_KEYS = 65_536;
const MOST_TENSORS = 65_536;
const MOST_KEY_BYTES = 65_535;
/** Names longer than this are cut by ggml, so that two may become one. */
const MOST_NAME_BYTES = 63;
/** Longer texts and arrays are checked and left in the file. */
const MOST_KEPT_TEXT_BYTES = 2 ** 20;
const MOST_KEPT_ITEMS = 64;

/** A value of the metadata. Long arrays and texts are only counted. */
export type GgufValue =
  | number
  | boolean
  | string
  | { type: ValueType; length: number; items: (number | boolean | string)[] | null };

export interface GgufTensor {
  name: string;
  /** Innermost first. */
  dimensions: number[];
  type: TensorType;
  /** From the start of the file. */
  position: number;
  bytes: number;
}

export interface GgufHeader {
  version: number;
  metadata: ReadonlyMap<string, GgufValue>;
  tensors: readonly GgufTensor[];
  alignment: number;
  fileBytes: number;
}

class Malformed extends Error {}

// A pipe under a model's name must not hang the app; Windows has no such flag.
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads and checks the header of the file at `path`. Takes a few megabytes of memory however large the file.
 * @throws AppError `model-missing`, or `model-malformed` with the reason
 */
export async function readGgufHeader(path: string): Promise<GgufHeader> {
  const file = await open(path, OPEN_FLAGS).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      throw new AppError('model-missing', { path }, { cause: error });
    }
    throw new AppError('model-malformed', { reason: error.message }, { cause: error });
  });
  try {
    if (!(await file.stat()).isFile()) throw new AppError('model-malformed', { reason: 'not a file' });
    return await parseGgufHeader(await fileSource(file));
  } catch (error) {
    if (error instanceof AppError) throw error;
    // A folder, a disk that cannot be read.
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('model-malformed', { reason }, { cause: error });
  } finally {
    await file.close();
  }
}

/** @throws AppError `model-malformed` with the reason */
export async function parseGgufHeader(source: ByteSource): Promise<GgufHeader> {
  try {
    return await parse(source);
  } catch (error) {
    if (error instanceof Malformed) throw new AppError('model-malformed', { reason: error.message });
    if (error instanceof OutOfBytes)
      throw new AppError('model-malformed', { reason: 'the file ends too early' });
    throw error;
  }
}

async function parse(source: ByteSource): Promise<GgufHeader> {
  const reader = new Reader(source, MOST_HEADER_BYTES);
  await reader.fill(24);
  if (reader.uint32() !== GGUF_MAGIC) throw new Malformed('not a GGUF file');
  const version = reader.uint32();
  if (version !== 2 && version !== 3) throw new Malformed(`GGUF version ${version} is not known`);
  const tensorCount = reader.uint64();
  const keyCount = reader.uint64();
  if (tensorCount > MOST_TENSORS) throw new Malformed(`${tensorCount} tensors`);
  if (keyCount > MOST_KEYS) throw new Malformed(`${keyCount} metadata keys`);

  const metadata = await readMetadata(reader, keyCount);
  const alignment = alignmentOf(metadata);
  const infos: TensorInfo[] = [];
  for (let index = 0; index < tensorCount; index++) infos.push(await readTensorInfo(reader));
  const dataStart = Math.ceil(reader.position / alignment) * alignment;
  const tensors = placeTensors(infos, dataStart, alignment, source.size);
  return { version, metadata, tensors, alignment, fileBytes: source.size };
}

async function readMetadata(reader: Reader, keyCount: number): Promise<Map<string, GgufValue>> {
  const metadata = new Map<string, GgufValue>();
  for (let index = 0; index < keyCount; index++) {
    const key = await readText(reader, MOST_KEY_BYTES);
    if (key === '') throw new Malformed('a metadata key without a name');
    if (metadata.has(key)) throw new Malformed(`${key} stands there twice`);
    metadata.set(key, await readValue(reader, key, await readValueType(reader, key)));
  }
  // Of a model in parts, the first says what it is; the others say which part they are.
  const part = metadata.get('split.no');
  if (typeof part === 'number' && part > 0) return metadata;
  const architecture = metadata.get('general.architecture');
  if (typeof architecture !== 'string' || architecture === '') {
    throw new Malformed('it does not say which architecture it has');
  }
  return metadata;
}

async function readValueType(reader: Reader, key: string): Promise<ValueType> {
  if (!reader.has(4)) await reader.fill(4);
  const number = reader.uint32();
  const type = VALUE_TYPES[number];
  if (!type) throw new Malformed(`${key} has a value of unknown type ${number}`);
  return type;
}

async function readValue(reader: Reader, key: string, type: ValueType): Promise<GgufValue> {
  if (type === 'string') return await readText(reader, MOST_KEPT_TEXT_BYTES);
  if (type === 'array') return await readArray(reader, key);
  if (!reader.has(8)) await reader.fill(VALUE_BYTES[type]);
  return readNumber(reader, type);
}

async function readArray(reader: Reader, key: string): Promise<GgufValue> {
  const type = await readValueType(reader, key);
  if (type === 'array') throw new Malformed(`${key} is an array of arrays`);
  if (!reader.has(8)) await reader.fill(8);
  const length = reader.uint64();
  const smallest = type === 'string' ? 8 : VALUE_BYTES[type];
  if (length > reader.left / smallest) throw new Malformed(`${key} has ${length} values, more than the file`);
  if (length > MOST_KEPT_ITEMS) {
    if (type === 'string') await skipTexts(reader, length);
    else reader.skip(length * smallest);
    return { type, length, items: null };
  }
  const items: (number | boolean | string)[] = [];
  for (let index = 0; index < length; index++) {
    items.push((await readValue(reader, key, type)) as number | boolean | string);
  }
  return { type, length, items };
}

/** The hot loop: a vocabulary has hundreds of thousands. */
async function skipTexts(reader: Reader, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    if (!reader.has(8)) await reader.fill(8);
    reader.skip(reader.uint64());
  }
}

/** A text longer than `most` is passed over and read as empty. */
async function readText(reader: Reader, most: number): Promise<string> {
  if (!reader.has(8)) await reader.fill(8);
  const bytes = reader.uint64();
  if (bytes > most) {
    reader.skip(bytes);
    return '';
  }
  if (!reader.has(bytes)) await reader.fill(bytes);
  return reader.text(bytes);
}

function readNumber(reader: Reader, type: Exclude<ValueType, 'string' | 'array'>): number | boolean {
  if (type !== 'bool') return reader[type]();
  const value = reader.uint8();
  if (value > 1) throw new Malformed(`${value} is neither true nor false`);
  return value === 1;
}

function alignmentOf(metadata: ReadonlyMap<string, GgufValue>): number {
  const alignment = metadata.get('general.alignment') ?? DEFAULT_ALIGNMENT;
  if (typeof alignment !== 'number' || alignment < 8 || alignment > 2 ** 20 || !isPowerOfTwo(alignment)) {
    throw new Malformed(`an alignment of ${String(alignment)}`);
  }
  return alignment;
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}

interface TensorInfo {
  name: string;
  dimensions: number[];
  type: TensorType;
  offset: number;
}

async function readTensorInfo(reader: Reader): Promise<TensorInfo> {
  const name = await readText(reader, MOST_NAME_BYTES);
  if (name === '') throw new Malformed('a tensor without a usable name');
  if (!reader.has(4)) await reader.fill(4);
  const count = reader.uint32();
  if (count < 1 || count > MAX_DIMENSIONS) throw new Malformed(`${name} has ${count} dimensions`);
  const rest = count * 8 + 12;
  if (!reader.has(rest)) await reader.fill(rest);
  const dimensions = Array.from({ length: count }, () => reader.uint64());
  const typeId = reader.uint32();
  const type = TENSOR_TYPES.get(typeId);
  if (!type) throw new Malformed(`${name} has the unknown type ${typeId}`);
  return { name, dimensions, type, offset: reader.uint64() };
}

/** ggml wants the tensors one behind the other, in the order they are listed, each at an aligned place. */
function placeTensors(
  infos: readonly TensorInfo[],
  dataStart: number,
  alignment: number,
  fileBytes: number,
): GgufTensor[] {
  const names = new Set<string>();
  let expected = 0;
  return infos.map(({ name, dimensions, type, offset }) => {
    if (names.has(name)) throw new Malformed(`${name} stands there twice`);
    names.add(name);
    const bytes = bytesOf(name, dimensions, type);
    if (offset !== expected) throw new Malformed(`${name} is not where it should be`);
    const position = dataStart + offset;
    if (position + bytes > fileBytes) {
      throw new Malformed(`${name} ends at byte ${position + bytes} of a file of ${fileBytes}`);
    }
    expected = Math.ceil((offset + bytes) / alignment) * alignment;
    return { name, dimensions, type, position, bytes };
  });
}

function bytesOf(name: string, dimensions: readonly number[], type: TensorType): number {
  const [innermost = 0] = dimensions;
  const elements = dimensions.reduce((product, size) => product * size, 1);
  if (elements < 1 || !Number.isSafeInteger(elements))
    throw new Malformed(`${name} has ${elements} elements`);
  if (innermost % type.blockElements !== 0) {
    throw new Malformed(`${name} has rows of ${innermost}, no whole number of ${type.name} blocks`);
  }
  return (elements / type.blockElements) * type.blockBytes;
}
