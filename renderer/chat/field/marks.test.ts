import { describe, expect, test } from 'vitest';
import { anEdit } from '../../testing/fixtures.ts';
import { asApplied, markKey, marksAfterCheck, withoutOverlaps } from './marks.ts';

const cafe = anEdit({ id: 'e1', start: 3, end: 7 });

describe('after another check', () => {
  test('a mark that is found again keeps its name; one that is not is gone', () => {
    const gone = anEdit({ id: 'e2', start: 12, end: 14, rule: 'r.la' });
    const { id: _, status: __, ...found } = cafe;
    expect(marksAfterCheck([found], [cafe, gone], () => false)).toEqual([cafe]);
  });

  test('what another look found stays, unless this one speaks of the same words', () => {
    const opinion = anEdit({ id: 'e2', start: 0, end: 2, rule: 'other.one' });
    const over = anEdit({ id: 'e3', start: 5, end: 9, rule: 'other.two' });
    const isOther = ({ rule }: { rule: string }) => rule.startsWith('other.');
    const marks = marksAfterCheck([cafe], [opinion, over], isOther);
    expect(marks.map(({ rule }) => rule)).toEqual(['other.one', 'spelling.accent']);
  });
});

test('of marks over one another the surer one is shown', () => {
  const long = anEdit({ id: 'long', start: 0, end: 10, confidence: 0.6 });
  const sure = anEdit({ id: 'sure', start: 3, end: 7, confidence: 0.9 });
  const beside = anEdit({ id: 'beside', start: 10, end: 12, confidence: 0.5 });
  expect(withoutOverlaps([long, beside, sure]).map(({ id }) => id)).toEqual(['sure', 'beside']);
});

test('a turn opens for change with what was applied in it, and what is open at its place', () => {
  const text = 'Un cafe con el leche';
  const open = anEdit({ id: 'e2', start: 12, end: 14, replacement: 'la', rule: 'r.la' });
  const ignored = anEdit({ id: 'e3', start: 0, end: 2, status: 'ignored' });
  const opened = asApplied(text, [{ ...cafe, replacement: 'cafelito', status: 'applied' }, open, ignored]);
  expect(opened.text).toBe('Un cafelito con el leche');
  expect(opened.marks.map(({ start, end }) => opened.text.slice(start, end))).toEqual(['el']);
});

test('a mark is known by its rule, its words and what is offered', () => {
  expect(markKey('Un cafe', cafe)).toBe(markKey('cafe cafe', { ...cafe, start: 5, end: 9 }));
  expect(markKey('Un cafe', cafe)).not.toBe(markKey('Un cafe', { ...cafe, replacement: 'te' }));
});
