import { expect, test } from 'vitest';
import { sayBytes, sayCount, sayParameters } from './figures.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [9_400_000, '9,4 MB'],
  [129_200_000, '129 MB'],
  [4_700_000_000, '4,7 GB'],
])('%d bytes are %s', (bytes, said) => {
  expect(sayBytes(bytes, 'es')).toBe(said);
});

test('figures are written as the language writes them', () => {
  expect(sayCount(131072, 'en')).toBe('131,072');
  expect(sayCount(131072, 'es')).toBe('131.072');
  expect(sayParameters(4.7, 'es')).toBe('4,7');
  expect(sayParameters(12.4, 'en')).toBe('12');
});
