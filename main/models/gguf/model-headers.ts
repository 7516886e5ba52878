/** The headers of a model as it lies on the disk: of its one file, or of all its parts. */
import path from 'node:path';
import { AppError } from '../../errors.ts';
import { type GgufHeader, readGgufHeader } from './header.ts';
import { shardNames, shardOf } from './shards.ts';

/**
 * Reads and checks the headers of the model whose file, or first part, is at `file`: every part is there, is whole and
 * belongs to the others. llama.cpp opens the first part and finds the others by itself.
 * @throws AppError `model-missing` with the path of the part, or `model-malformed` with the reason
 */
export async function readModelHeaders(file: string): Promise<GgufHeader[]> {
  const name = path.basename(file);
  const shard = shardOf(name);
  if (shard && shard.part !== 1) {
    throw new AppError('model-malformed', { reason: `${name} is part ${shard.part}; open the first one` });
  }
  const headers: GgufHeader[] = [];
  for (const part of shardNames(name)) {
    const header = await readGgufHeader(path.join(path.dirname(file), part));
    checkPart(header, part, headers.length, shard?.count ?? 1);
    headers.push(header);
  }
  const [first] = headers;
  const expected = first?.metadata.get('split.tensors.count');
  const found = headers.reduce((total, { tensors }) => total + tensors.length, 0);
  if (typeof expected === 'number' && expected !== found) {
    throw new AppError('model-malformed', { reason: `${found} of the ${expected} tensors of its parts` });
  }
  refuseTwins(headers);
  return headers;
}

/** A file's name and what it says of itself must agree: llama.cpp goes by the one for some things, by the other for others. */
function checkPart({ metadata }: GgufHeader, name: string, index: number, count: number): void {
  const saysCount = metadata.get('split.count') ?? 1;
  const saysIndex = metadata.get('split.no') ?? 0;
  if (saysCount === count && saysIndex === index) return;
  // Some tools write a count of 0 into a file that is whole.
  if (count === 1 && saysCount === 0) return;
  const says = typeof saysIndex === 'number' ? saysIndex + 1 : '?';
  throw new AppError('model-malformed', {
    reason: `${name} says that it is part ${says} of ${String(saysCount)}`,
  });
}

function refuseTwins(headers: readonly GgufHeader[]): void {
  const names = new Set<string>();
  for (const { name } of headers.flatMap(({ tensors }) => tensors)) {
    if (names.has(name)) throw new AppError('model-malformed', { reason: `${name} is in two of its parts` });
    names.add(name);
  }
}
