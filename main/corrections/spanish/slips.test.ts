import { beforeAll, expect, test } from 'vitest';
import { splitSentences, tokenise } from '../text/tokens.ts';
import { checkSentence } from './checker.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { loadLexicon } from './lexicon/load.ts';
import { makeSentence } from './sentence.ts';
import { slipConfidence } from './slips.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

function confidences(text: string): number[] {
  return splitSentences(text, tokenise(text)).flatMap((tokens) =>
    checkSentence(
      makeSentence(text, tokens, lexicon, () => false),
      () => true,
    ).map(({ confidence }) => confidence),
  );
}

const long =
  'El ayuntamiento de la ciudad anunció que el nuevo puente se abrirá en otoño, cuando terminen las obras del';

test('one accent forgotten in a long sentence is a slip', () => {
  expect(confidences(`${long} rio grande.`)).toEqual([slipConfidence]);
});

test('the same one forgotten twice is one slip', () => {
  expect(confidences(`${long} jardin y del otro jardin.`)).toEqual([slipConfidence, slipConfidence]);
});

test('in a short sentence it is shown', () => {
  expect(confidences('Paseamos junto al rio.').every((confidence) => confidence > 0.8)).toBe(true);
});

test('two different ones are shown', () => {
  const found = confidences(`${long} jardin publico.`);
  expect(found.length).toBe(2);
  expect(found.every((confidence) => confidence > 0.8)).toBe(true);
});

test('an article that does not agree is shown however long the sentence', () => {
  const found = confidences(`${long} viejo acueducto y de una problema.`);
  expect(found.length).toBe(1);
  expect(found.every((confidence) => confidence > 0.8)).toBe(true);
});

test('in a long sentence of everyday words it is shown: a learner wrote it', () => {
  const found = confidences(
    'Mi hermana tiene dos hijos y vive en una casa muy grande cerca de mi casa, y tambien tiene un perro.',
  );
  expect(found.length).toBe(1);
  expect(found.every((confidence) => confidence > 0.8)).toBe(true);
});

test('in prose several are slips', () => {
  const found = confidences(
    'La excavacion del yacimiento neolítico, dirigida por arqueólogos de la universidad, reveló vasijas, utensilios y enterramientos de incalculable valor historico para la comarca.',
  );
  expect(found).toEqual([slipConfidence, slipConfidence]);
});
