/**
 * Builds `resources/lexicons/es.lexicon.br`: every Spanish form with its lemma, part of speech and frequency class.
 *
 *   npm run lexicons
 *
 * Sources and licences: resources/lexicons/README.md. Layout: main/corrections/spanish/lexicon/format.ts.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packLexicon } from '../../main/corrections/spanish/lexicon/format.ts';
import type { Gender, GrammaticalNumber, Tag } from '../../main/corrections/spanish/lexicon/tags.ts';
import { writeAutomaton } from './automaton-writer.ts';
import { conjugate } from './conjugations.ts';
import { type Entry, type Form, readDictionary } from './hunspell.ts';
import { readNominals } from './nominals.ts';

const here = new URL('.', import.meta.url);
const target = fileURLToPath(new URL('../../resources/lexicons/es.lexicon.br', here));
const dictionaryFolder = path.dirname(fileURLToPath(import.meta.resolve('dictionary-es')));

/** Flags that attach pronouns: the app takes those apart by rule, every combination and not just the usual ones. */
const enclitic = /[À-ÿ]/u;
const dictionary = await readDictionary(dictionaryFolder, enclitic);
const nominals = await readNominals(new URL('es.nominals.txt', here));
const frequencies = await readFrequencies();
const extras = await readExtras();

const analyses = new Map<string, Set<string>>();
const add = (form: string, lemma?: string, tag?: Tag) => {
  if (!/^[\p{L}]+$/u.test(form)) return;
  const known = analyses.get(form) ?? new Set<string>();
  if (lemma && tag) known.add(`${lemma}\t${tag}`);
  analyses.set(form, known);
};

for (const entry of [...dictionary.entries, ...extras]) {
  for (const made of dictionary.expand(entry)) {
    add(made.form);
    tell(entry, made);
  }
}
for (const infinitive of [...analyses.keys()].filter((word) => /[aeií]r$/.test(word))) {
  for (const { form, tag } of conjugate(infinitive) ?? []) add(form, infinitive, tag);
}
// Pronominal verbs stand in the dictionary with their pronoun.
for (const pronominal of [...analyses.keys()].filter((word) => /[aeií]rse$/.test(word))) {
  const infinitive = pronominal.slice(0, -2);
  for (const { form, tag } of conjugate(infinitive) ?? []) add(form, infinitive, tag);
}
for (const kind of ['invariable-masculine', 'invariable-feminine'] as const) {
  for (const word of nominals.words(kind)) add(word, word, `N${kind.endsWith('feminine') ? 'F' : 'M'}N`);
}

for (const kind of ['masculine', 'feminine', 'common'] as const) {
  for (const word of nominals.words(kind)) {
    readAsNoun(word, word, 'S');
    for (const plural of pluralsOf(word)) readAsNoun(plural, word, 'P');
  }
}

for (const word of nominals.words('adjective')) {
  if (analyses.get(word)?.size === 0) add(word, word, 'ACS');
  for (const plural of pluralsOf(word)) if (analyses.get(plural)?.size === 0) add(plural, word, 'ACP');
}
for (const word of nominals.words('noun-and-adjective')) {
  const stem = word.replace(/o$/, '');
  add(word, word, 'AMS');
  add(`${stem}a`, word, 'AFS');
  add(word.endsWith('o') ? `${word}s` : `${word}es`, word, 'AMP');
  add(`${stem}as`, word, 'AFP');
}
// «Celebraciones» stands in the dictionary by itself, as what a verb's prefix makes.
for (const [form, readings] of analyses) {
  if (!/[cs]iones$/.test(form) || [...readings].some((reading) => !reading.startsWith(form.slice(0, -1))))
    continue;
  const lemma = form.replace(/ones$/, 'ón');
  if (![...(analyses.get(lemma) ?? [])].some((reading) => reading.endsWith('\tNFS'))) continue;
  readings.clear();
  add(form, lemma, 'NFP');
}

/** The dictionary tells nouns by how they inflect: «país», «té» and «mamá» stand in it as bare forms. */
function readAsNoun(form: string, lemma: string, number: GrammaticalNumber): void {
  const known = analyses.get(form);
  if (known === undefined) return;
  const tags = [...known].map((reading) => reading.slice(reading.indexOf('\t') + 1));
  if (
    tags.every((tag) => /^V(MP|IP2V)/.test(tag)) ||
    (nominals.is('noun-first', form) && !tags.some((tag) => tag.startsWith('N')))
  )
    add(form, lemma, `N${nominals.genderOf(lemma)}${number}`);
}

function pluralsOf(word: string): string[] {
  if (/[aeiouáéó]$/.test(word)) return [`${word}s`];
  const bare = word
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
  return [`${word}es`, `${bare}es`].filter((form) => !form.endsWith('ses') || /[íóé]s$/.test(word));
}

