import { copyFile, mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resourcesFolder } from '../../../paths.ts';
import { featureCount } from './features.ts';
import { createTagger, type Tagger } from './tagger.ts';

const shipped = path.join(resourcesFolder, 'tagger');
const sentence = (tokens: number) => new Int32Array(tokens * featureCount).map((_, k) => (k * 7919) % 131072);
/** More than any limit leaves time for; the same sentence each time, so that it travels as one. */
const book = new Array<Int32Array>(100_000).fill(sentence(60));
let folder: string;
let tagger: Tagger | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tertulia-tagger-'));
});
afterEach(async () => {
  await tagger?.close();
  await rm(folder, { recursive: true });
});

test('answers a verdict for each sentence, again after it was closed', async () => {
  tagger = createTagger();
  for (let round = 0; round < 2; round++) {
    const judgement = await tagger.judge([sentence(5), sentence(1)]);
    expect(judgement?.verdicts.map(({ changed }) => changed.length)).toEqual([10, 2]);
    await tagger.close();
  }
});

test('several texts at once each get their own', async () => {
  const current = createTagger();
  tagger = current;
  const answers = await Promise.all([3, 4, 5, 6].map((n) => current.judge([sentence(n)])));
  expect(answers.map((answer) => answer?.verdicts[0]?.changed.length)).toEqual([6, 8, 10, 12]);
});

test('no model, no verdict', async () => {
  tagger = createTagger(folder);
  expect(await tagger.judge([sentence(3)])).toBeNull();
});

test('a model that was cut off gives no verdict', async () => {
  for (const name of ['es.onnx', 'es.features.bin', 'es.labels.json', 'es.thresholds.json']) {
    await copyFile(path.join(shipped, name), path.join(folder, name));
  }
  await truncate(path.join(folder, 'es.onnx'), 100_000);
  tagger = createTagger(folder);
  for (let round = 0; round < 4; round++) expect(await tagger.judge([sentence(3)])).toBeNull();
});

test('a text that takes too long has no verdict, and the next one has', async () => {
  const impatient = createTagger(shipped, 1_000);
  tagger = impatient;
  await impatient.warm();
  expect(await impatient.judge(book)).toBeNull();
  expect(await impatient.judge([sentence(3)])).not.toBeNull();
});

test('given up or closed in the middle of a run, the process goes on', async () => {
  for (let round = 0; round < 6; round++) {
    const hurried = createTagger(shipped, 5 + 15 * round);
    await hurried.warm();
    const answer = hurried.judge(book);
    await (round % 2 === 0 ? answer : delay(2 + round));
    await hurried.close();
    expect(await answer).toBeNull();
  }
}, 60_000);
