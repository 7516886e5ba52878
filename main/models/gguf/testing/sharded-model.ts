import path from 'node:path';
import { type RandomModelShape, randomModelOf } from '../random-model.ts';
import { shardNames } from '../shards.ts';
import { type MetadataValue, writeGguf } from '../write.ts';

/**
 * Writes a random model in parts, as llama.cpp's own `gguf-split` does: the first part holds what the model says of
 * itself, each says which part it is.
 * @returns the paths of the parts, in order
 */
export async function writeShardedModel(
  folder: string,
  shape: RandomModelShape,
  parts: number,
  stem = 'model',
): Promise<string[]> {
  const { metadata, tensors } = randomModelOf(shape);
  const count = String(parts).padStart(5, '0');
  const files = shardNames(`${stem}-00001-of-${count}.gguf`).map((name) => path.join(folder, name));
  const perPart = Math.ceil(tensors.length / parts);
  for (const [index, file] of files.entries()) {
    const own = new Map<string, MetadataValue>([
      ...(index === 0 ? metadata : []),
      ['split.no', { type: 'uint16', value: index }],
      ['split.count', { type: 'uint16', value: parts }],
      ['split.tensors.count', { type: 'int32', value: tensors.length }],
    ]);
    await writeGguf(file, own, tensors.slice(index * perPart, (index + 1) * perPart));
  }
  return files;
}
