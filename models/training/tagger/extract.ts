/**
 * Sentences → what the tagger trains on: `node extract.ts --texts FILE --out FOLDER [--vocabulary FILE] [--limit N]`.
 *
 * Features are computed here by the app's own code, so that training and app cannot differ. `--texts` is what
 * texts.py wrote: a line of JSON a sentence. Writes flat little-endian arrays and vocabulary.json.
 */
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { looksForeign } from '../../../main/corrections/language.ts';
import { checkSentence } from '../../../main/corrections/spanish/checker.ts';
import { loadLexicon } from '../../../main/corrections/spanish/lexicon/load.ts';
import { makeSentence } from '../../../main/corrections/spanish/sentence.ts';
import { featureCount, featuresOf, proposalsOf } from '../../../main/corrections/spanish/tagger/features.ts';
import { normalise } from '../../../main/corrections/text/normalise.ts';
import { tokenise } from '../../../main/corrections/text/tokens.ts';
import { general, goldOf } from './gold.ts';
import { verbTags } from './verb-tags.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    out: { type: 'string' },
    vocabulary: { type: 'string' },
    limit: { type: 'string', default: '1000000' },
    least: { type: 'string', default: '6' },
    /** Without the stages before: features of the sentence alone, which no rule changes. */
    bare: { type: 'boolean', default: false },
  },
});
if (values.texts === undefined || values.out === undefined) throw new Error('--texts and --out are needed');
const out = values.out;
mkdirSync(out, { recursive: true });
const lexicon = await loadLexicon();
interface Line {
  source: string;
  target: string;
  /** Which learner, to hold some out; where the line comes from. */
  group: string;
  weight: number;
}

const features: Int32Array[] = [];
const edits: string[][] = [];
const insertions: string[][] = [];
const meta: { length: number; group: string; weight: number }[] = [];
const lines = createInterface({ input: createReadStream(values.texts) });
for await (const raw of lines) {
  if (meta.length >= Number(values.limit)) break;
  const line: Line = JSON.parse(raw);
  const { text } = normalise(line.source);
  const tokens = tokenise(text);
  if (tokens.length === 0 || tokens.length > 120 || looksForeign(tokens, 'es')) continue;
  const sentence = makeSentence(text, tokens, lexicon, () => false);
  const proposals = proposalsOf(
    sentence,
    checkSentence(sentence, () => !values.bare),
  );
  const gold = goldOf(sentence, proposals, line.target.normalize('NFC'), verbTags);
  features.push(featuresOf(sentence, proposals));
  edits.push(gold.edits);
  insertions.push(gold.insertions);
  meta.push({ length: tokens.length, group: line.group, weight: line.weight });
  if (meta.length % 10000 === 0) process.stdout.write(`${meta.length} sentences\n`);
}

const file = path.join(out, 'vocabulary.json');
const given = values.vocabulary ?? file;
const { edits: editNames, insertions: insertionNames } = existsSync(given)
  ? JSON.parse(readFileSync(given, 'utf8'))
  : {
      edits: ['keep', 'other', 'delete', 'swap', ...general, ...frequent(edits)],
      insertions: ['', '<other>', ...frequent(insertions)],
    };
writeFileSync(file, JSON.stringify({ edits: editNames, insertions: insertionNames }));

/** Names beyond the general ones, the most common first. */
function frequent(lists: readonly (readonly string[])[]): string[] {
  const fixed = new Set(['', 'keep', 'other', 'delete', 'swap', ...general]);
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count >= Number(values.least) && !fixed.has(name))
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}

function save(name: string, array: Int32Array | Int16Array | Uint16Array | Float32Array): void {
  writeFileSync(path.join(out, name), Buffer.from(array.buffer, array.byteOffset, array.byteLength));
}
const total = meta.reduce((sum, { length }) => sum + length, 0);
const allFeatures = new Int32Array(total * featureCount);
let at = 0;
for (const part of features) {
  allFeatures.set(part, at);
  at += part.length;
}
const numbered = (lists: readonly (readonly string[])[], names: readonly string[]) => {
  const index = new Map(names.map((name, k) => [name, k]));
  return Uint16Array.from(lists.flat(), (name) => index.get(name) ?? 1);
};
save('features.i32', allFeatures);
save('edits.u16', numbered(edits, editNames));
save('insertions.u16', numbered(insertions, insertionNames));
save(
  'lengths.i32',
  Int32Array.from(meta, ({ length }) => length),
);
save(
  'weights.f32',
  Float32Array.from(meta, ({ weight }) => weight),
);
writeFileSync(path.join(out, 'groups.json'), JSON.stringify(meta.map(({ group }) => group)));
process.stdout.write(
  `${meta.length} sentences, ${total} tokens, ${editNames.length} edits, ${insertionNames.length} insertions\n`,
);
