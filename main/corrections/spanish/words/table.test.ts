import { expect, test } from 'vitest';
import { table } from './table.ts';

test('knows its entries and nothing else', () => {
  const small = table({ mama: 'mamá' });
  expect(small.mama).toBe('mamá');
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])
    expect(small[word]).toBeUndefined();
});
