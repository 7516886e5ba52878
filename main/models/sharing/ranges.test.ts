import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangeOf } from './ranges.ts';

it('reads the ranges HTTP knows', () => {
  expect(rangeOf('bytes=0-0', 10)).toEqual({ start: 0, end: 0 });
  expect(rangeOf('bytes=3-', 10)).toEqual({ start: 3, end: 9 });
  expect(rangeOf('bytes=3-99', 10)).toEqual({ start: 3, end: 9 });
  expect(rangeOf('bytes=-4', 10)).toEqual({ start: 6, end: 9 });
  expect(rangeOf('bytes=-40', 10)).toEqual({ start: 0, end: 9 });
});

it('says when there is nothing there', () => {
  for (const header of ['bytes=10-', 'bytes=10-12', 'bytes=-0']) {
    expect(rangeOf(header, 10)).toBe('unsatisfiable');
  }
  expect(rangeOf('bytes=0-0', 0)).toBe('unsatisfiable');
  expect(rangeOf('bytes=-5', 0)).toBe('unsatisfiable');
});

it('passes over what is none, or several', () => {
  for (const header of [
    undefined,
    '',
    'bytes=-',
    'bytes=5-3',
    'bytes=0-1,3-4',
    'items=0-1',
    'bytes=a-b',
    'bytes=1.5-2',
  ]) {
    expect(rangeOf(header, 10)).toBeNull();
  }
});

it('never leads outside the file', () => {
  const header = fc.oneof(
    fc.string(),
    fc.tuple(fc.integer(), fc.integer()).map(([a, b]) => `bytes=${a}-${b}`),
    fc.tuple(fc.maxSafeNat(), fc.option(fc.maxSafeNat())).map(([a, b]) => `bytes=${a}-${b ?? ''}`),
  );
  fc.assert(
    fc.property(header, fc.maxSafeNat(), (text, size) => {
      const range = rangeOf(text, size);
      if (range === null || range === 'unsatisfiable') return;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThanOrEqual(range.start);
      expect(range.end).toBeLessThan(size);
    }),
  );
});
