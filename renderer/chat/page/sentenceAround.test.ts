import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from './sentenceAround.ts';

test('the sentence of a mark, without its neighbours', () => {
  const text = 'Hola. Voy a el cine. Gracias.';
  expect(sentenceAround(text, { start: 10, end: 14 }, 'es')).toEqual({
    before: 'Voy ',
    words: 'a el',
    after: ' cine.',
  });
});

test('is a piece of the text whatever is asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), fc.nat(10), (text, from, length) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      const { before, words, after } = sentenceAround(text, { start, end }, 'es');
      expect(text).toContain(before + words + after);
      expect(words).toBe(text.slice(start, end));
    }),
  );
});
