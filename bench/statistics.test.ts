import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, percentile, significant } from './statistics.ts';

test('the median of an odd number of samples is the one in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('p95 of one to a hundred is 95', () => {
  expect(percentile([...Array(100).keys()].map((n) => n + 1).reverse(), 0.95)).toBe(95);
});

test('a percentile is always one of the samples', () => {
  const samples = fc.array(fc.double({ noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
      expect(values).toContain(percentile(values, p));
    }),
  );
});

test('three significant digits are kept', () => {
  expect(significant(1234.5)).toBe(1230);
  expect(significant(0.012345)).toBe(0.0123);
});
