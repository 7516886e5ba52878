import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../finding.ts';
import { classes } from '../lexicon/classes.ts';
import { type EnglishWords, loadEnglishWords } from '../lexicon/words.ts';
import { englishRules, findByRules } from '../rules.ts';
import { readSentences } from '../sentence.ts';
import { compilePhrase, type Phrase } from './phrase.ts';

let words: EnglishWords;
beforeAll(async () => {
  words = await loadEnglishWords();
});

const phrase = (pattern: string, to: string): Phrase => ({
  id: 'p',
  type: 'verb',
  match: [[pattern, to]],
  wrong: [],
  right: [],
});
/** What a pattern makes of a sentence: its marked words → what they become. */
function hits(pattern: string, to: string, text: string): string[] {
  const [units = []] = readSentences(text);
  return compilePhrase(phrase(pattern, to))(units, words).map(
    ({ from, to: end, replacement }) =>
      `${units
        .slice(from, end)
        .map(({ form }) => form)
        .join(' ')} → ${replacement}`,
  );
}

describe('the notation', () => {
  test.each([
    ['words and classes', 'go|went [to] {place}', 'into', 'We went to hotel.', ['to → into']],
    ['of a class but for some', '[{day&!monday}]', 'x', 'On Monday or Sunday.', ['sunday → x']],
    ['of a class and of no other', '[{people&!@collective}]', 'x', 'The people and kids.', ['kids → x']],
    ['what may be missing', 'very? [good]', 'fine', 'A good dog, a very good cat.', ['good → fine', 'good → fine', 'good → fine']],
    ['a clause begins', '^ [you]', 'we', 'I see you and you see me.', ['you → we']],
    ['a clause ends', '[here] $', 'there', 'Here I am, come here.', ['here → there']],
    ['a word, or the end of a clause', '[here] now|$', 'x', 'here and here now and here.', ['here → x', 'here → x']],
    ['up to six words', 'if .. [would]', 'did', 'If my very old dog would eat.', ['would → did']],
    ['not here', '[red] ~car', 'blue', 'A red car and a red bus.', ['red → blue']],
    ['not before', '<not [good]', 'bad', 'It is not good, good, I said.', ['good → bad']],
    ['questions', '[you] ?q', 'they', 'Do you?', ['you → they']],
    ['no questions', '[you] !q', 'they', 'Do you?', []],
    ['no second half of a compound', '^ !and my {person} [live]', 'lives', 'My aunt and my uncle live here.', []],
    ['forms of what was taken', 'he [{verb}]', '$2:s', 'He study.', ['study → studies']],
  ])('%s', (_, pattern, to, text, expected) => {
    expect(hits(pattern, to, text)).toEqual(expected);
  }); // biome-ignore format: a table

  test('a class or a form that does not exist is told at once', () => {
    expect(() => compilePhrase(phrase('[{nowhere}]', 'x'))).toThrow('nowhere');
    expect(() => hits('[good]', '$1:nothing', 'A good dog.')).toThrow('nothing');
  });
});

const vocabulary = [
  ...Object.values(classes).flatMap((list) => [...list].slice(0, 12)),
  ...englishRules.flatMap(({ wrong }) => wrong.flatMap(([sentence]) => sentence.split(' '))),
];
const marks = [
  ',',
  '.',
  '?',
  '!',
  '"',
  "'",
  '-',
  '…',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  'שלום',
  '\u0000',
  '漢字',
  '\ud800',
  '12',
  '3rd',
];
const sentence = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...vocabulary) }, { weight: 2, arbitrary: fc.constantFrom(...marks) }), { maxLength: 40 })
  .map((parts) => parts.join(' ')); // biome-ignore format: one chain

function expectWithin(text: string, found: readonly Finding[]): void {
  for (const { start, end, replacement } of found) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(replacement).not.toBe(text.slice(start, end));
    expect(replacement).not.toMatch(/\$\d|undefined|^\s|\s$| {2}/);
  }
}
const find = (text: string) => readSentences(text).flatMap((units) => findByRules(text, units, words));

test('whatever the words, marks lie within the text, and say something else', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expectWithin(text, find(text));
    }),
    { numRuns: 300 },
  );
});

test('whatever the text, nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expectWithin(text, find(text));
    }),
    { numRuns: 300 },
  );
});

test('the longest text there can be ends: a word that begins many patterns, over and over', () => {
  for (const word of ['if i would have the most good of ', 'when ', 'and i is ', 'the the of ', "it's "]) {
    const text = word.repeat(Math.floor(20_000 / word.length));
    expectWithin(text, find(text));
  }
}, 60_000);
