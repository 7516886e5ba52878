/**
 * Builds `resources/lexicons/en.words.tsv`: common English words, what each can be, what it mostly is, how common it is.
 *
 *   node models/lexicons/english.ts SENTENCES
 *
 * SENTENCES is a file of correct English, a sentence a line (the CC0 sentences of Common Voice). No sentence of it is
 * kept: only counts. Parts of speech come from the affix flags of dictionary-en, and how a word is mostly used from the
 * words it stands behind.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Occurrences below which a word is not common enough to be listed. */
const RARE = 2;

const target = fileURLToPath(new URL('../../resources/lexicons/en.words.tsv', import.meta.url));
const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('a file of correct sentences is needed');

const flagsOf = await readFlags();
const set = (words: string) => new Set(words.split(' '));
const beforeVerb = set(
  "to will would can could should must may might don't didn't doesn't won't can't couldn't i you we they please let's",
);
const beforeNoun = set('a an the my your his her our their this that of in some any no every each');
const beforeAdjective = set(
  'very so too is are was were be been more most really quite seems looks feel less',
);

interface Counts {
  all: number;
  verb: number;
  noun: number;
  adjective: number;
}
const counts = new Map<string, Counts>();
for (const line of (await readFile(source, 'utf8')).split('\n')) {
  const words = line.replaceAll('’', "'").match(/[A-Za-z']+/g) ?? [];
  words.forEach((written, at) => {
    const word = written.toLowerCase();
    if (written !== word && (at > 0 || !flagsOf.has(word))) return;
    const found = counts.get(word) ?? { all: 0, verb: 0, noun: 0, adjective: 0 };
    const before = words[at - 1]?.toLowerCase() ?? '';
    found.all++;
    if (beforeVerb.has(before)) found.verb++;
    else if (beforeNoun.has(before)) found.noun++;
    else if (beforeAdjective.has(before)) found.adjective++;
    counts.set(word, found);
  });
}

const rows = [...counts]
  .filter(([word, { all }]) => all >= RARE && /^[a-z]{2,}$/.test(word))
  .map(([word, count]) => ({ word, kinds: kindsOf(word, count), count: count.all }))
  .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
await writeFile(target, rows.map(({ word, kinds, count }) => `${word}\t${kinds}\t${count}\n`).join(''));
process.stdout.write(`${rows.length} words\n`);

/** `V`, `N`, `A` for what a word is mostly, small letters for what it can be as well. */
function kindsOf(word: string, { verb, noun, adjective }: Counts): string {
  const flags = flagsOf.get(word) ?? '';
  const can = {
    v: flags.includes('G') && verb > 0,
    n: /[MS]/.test(flags) && (flags.includes('M') || !flags.includes('G')) && noun > 0,
    a: /[YPT]/.test(flags) && adjective > 0,
  };
  const most = {
    v: verb > 2 * (noun + adjective),
    n: noun > 2 * verb && noun > 3 * adjective,
    a: adjective > verb && adjective * 3 > noun,
  };
  return (['v', 'n', 'a'] as const)
    .filter((kind) => can[kind])
    .map((kind) => (most[kind] ? kind.toUpperCase() : kind))
    .join('');
}

async function readFlags(): Promise<Map<string, string>> {
  const folder = path.dirname(fileURLToPath(import.meta.resolve('dictionary-en')));
  const lines = (await readFile(path.join(folder, 'index.dic'), 'utf8')).split('\n').slice(1);
  const flags = new Map<string, string>();
  for (const line of lines) {
    const [word = '', own = ''] = line.trim().split('/');
    if (word !== word.toLowerCase()) continue;
    // A noun whose possessive stands on a line of its own: price's.
    if (word.endsWith("'s")) flags.set(word.slice(0, -2), `${flags.get(word.slice(0, -2)) ?? ''}M`);
    else flags.set(word, (flags.get(word) ?? '') + own);
  }
  return flags;
}
