import { expect, test } from 'vitest';
import { markAt, markBeside } from './steps.ts';

const marks = [
  { id: 'a', start: 2, end: 5 },
  { id: 'b', start: 8, end: 8 },
  { id: 'c', start: 10, end: 12 },
];

test('the mark a caret stands in', () => {
  expect(markAt(marks, 3, 3)?.id).toBe('a');
  expect(markAt(marks, 8, 8)?.id).toBe('b');
  expect(markAt(marks, 6, 6)).toBeUndefined();
  expect(markAt(marks, 3, 11)).toBeUndefined();
});

test('the mark beside the caret, then beside the one looked at, round and round', () => {
  expect(markBeside(marks, 6, undefined, 1)?.id).toBe('b');
  expect(markBeside(marks, 6, undefined, -1)?.id).toBe('a');
  expect(markBeside(marks, 13, undefined, 1)?.id).toBe('a');
  expect(markBeside(marks, 0, undefined, -1)?.id).toBe('c');
  expect(markBeside(marks, 0, 'b', 1)?.id).toBe('c');
  expect(markBeside(marks, 0, 'c', 1)?.id).toBe('a');
  expect(markBeside(marks, 0, 'a', -1)?.id).toBe('c');
  expect(markBeside([], 0, undefined, 1)).toBeUndefined();
});
