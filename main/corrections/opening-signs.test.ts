import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { withOpeningSigns } from './opening-signs.ts';

const sign: Finding = {
  start: 0,
  end: 7,
  replacement: '¿Cuantas',
  type: 'punctuation',
  stage: 'punctuation',
  rule: 'question-open',
  confidence: 0.8,
};
const word: Finding = {
  ...sign,
  replacement: 'Cuántos',
  type: 'agreement',
  stage: 'rules',
  rule: 'article-gender',
};

test('a sign goes along with the word it stands before', () => {
  expect(withOpeningSigns([word], [word, sign])).toEqual([
    { ...word, replacement: '¿Cuántos', words: { right: 'Cuántos' } },
  ]);
});

test('one that was chosen itself, or stands elsewhere, changes no other', () => {
  expect(withOpeningSigns([sign], [sign])).toEqual([sign]);
  const later = { ...word, start: 8, end: 15 };
  expect(withOpeningSigns([later], [later, sign])).toEqual([later]);
  const struckOut = { ...word, replacement: '' };
  expect(withOpeningSigns([struckOut], [struckOut, sign])).toEqual([struckOut]);
});
