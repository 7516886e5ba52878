import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anEdit } from '../../testing/fixtures.ts';
import { segment } from './segment.ts';
import { wordDiff } from './wordDiff.ts';

const edits = fc
  .array(fc.tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -3, max: 60 })), { maxLength: 8 })
  .map((spans) => spans.map(([start, end], index) => anEdit({ id: `e${index}`, start, end })));

test('the pieces joined are the text, whatever the edits are', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), edits, (text, found) => {
      const parts = segment(text, found);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const part of parts) {
        if (part.kind === 'edit') expect(part.text).toBe(text.slice(part.edit.start, part.edit.end));
        else expect(part.text).not.toBe('');
      }
    }),
  );
});

test('edits that fit and do not overlap are all there, in order', () => {
  const text = 'Voy a el mercado con la problema';
  const found = [anEdit({ id: 'b', start: 21, end: 32 }), anEdit({ id: 'a', start: 4, end: 8 })];
  const shown = segment(text, found).flatMap((part) => (part.kind === 'edit' ? [part.edit.id] : []));
  expect(shown).toEqual(['a', 'b']);
});

test('a missing word is a place between two words', () => {
  expect(segment('voy casa', [anEdit({ id: 'e', start: 4, end: 4 })]).map((part) => part.text)).toEqual([
    'voy ',
    '',
    'casa',
  ]);
});

test('what a note shows is the words before and after, with every letter accounted for', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.nat(40),
      fc.nat(6),
      fc.string({ maxLength: 8 }),
      (text, from, length, replacement) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const { before, after, pieces } = wordDiff(text, { start, end, replacement });
        const side = (gone: 'before' | 'after') =>
          pieces.flatMap((piece) => (piece.side === gone ? [] : [piece.text])).join('');
        expect(side('after')).toBe(before);
        expect(side('before')).toBe(after);
        expect(text).toContain(before);
      },
    ),
  );
});

test.each([
  ['Quiero un cafe.', 10, 14, 'café', 'cafe', 'café'],
  ['Voy a el mercado', 4, 8, 'al', 'a el', 'al'],
  ['Veo mi madre', 4, 4, 'a ', 'Veo mi', 'Veo a mi'],
  ['voy muy muy bien', 8, 12, '', 'muy muy bien', 'muy bien'],
])('%s', (text, start, end, replacement, before, after) => {
  expect(wordDiff(text, { start, end, replacement })).toMatchObject({ before, after });
});

test.each([
  ['rojo', 'roja', ['roj', '-o', '+a']],
  ['cafe', 'café', ['caf', '-e', '+é']],
  ['de', 'en', ['-de', '+en']],
  ['por', 'para', ['-por', '+para']],
])('what changed from %s to %s', (word, replacement, expected) => {
  const { pieces } = wordDiff(word, { start: 0, end: word.length, replacement });
  const sign = { same: '', before: '-', after: '+' };
  expect(pieces.map(({ side, text }) => sign[side] + text)).toEqual(expected);
});
