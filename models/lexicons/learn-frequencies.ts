/**
 * Counts words, and the gender that articles give them, in corrected Spanish:
 *
 *   node models/lexicons/learn-frequencies.ts FILE… > models/lexicons/es.frequencies.tsv
 *
 * FILE is text with a sentence a line, or `.jsonl` with `references`. Only classes leave this script: the binary
 * logarithm of a word's count, the gender when nine in ten articles agree on it, and whether it stands where nouns or
 * where verbs stand when it nearly always does.
 */
import { readFile } from 'node:fs/promises';

const masculine = new Set(
  'el un los unos este estos ese esos mucho muchos otro otros todos al del nuestro'.split(' '),
);
const feminine = new Set(
  'la una las unas esta estas esa esas mucha muchas otra otras todas nuestra'.split(' '),
);

/** Words that a noun follows, never a verb in a person; and the other way round. Infinitives count as neither. */
const nounPlaces = new Set(
  'el un una mi mis su sus del al este ese cada nuestro muchos muchas otro otra con'.split(' '),
);
const verbPlaces = new Set('no se me te nos yo él ella ellos ellas nosotros ustedes que'.split(' '));

const counts = new Map<string, number>();
const genders = new Map<string, { m: number; f: number }>();
const places = new Map<string, { noun: number; verb: number }>();

for (const file of process.argv.slice(2)) {
  const text = (await readFile(file, 'utf8')).normalize('NFC');
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const sentences: string[] = file.endsWith('.jsonl') ? JSON.parse(line).references : [line];
    for (const sentence of sentences) count(sentence);
  }
}

for (const [word, total] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (total < 2 || !/^\p{L}{1,30}$/u.test(word)) continue;
  const { m, f } = genders.get(word) ?? { m: 0, f: 0 };
  const gender = m + f < 4 ? '' : m / (m + f) > 0.9 ? 'M' : f / (m + f) > 0.9 ? 'F' : '';
  const { noun, verb } = places.get(word) ?? { noun: 0, verb: 0 };
  const kind =
    noun + verb < 5 ? '' : noun / (noun + verb) > 0.96 ? 'N' : verb / (noun + verb) > 0.96 ? 'V' : '';
  process.stdout.write(`${[word, 1 + Math.floor(Math.log2(total)), gender, kind].join('\t')}\n`);
}

function count(sentence: string): void {
  let before = '';
  for (const [token] of sentence.toLowerCase().matchAll(/\p{L}+|[^\p{L}\s]/gu)) {
    counts.set(token, (counts.get(token) ?? 0) + 1);
    const articleMisleads = /^h?[aá]/.test(token) && /^(el|un|al|del)$/.test(before);
    if (!articleMisleads && (masculine.has(before) || feminine.has(before))) {
      const seen = genders.get(token) ?? { m: 0, f: 0 };
      if (masculine.has(before)) seen.m++;
      else seen.f++;
      genders.set(token, seen);
    }
    if (nounPlaces.has(before) || verbPlaces.has(before)) {
      const seen = places.get(token) ?? { noun: 0, verb: 0 };
      if (nounPlaces.has(before)) seen.noun++;
      else seen.verb++;
      places.set(token, seen);
    }
    before = token;
  }
}
