import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, mapMarks } from './mapMarks.ts';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const TEXT = 'Un cafe con la leche';
const marks = [
  { id: 'cafe', ...at(TEXT, 'cafe') },
  { id: 'la', ...at(TEXT, 'la') },
];
const left = (after: string) =>
  mapMarks(TEXT, after, marks).map(({ id, start, end }) => [id, after.slice(start, end)]);

describe('marks in a text that changes', () => {
  test.each([
    ['words before them', 'Pues un cafe con la leche', ['cafe', 'la']],
    ['words after them', 'Un cafe con la leche, por favor', ['cafe', 'la']],
    ['words between them', 'Un cafe solo con la leche', ['cafe', 'la']],
    ['a comma right behind one', 'Un cafe, con la leche', ['cafe', 'la']],
    ['a letter more at its end', 'Un cafes con la leche', ['la']],
    ['a letter more at its beginning', 'Un ecafe con la leche', ['la']],
    ['a letter in it', 'Un caffe con la leche', ['la']],
    ['an accent on it', 'Un café con la leche', ['la']],
    ['the space behind it gone', 'Un cafecon la leche', ['la']],
    ['it gone', 'Un con la leche', ['la']],
    ['all gone', '', []],
    ['other words', 'Quiero un té', []],
  ])('%s', (_, after, expected) => {
    expect(left(after).map(([id]) => id)).toEqual(expected);
  });

  test('where something is missing, until something is written there', () => {
    const gap = [{ start: 3, end: 3 }];
    expect(mapMarks('Voy cine', 'Hoy voy cine', gap)).toEqual([{ start: 7, end: 7 }]);
    expect(mapMarks('Voy  cine', 'Voy  cine hoy', [{ start: 4, end: 4 }])).toEqual([{ start: 4, end: 4 }]);
    expect(mapMarks('Voy  cine', 'Voy a cine', [{ start: 4, end: 4 }])).toEqual([]);
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const edit = fc.record({
  from: fc.nat(40),
  length: fc.nat(6),
  words: fc.string({ unit: 'grapheme', maxLength: 6 }),
});
const apply = (before: string, { from, length, words }: { from: number; length: number; words: string }) => {
  const start = Math.min(from, before.length);
  return before.slice(0, start) + words + before.slice(Math.min(start + length, before.length));
};

test('a change, made, gives the text it leads to', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = changeBetween(before, after);
      if (!change) {
        expect(after).toBe(before);
        return;
      }
      const { from, to, length } = change;
      expect(before.slice(0, from) + after.slice(from, from + length) + before.slice(to)).toBe(after);
    }),
  );
});

test('whatever is typed, a mark that is left stands on its own words, in order, and none overlap', () => {
  const spans = fc.array(fc.tuple(fc.nat(5), fc.nat(6)), { maxLength: 6 });
  fc.assert(
    fc.property(text, spans, fc.array(edit, { minLength: 1, maxLength: 8 }), (before, gaps, edits) => {
      let end = 0;
      let now = gaps.flatMap(([gap, length]) => {
        const start = end + gap;
        end = start + length;
        return end <= before.length ? [{ start, end, words: before.slice(start, end) }] : [];
      });
      let current = before;
      for (const one of edits) {
        const next = apply(current, one);
        now = mapMarks(current, next, now);
        current = next;
        for (const mark of now) expect(current.slice(mark.start, mark.end)).toBe(mark.words);
        for (const [index, mark] of now.entries()) {
          expect(mark.start).toBeGreaterThanOrEqual(now[index - 1]?.end ?? 0);
        }
      }
    }),
  );
});
