/** Large models come in parts, named `name-00001-of-00003.gguf`: llama.cpp opens the first and finds the others. */

const PART = /^(?<stem>.+)-(?<part>\d{5})-of-(?<count>\d{5})\.gguf$/i;
/** More parts than any model has: a name that says more is no part's. */
const MOST_PARTS = 1000;

export interface ShardName {
  stem: string;
  /** From 1. */
  part: number;
  count: number;
}

/** What a file's name (or the end of its path or address) says of the parts; null where it is no part. */
export function shardOf(name: string): ShardName | null {
  const groups = PART.exec(name)?.groups;
  const part = Number(groups?.part);
  const count = Number(groups?.count);
  if (!groups?.stem || part < 1 || part > count || count > MOST_PARTS) return null;
  return { stem: groups.stem, part, count };
}

/** The names of all parts, in order, of which `name` is one; itself alone where it is no part. */
export function shardNames(name: string): string[] {
  const shard = shardOf(name);
  if (!shard) return [name];
  const extension = name.slice(-'.gguf'.length);
  const padded = (number: number) => String(number).padStart(5, '0');
  return Array.from(
    { length: shard.count },
    (_, index) => `${shard.stem}-${padded(index + 1)}-of-${padded(shard.count)}${extension}`,
  );
}
