import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { resourcesFolder } from '../../../paths.ts';
import { tokenise } from '../../text/tokens.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { makeSentence } from '../sentence.ts';
import { featureCount, featuresOf, proposalsOf } from './features.ts';
import { kept } from './messages.ts';
import { openSession } from './session.ts';

interface Vector {
  text: string;
  /** CRC-32 of the features, little-endian. */
  features: number;
  changed: number[];
  editScores: number[];
  insertionScores: number[];
}

const vectors: Vector[] = JSON.parse(
  readFileSync(new URL('./testing/vectors.json', import.meta.url), 'utf8'),
);

const folder = path.join(resourcesFolder, 'tagger');
const lexicon = await loadLexicon();

function read(text: string): Int32Array {
  const sentence = makeSentence(text, tokenise(text), lexicon, () => false);
  return featuresOf(sentence, proposalsOf(sentence, []));
}

// What a model was trained on and what the app computes must be the same to the last bit.
test.each(vectors)('features are those of the training: $text', ({ text, features }) => {
  expect(crc32(Buffer.from(read(text).buffer))).toBe(features);
  expect(read(text).length).toBe(tokenise(text).length * featureCount);
});

test('answers are those of the training', async () => {
  const { edits } = JSON.parse(readFileSync(path.join(folder, 'es.labels.json'), 'utf8'));
  const session = await openSession(folder, edits.indexOf('accept'));
  for (const vector of vectors) {
    const verdict = await session.judge(read(vector.text));
    const best = (scores: Float32Array) => Array.from(scores).filter((_, k) => k % kept === 0);
    close(Array.from(verdict.changed), vector.changed);
    close(best(verdict.editScores), vector.editScores);
    close(best(verdict.insertionScores), vector.insertionScores);
  }
});

function close(found: readonly number[], told: readonly number[]): void {
  expect(found.length).toBe(told.length);
  for (const [k, value] of found.entries()) expect(Math.abs(value - (told[k] ?? 0))).toBeLessThan(2e-3);
}
