import { expect, test } from 'vitest';
import { saidInScene } from './scene-lines.ts';

const lines = ['el parte', 'a flat white', 'mate'];

test.each([
  ['Quiero el parte.', 7, 9, true],
  ['EL PARTE, por favor', 0, 8, true],
  ['Quiero el partero.', 7, 9, false],
  ['Quiero el mate.', 10, 14, false],
  ['I want a flat white cup.', 9, 19, true],
  ['I want a flat white cup.', 9, 23, false],
  ['', 0, 0, false],
])('%s, %i to %i: %s', (text, start, end, said) => {
  expect(saidInScene(text, lines)({ start, end })).toBe(said);
});
