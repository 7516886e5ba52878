import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureRows } from './rows.ts';

const fileOf = (hashes: readonly number[]) => new Uint8Array(Uint32Array.from(hashes).buffer);

test('a feature has the place of its hash, and one that is not there the row behind the last', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(0xffffffff), { minLength: 1, maxLength: 50 }),
      fc.nat(0xffffffff),
      (hashes, other) => {
        const sorted = hashes.toSorted((a, b) => a - b);
        const rows = new FeatureRows(fileOf(sorted)).of(Int32Array.from([...sorted, other]));
        const place = sorted.indexOf(other);
        expect([...rows]).toEqual([...sorted.keys(), place < 0 ? sorted.length : place]);
      },
    ),
  );
});

test('a list that was cut short is said to be damaged', () => {
  expect(() => new FeatureRows(fileOf([1, 2]).subarray(0, 7))).toThrow(/damaged/);
  expect(() => new FeatureRows(new Uint8Array())).toThrow(/damaged/);
});