function tell({ flags }: Entry, { form, lemma: word, via }: Form): void {
  if (/^\p{Lu}/u.test(word)) {
    add(form, word, 'Q');
    return;
  }
  if (/.mente$/.test(form) && (via === '' || via === 'k' || via === 'h')) {
    add(form, form, 'R');
    return;
  }
  if (/^[REIXD]/.test(via) || (via === '' && /[REIX]/.test(flags))) return;
  if (nominals.is('invariable-masculine', form) || nominals.is('invariable-feminine', form)) return;
  if (via === '' && !/[GS]/.test(flags)) return;
  const varies = via === '' || via === 'G' || via === 'S' ? flags.includes('G') : false;
  const number: GrammaticalNumber = via.endsWith('S') || (via === 'G' && form.endsWith('s')) ? 'P' : 'S';
  if (varies && nominals.is('adjective', word)) {
    if (via !== 'G') add(form, word, `AC${number}`);
    return;
  }
  if (varies) {
    // Who or what does something is a noun first: conductor, ordenador.
    const kind = nominals.is('noun', word) || /[dt]or$/.test(word) ? 'N' : 'A';
    add(form, word, `${kind}${via === 'G' ? 'F' : 'M'}${number}`);
    return;
  }
  const lemma = via === '' || via === 'S' ? word : via.endsWith('S') ? singular(form) : form;
  if (nominals.is('adjective', lemma)) add(form, lemma, `AC${number}`);
  else add(form, lemma, `N${genderOf(lemma)}${number}`);
}

function genderOf(lemma: string): Gender {
  const told = nominals.genderOf(lemma);
  const seen = frequencies.get(lemma)?.gender;
  const listed = ['common', 'masculine', 'feminine'].some((kind) =>
    nominals.is(kind as 'common' | 'masculine' | 'feminine', lemma),
  );
  if (listed || !seen) return told;
  return told === 'U' ? seen : told === seen ? told : 'U';
}

function singular(plural: string): string {
  return plural.replace(/s$/, '');
}

/** Drops readings that nobody means: «hermano» of hermanar, «es» as the plural of the letter e, «vive» of vivar. */
function prune(form: string, readings: Set<string>): void {
  const tagOf = (reading: string) => reading.slice(reading.indexOf('\t') + 1);
  const lemmaOf = (reading: string) => reading.slice(0, reading.indexOf('\t'));
  const level = (word: string) => frequencies.get(word)?.class ?? 0;
  const all = [...readings];
  const drop = (test: (tag: string) => boolean, unless: (tag: string) => boolean) => {
    if (!all.some((reading) => unless(tagOf(reading)))) return;
    for (const reading of all) if (test(tagOf(reading))) readings.delete(reading);
  };
  const isVerb = (tag: string) => /^V[ISM]/.test(tag);
  const isNominal = (tag: string) => /^[NA]/.test(tag);
  const kind = nominals.is('verb-first', form)
    ? 'V'
    : nominals.is('noun-first', form)
      ? 'N'
      : frequencies.get(form)?.kind;
  if (nominals.is('not-nominal', form)) drop(isNominal, () => true);
  if (kind === 'N') drop(isVerb, isNominal);
  if (kind === 'V' && !nominals.is('either', form)) drop(isNominal, isVerb);
  if (!nominals.is('masculine', form))
    drop(
      (tag) => /^NU/.test(tag),
      (tag) => tag === 'VN',
    );
  const verbs = all.filter((reading) => tagOf(reading).startsWith('V'));
  const most = Math.max(0, ...verbs.map((reading) => level(lemmaOf(reading))));
  for (const reading of verbs) if (level(lemmaOf(reading)) <= most - 6) readings.delete(reading);
}

async function readFrequencies() {
  const text = await readFile(new URL('es.frequencies.tsv', here), 'utf8');
  const table = new Map<string, { class: number; gender?: 'M' | 'F'; kind?: 'N' | 'V' }>();
  for (const line of text.split('\n')) {
    const [word, level, gender, kind] = line.split('\t');
    if (!word || !level) continue;
    table.set(word, {
      class: Number(level),
      ...(gender === 'M' || gender === 'F' ? { gender } : {}),
      ...(kind === 'N' || kind === 'V' ? { kind } : {}),
    });
  }
  return table;
}

/** Words of today that the dictionary lacks, with hunspell flags. */
async function readExtras(): Promise<Entry[]> {
  const text = await readFile(new URL('es.extras.txt', here), 'utf8');
  return text
    .split(/\s*\n\s*/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .map((item) => {
      const [word = '', flags = ''] = item.split('/');
      return { word, flags };
    });
}

for (const [form, readings] of analyses) prune(form, readings);

const alphabet = [...new Set([...analyses.keys()].join(''))].sort().join('');
const order = new Map([...alphabet].map((letter, index) => [letter, index]));
const words = [...analyses.keys()].sort((a, b) => {
  const length = Math.min(a.length, b.length);
  for (let k = 0; k < length; k++) {
    const difference = (order.get(a[k] ?? '') ?? 0) - (order.get(b[k] ?? '') ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
});
const automaton = writeAutomaton(words, alphabet);
const packed = packLexicon({
  alphabet,
  ...automaton,
  words,
  analysesOf: (word) =>
    [...(analyses.get(word) ?? [])].map((pair) => {
      const [lemma = '', tag = ''] = pair.split('\t');
      return { lemma, tag: tag as Tag };
    }),
  frequencyOf: (word) => frequencies.get(word.toLowerCase())?.class ?? 0,
});
await writeFile(target, packed);
process.stdout.write(
  `${words.length} forms, ${automaton.edges.length} edges, ${alphabet.length} letters, ${packed.byteLength} bytes\n`,
);
