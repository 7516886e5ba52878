import { beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../finding.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { makeSentence } from '../sentence.ts';
import { realise, typeOf, typeOfInsertion } from './labels.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

function made(word: string, label: string, proposal?: Finding): string | undefined {
  const sentence = makeSentence(word, tokenise(word), lexicon, () => false);
  return realise(label, sentence.at(0), sentence, proposal);
}

test.each([
  ['bonita', 'gender', 'bonito'],
  ['casa', 'number', 'casas'],
  ['blancos', 'both', 'blanca'],
  ['Tiene', 'verb:VIP3P', 'Tienen'],
  ['hablo', 'verb:VN', 'hablar'],
  ['es', 'lemma:estar', 'está'],
  ['ESTÁ', 'lemma:ser', 'ES'],
  ['gusta', 'word:encanta', 'encanta'],
  ['esta', 'accent', 'está'],
  ['Enero', 'lower', 'enero'],
  ['perú', 'upper', 'Perú'],
  ['muy', 'delete', ''],
])('%s, %s → %s', (word, label, expected) => {
  expect(made(word, label)).toBe(expected);
});

test.each([
  ['casa', 'gender'],
  ['muy', 'number'],
  ['mesa', 'verb:VIP3S'],
  ['es', 'lemma:ser'],
  ['enero', 'lower'],
  ['gusta', 'word:gusta'],
  ['hola', 'accept'],
  ['hola', 'other'],
  ['hola', 'verb:nonsense'],
])('what does not apply makes nothing: %s, %s', (word, label) => {
  expect(made(word, label)).toBeUndefined();
});

test('accepts what the stages before propose for that very word', () => {
  const finding: Finding = {
    start: 0,
    end: 4,
    replacement: 'vaca',
    type: 'spelling',
    stage: 'spelling',
    rule: 'unknown-word',
    confidence: 0.9,
  };
  expect(made('baca', 'accept', finding)).toBe('vaca');
  expect(made('baca', 'accept', { ...finding, end: 9 })).toBeUndefined();
});

test('an edit has the type of what it does', () => {
  const sentence = makeSentence('por', tokenise('por'), lexicon, () => false);
  const unit = sentence.at(0);
  expect(typeOf('word:para', unit, 'para', undefined)).toBe('preposition');
  expect(typeOf('delete', unit, '', undefined)).toBe('preposition');
  expect(typeOf('lemma:estar', unit, 'está', undefined)).toBe('ser-estar');
  expect(typeOf('verb:VN', unit, 'ir', undefined)).toBe('verb');
  expect(typeOfInsertion('la')).toBe('article');
  expect(typeOfInsertion(',')).toBe('punctuation');
  expect(typeOfInsertion('que')).toBe('missing-word');
});
