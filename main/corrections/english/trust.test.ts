import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { applyEdits, createCorrections } from '../index.ts';

const corrections = createCorrections();
afterAll(() => corrections.close());
const check = (text: string) => corrections.check({ text, language: 'en', interfaceLanguage: 'es' });
const correct = async (text: string) => applyEdits(text, await check(text));

describe('what is right is left alone', () => {
  test.each([
    'My aunt and my uncle work here.',
    'My family are coming, and the team is winning.',
    'The woman who called us was kind.',
    "It's half past six.",
    'There is someone new at work.',
    'We were there yesterday.',
    'One of the two is broken.',
    'It was one of the best.',
    'She never even asked.',
    'He teaches maths in july, and I eat a toastie.',
    'If I were you, I would stay. If need be, I can wait.',
    'I suggest that he see a doctor.',
    'She got a B, and plan A is off.',
    'Meet me on the weekend, or at the weekend.',
    'I realised the colour was grey. I realized the color was gray.',
    'Everyone should bring their own cup.',
    'Hardly anyone came, did they?',
    'Had I known, I would have called.',
    'The police have left, and half of them are new.',
    'Ten pounds is a lot, and two weeks is not enough.',
    'He stopped to buy milk, then stopped talking.',
    'Who are you looking for?',
    'It is good that he goes, and it is better than that.',
    'They were made to wait without help.',
    'Want a coffee? Been there, done that.',
    'He called it a “goed idea”.',
  ])('%s', async (text) => {
    expect(await correct(text)).toBe(text);
  });
});

describe('several mistakes in one sentence', () => {
  test.each([
    ['Do he has a dog?', 'Does he have a dog?'],
    ['My aunt teachs maths, she is fond on it.', 'My aunt teaches maths, she is fond of it.'],
    ['I want be a doctor becouse I like it.', 'I want to be a doctor because I like it.'],
    ['Two does not equals three.', 'Two does not equal three.'],
  ])('%s → %s', async (wrong, right) => {
    expect(await correct(wrong)).toBe(right);
  });
}); // biome-ignore format: sentences side by side

const words =
  'I he she the a an cat dogs go goes went not do does have has been is are childs recieve dont . , ? ! " 😀 é'.split(
    ' ',
  );
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' ')),
); // biome-ignore format: a list

test('whatever the text: marks in order, apart, within it, and the same however it is composed', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const edits = await check(text);
      let last = 0;
      for (const { start, end } of edits) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      const spliced = edits.reduceRight(
        (now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end),
        text,
      );
      expect(applyEdits(text, edits)).toBe(spliced);
      const composed = applyEdits(text.normalize('NFC'), await check(text.normalize('NFC')));
      const parted = applyEdits(text.normalize('NFD'), await check(text.normalize('NFD')));
      expect(parted.normalize('NFC')).toBe(composed.normalize('NFC'));
    }),
    { numRuns: 150 },
  );
}, 120_000);
