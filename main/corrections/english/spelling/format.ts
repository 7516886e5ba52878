import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What a file of spellings holds, unpacked. A word's index is its place in the automaton's order. */
export interface SpellingData {
  alphabet: string;
  root: number;
  edges: Uint32Array;
  /** How common each word is: see {@link ./dictionary.ts}. */
  ranks: Uint8Array;
}

const magic = 'TERTULIA-SPELLINGS-1';

/** Packs spellings: brotli over a line of JSON, padded to four bytes, and the raw little-endian arrays. */
export function packSpellings({ alphabet, root, edges, ranks }: SpellingData): Uint8Array {
  const header = JSON.stringify({ magic, alphabet, root, edges: edges.length, ranks: ranks.length });
  const blanks = 3 - (Buffer.byteLength(header) % 4);
  const line = Buffer.from(`${header}${' '.repeat(blanks)}\n`);
  const raw = Buffer.concat([line, Buffer.from(edges.buffer, edges.byteOffset, edges.byteLength), ranks]);
  return brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
}

/**
 * The inverse of {@link packSpellings}.
 * @throws Error where the bytes are no spellings of this format
 */
export function unpackSpellings(packed: Uint8Array): SpellingData {
  const raw = new Uint8Array(brotliDecompressSync(packed));
  const end = raw.indexOf(10) + 1;
  const header = JSON.parse(Buffer.from(raw.subarray(0, end)).toString('utf8'));
  if (header.magic !== magic) throw new Error('not spellings of this format');
  const { alphabet, root } = header;
  return {
    alphabet,
    root,
    edges: new Uint32Array(raw.buffer, end, header.edges),
    ranks: new Uint8Array(raw.buffer, end + header.edges * 4, header.ranks),
  };
}
