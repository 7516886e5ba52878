/**
 * Puts learners' errors into correct sentences: `node corrupt.ts --texts FILE --out FILE [--copies N] [--seed N]`.
 *
 * Which errors, and where, is counted on the pairs of `--texts` (a line of JSON each: source, target, group, weight): a
 * corrected sentence is read as if what the learner wrote were its correction, so that the labels that undo errors name
 * those that make them. Each target is then spoilt `--copies` times, each word at the rate at which learners err there.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { crc32 } from 'node:zlib';
import { loadLexicon } from '../../../main/corrections/spanish/lexicon/load.ts';
import { makeSentence, type Sentence, type Unit } from '../../../main/corrections/spanish/sentence.ts';
import { realise } from '../../../main/corrections/spanish/tagger/labels.ts';
import { normalise } from '../../../main/corrections/text/normalise.ts';
import { tokenise } from '../../../main/corrections/text/tokens.ts';
import { goldOf } from './gold.ts';
import { seeded } from './seeded.ts';
import { verbTags } from './verb-tags.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    out: { type: 'string' },
    copies: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.texts === undefined || values.out === undefined) throw new Error('--texts and --out are needed');

/** Lines of at least this weight are what somebody wrote (texts.py). */
const ownWeight = 0.6;

interface Line {
  source: string;
  target: string;
  group: string;
  weight: number;
}
const lexicon = await loadLexicon();
const random = seeded(Number(values.seed));

/** How often each error was made at what looks alike. */
class Rates {
  readonly #seen = new Map<string, number>();
  readonly #errors = new Map<string, Map<string, number>>();

  count(key: string, label: string): void {
    this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1);
    if (label === '') return;
    const errors = this.#errors.get(key) ?? new Map<string, number>();
    errors.set(label, (errors.get(label) ?? 0) + 1);
    this.#errors.set(key, errors);
  }

  /** An error at the rate at which it was seen; the first key that was seen often enough speaks. */
  draw(keys: readonly string[], atLeast: number): string {
    const key = keys.find((name) => (this.#seen.get(name) ?? 0) >= atLeast);
    if (key === undefined) return '';
    let left = random() * (this.#seen.get(key) ?? 1);
    for (const [label, count] of this.#errors.get(key) ?? []) {
      left -= count;
      if (left < 0) return label;
    }
    return '';
  }
}

const edits = new Rates();
const insertions = new Rates();
const none = { at: [], inside: [] };

function sentenceOf(text: string): Sentence | undefined {
  const { text: plain } = normalise(text);
  const tokens = tokenise(plain);
  if (tokens.length === 0 || tokens.length > 60) return undefined;
  return makeSentence(plain, tokens, lexicon, () => false);
}

const kindOf = (unit: Unit) =>
  unit.token.kind === 'word'
    ? [...new Set(unit.analyses.map(({ tag }) => tag))].sort().slice(0, 4).join('+')
    : unit.token.text;

/** From the most particular to the most general; errors of one word alone are not carried over to others. */
const keysOf = (sentence: Sentence, k: number) => {
  const [before, unit, after] = [sentence.at(k - 1), sentence.at(k), sentence.at(k + 1)];
  return [
    `3 ${before.form} ${unit.form} ${after.form}`,
    `2 ${unit.form} ${kindOf(after)}`,
    `1 ${unit.form}`,
    `0 ${kindOf(unit)}`,
  ];
};
const gapsOf = (sentence: Sentence, k: number) => {
  const [before, unit] = [sentence.at(k - 1), sentence.at(k)];
  return [
    `2 ${before.form} ${unit.form}`,
    `1 ${before.form} ${kindOf(unit)}`,
    `0 ${kindOf(before)} ${kindOf(unit)}`,
  ];
};
const general = /^(?:delete|accent|gender|number|both|verb:.*|lemma:.*|lower|upper)$/;

const targets: { text: string; group: string }[] = [];
for await (const raw of createInterface({ input: createReadStream(values.texts) })) {
  const { source, target, group, weight }: Line = JSON.parse(raw);
  // Held-out learners stay unseen; what was spoilt or copied already is in as itself.
  if (crc32(group) % 12 === 0 || weight < ownWeight) continue;
  targets.push({ text: target, group });
  if (!/^\d+$/.test(group)) continue;
  const sentence = sentenceOf(target);
  if (sentence === undefined) continue;
  const gold = goldOf(sentence, none, source.normalize('NFC'), verbTags);
  sentence.units.forEach((_, k) => {
    const label = gold.edits[k] ?? 'keep';
    for (const key of keysOf(sentence, k)) {
      const kept = label === 'keep' || label === 'other' || (key.startsWith('0') && !general.test(label));
      edits.count(key, kept ? '' : label);
    }
    const words = gold.insertions[k] ?? '';
    for (const key of gapsOf(sentence, k)) insertions.count(key, words.split(' ').length > 1 ? '' : words);
  });
}

function spoil(sentence: Sentence): string {
  const { units, text } = sentence;
  let out = '';
  let last = 0;
  for (const [k, unit] of units.entries()) {
    const { start, end } = unit.token;
    let gap = text.slice(last, start);
    let word = text.slice(start, end);
    const label = edits.draw(keysOf(sentence, k), 8);
    const made = label === '' ? undefined : realise(label, unit, sentence, undefined);
    if (label === 'delete') {
      if (k === 0) continue;
      word = '';
      if (/^\w/.test(text.slice(start, end))) gap = '';
    } else if (made !== undefined && label !== 'swap') word = made;
    const extra = insertions.draw(gapsOf(sentence, k), 8);
    if (extra !== '') {
      const isMark = /^[^\p{L}]/u.test(extra);
      gap = isMark ? `${extra}${gap}` : `${gap}${extra} `;
    }
    out += gap + word;
    last = end;
  }
  const written = (out + text.slice(last)).replace(/\s+/g, ' ').trim();
  const isCapital = /^\P{L}*\p{Lu}/u.test(text);
  return isCapital
    ? written.replace(/^(\P{L}*)(\p{L})/u, (_, head: string, letter: string) => head + letter.toUpperCase())
    : written;
}

const file = createWriteStream(values.out);
const distinct = new Map(targets.map((line) => [line.text, line]));
let [made, same] = [0, 0];
for (const { text, group } of distinct.values()) {
  const sentence = sentenceOf(text);
  if (sentence === undefined || sentence.units.length < 3) continue;
  for (let copy = 0; copy < Number(values.copies); copy++) {
    const source = spoil(sentence);
    if (source === sentence.text) {
      same++;
      continue;
    }
    file.write(`${JSON.stringify({ source, target: sentence.text, group, weight: 0.3 })}\n`);
    made++;
  }
}
file.end();
process.stdout.write(`${distinct.size} correct sentences, ${made} spoilt, ${same} left as they were\n`);
