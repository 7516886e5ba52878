import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../finding.ts';
import { type EnglishWords, loadEnglishWords } from '../lexicon/words.ts';
import { readSentences } from '../sentence.ts';
import { loadSpellings, type Spellings } from './dictionary.ts';
import { unpackSpellings } from './format.ts';
import { likeliest } from './speller.ts';
import { findMisspellings } from './stage.ts';

let spellings: Spellings;
let words: EnglishWords;
beforeAll(async () => {
  [spellings, words] = await Promise.all([loadSpellings(), loadEnglishWords()]);
});
const find = (text: string, isKnown = (_: string) => false): Finding[] =>
  readSentences(text).flatMap((units) => findMisspellings(text, units, spellings, words, { isKnown }));
const corrected = (text: string) =>
  find(text).reduceRight(
    (now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end),
    text,
  );

describe('what was meant', () => {
  test.each([
    ['a letter doubled, or not', 'I am writting about a diferent hotell.', 'I am writing about a different hotel.'],
    ['what is written by ear', 'Plis, I payed for the foto.', 'Please, I paid for the photo.'],
    ['a word that could be made of others', 'It is intersting.', 'It is interesting.'],
    ['letters that sounds hide', 'I am studing in a big bilding.', 'I am studying in a big building.'],
    ['letters in each other’s place', 'My freind recieved it.', 'My friend received it.'],
    ['what sounds alike', 'The telefone is becouse of the skool.', 'The telephone is because of the school.'],
    ['an ending of another language', 'It is importante, and my profesor is responsable.', 'It is important, and my professor is responsible.'],
    ['a day without its capital, misspelt', 'See you on wensday.', 'See you on Wednesday.'],
    ['a past made by rule', 'She goed home and buyed a cake.', 'She went home and bought a cake.'],
    ['a participle made by rule', 'I have eated it.', 'I have eaten it.'],
    ['plurals made by rule', 'The childs saw three boxs and two citys.', 'The children saw three boxes and two cities.'],
    ['a contraction without its apostrophe', "I dont know, she cant come and theyre late.", "I don't know, she can't come and they're late."],
    ['two words in one', 'I like it alot.', 'I like it a lot.'],
    ['what goes with its neighbours', 'I want to eet a sandwitch.', 'I want to eat a sandwich.'],
  ])('%s', (_, wrong, right) => {
    expect(corrected(wrong)).toBe(right);
  }); // biome-ignore format: a table
});

describe('what is left alone', () => {
  test.each([
    'My neighbour travelled to the theatre to practise in grey pyjamas.',
    'My neighbor traveled to the theater to practice in gray pajamas.',
    'We study maths at uni, then eat a toastie.',
    'Every july I stay with maria in london.',
    'I met Thandiwe and Oksana in Przemysl.',
    'Thandiwe is here.',
    'lol gonna grab a taco, brb',
    'That is sooo good, hahaha!',
    'A co-pilott and a re-entrynce.',
    'Write to me@exmaple.com or to @freind about #travle.',
    'How do you say "biblioteka"?',
    'He is a nonsmoker and a bathroomless flat is unrentable.',
    'NATO and the EU said OK.',
    'My dog’s bowl is at Mr. Gardinor’s.',
    'hola, my boss pilar and my cousin paco say gracias, porque me gusta mucho.',
    'goin home, nothin much, prolly back tmrw',
    'He leant back and sniggered.',
    'We were where they’d been.',
  ])('%s', (text) => {
    expect(corrected(text)).toBe(text);
  });

  test('words of the scene', () => {
    const text = 'I want a kombuchita.';
    expect(find(text, (word) => word === 'kombuchita')).toEqual([]);
  });
});

test('the spelling offered is that of the side of the Atlantic that is taught', () => {
  expect(likeliest('favourit', spellings, words)?.word).toBe('favorite');
  expect(likeliest('favourit', spellings, words, undefined, 'uk')?.word).toBe('favourite');
});

test('one letter wrong in a common word is put right most of the time', () => {
  const common = 'because different beautiful tomorrow restaurant important remember interesting breakfast understand language vegetable comfortable yesterday'.split(' ');
  const slips = common.flatMap((word) => [word.slice(0, 3) + word.slice(4), word.slice(0, 4) + word.charAt(3) + word.slice(4)]);
  const right = slips.filter((slip, at) => likeliest(slip, spellings, words)?.word === common[at >> 1]);
  expect(right.length / slips.length).toBeGreaterThan(0.9);
}); // biome-ignore format: one list

test('whatever the text, marks lie within it, and a repair is a word', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(..."abcdeginorstuy '.-é\u0301"), maxLength: 120 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end, replacement } of find(text)) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        for (const word of replacement.toLowerCase().split(/[\s']/))
          expect(word.length < 3 || spellings.has(word)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('a file that is none of these is told apart', () => {
  expect(() => unpackSpellings(new Uint8Array([1, 2, 3]))).toThrow();
});
