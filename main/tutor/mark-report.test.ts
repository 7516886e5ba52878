import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../preload/schemas/corrections.ts';
import { inSentence } from './mark-report.ts';

const edit = (start: number, end: number): Edit => ({
  ...{ start, end, replacement: 'al', type: 'contraction', rule: 'rules.contraction-al' },
  ...{ message: 'Se unen.', example: 'Voy al cine.', confidence: 0.9 },
});

test('of a long turn only the sentence of the mark is kept', () => {
  const text = 'Vivo en la calle Mayor, 5. Voy a el cine. Luego duermo.';
  const start = text.indexOf('a el');
  expect(inSentence(text, edit(start, start + 4), 'es')).toEqual({
    ...{ language: 'es', sentence: 'Voy a el cine.', start: 4, end: 8, replacement: 'al' },
    ...{ type: 'contraction', rule: 'rules.contraction-al', confidence: 0.9 },
  });
});

test('whatever the text, the offsets mark the same words in the sentence', () => {
  const place = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .chain((text) =>
      fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length })),
    );
  fc.assert(
    fc.property(place, ([text, at, length]) => {
      const found = edit(at, Math.min(text.length, at + length));
      const { sentence, start, end } = inSentence(text, found, 'es');
      const marked = text.slice(found.start, found.end);
      if (marked.trimEnd() === marked) expect(sentence.slice(start, end)).toBe(marked);
      expect(start).toBeGreaterThanOrEqual(0);
    }),
  );
});
