import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Tag } from './tags.ts';

/** What a lexicon file holds, unpacked. Word index = place of the word in the automaton's order. */
export interface LexiconData {
  alphabet: string;
  /** Distinct tags; `tags` of an analysis is an index into it. */
  tagNames: Tag[];
  root: number;
  edges: Uint32Array;
  /** How many analyses each word has. */
  analysisCounts: Uint8Array;
  /** Flat, in word order. */
  tags: Uint8Array;
  /** Flat, in word order: index into `lemmaWords`. */
  lemmas: Uint16Array;
  /** Word index of each lemma. */
  lemmaWords: Uint32Array;
  /** Binary logarithm of the count in the corpus; 0: not seen. */
  frequencies: Uint8Array;
}

export interface LexiconSource {
  alphabet: string;
  root: number;
  edges: Uint32Array;
  words: string[];
  analysesOf(word: string): { lemma: string; tag: Tag }[];
  frequencyOf(word: string): number;
}

const magic = 'TERTULIA-LEXICON-1';

/** Packs a lexicon: brotli over a line of JSON (names and lengths) and the raw little-endian arrays. */
export function packLexicon(source: LexiconSource): Uint8Array {
  const index = new Map(source.words.map((word, k) => [word, k]));
  const tagNames: Tag[] = [];
  const tagIndex = new Map<Tag, number>();
  const lemmaIndex = new Map<string, number>();
  const analysisCounts: number[] = [];
  const tags: number[] = [];
  const lemmas: number[] = [];
  const lemmaWords: number[] = [];
  for (const word of source.words) {
    const analyses = source.analysesOf(word).filter(({ lemma }) => index.has(lemma));
    analysisCounts.push(analyses.length);
    for (const { lemma, tag } of analyses) {
      if (!tagIndex.has(tag)) tagIndex.set(tag, tagNames.push(tag) - 1);
      if (!lemmaIndex.has(lemma)) lemmaIndex.set(lemma, lemmaWords.push(index.get(lemma) ?? 0) - 1);
      tags.push(tagIndex.get(tag) ?? 0);
      lemmas.push(lemmaIndex.get(lemma) ?? 0);
    }
  }
  if (lemmaWords.length > 0xffff || tagNames.length > 0xff) throw new Error('the lexicon outgrew its format');
  const arrays = {
    edges: source.edges,
    lemmaWords: Uint32Array.from(lemmaWords),
    lemmas: Uint16Array.from(lemmas),
    analysisCounts: Uint8Array.from(analysisCounts),
    tags: Uint8Array.from(tags),
    frequencies: Uint8Array.from(source.words.map((word) => source.frequencyOf(word))),
  };
  const lengths = Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, array.length]));
  const header = JSON.stringify({ magic, alphabet: source.alphabet, tagNames, root: source.root, lengths });
  const headerBytes = Buffer.from(header.padEnd(Math.ceil((Buffer.byteLength(header) + 1) / 4) * 4 + 4));
  const padded = Buffer.alloc(Math.ceil((headerBytes.length + 1) / 4) * 4, ' ');
  headerBytes.copy(padded);
  padded[padded.length - 1] = 10;
  const body = Object.values(arrays).map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength));
  const raw = Buffer.concat([padded, ...body]);
  return brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  });
}

/**
 * The inverse of {@link packLexicon}.
 * @throws Error where the bytes are not a lexicon of this format
 */
export function unpackLexicon(packed: Uint8Array): LexiconData {
  const raw = brotliDecompressSync(packed);
  const bytes = new Uint8Array(
    raw.buffer.byteLength === raw.length ? raw.buffer : new Uint8Array(raw).buffer,
  );
  const end = bytes.indexOf(10);
  const header = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8'));
  if (header.magic !== magic) throw new Error('not a lexicon of this format');
  let offset = end + 1;
  const take = <T>(
    make: (buffer: ArrayBuffer, offset: number, length: number) => T,
    name: string,
    size: number,
  ) => {
    const length: number = header.lengths[name];
    const array = make(bytes.buffer, offset, length);
    offset += length * size;
    return array;
  };
  const edges = take((b, o, n) => new Uint32Array(b, o, n), 'edges', 4);
  const lemmaWords = take((b, o, n) => new Uint32Array(b, o, n), 'lemmaWords', 4);
  const lemmas = take((b, o, n) => new Uint16Array(b, o, n), 'lemmas', 2);
  const analysisCounts = take((b, o, n) => new Uint8Array(b, o, n), 'analysisCounts', 1);
  const tags = take((b, o, n) => new Uint8Array(b, o, n), 'tags', 1);
  const frequencies = take((b, o, n) => new Uint8Array(b, o, n), 'frequencies', 1);
  const { alphabet, tagNames, root } = header;
  return { alphabet, tagNames, root, edges, lemmaWords, lemmas, analysisCounts, tags, frequencies };
}
