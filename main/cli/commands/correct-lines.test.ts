import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineTooLong, linesOf } from './correct-lines.ts';

async function* chunksOf(chunks: readonly string[]) {
  yield* chunks;
}
async function all(chunks: readonly string[], longest?: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(chunksOf(chunks), longest)) lines.push(line);
  return lines;
}

describe('lines', () => {
  test('are the same however the stream is cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\r', '\n', '\r\n', '\u2028', '\0') });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(40)), async (whole, cuts) => {
        const places = [...cuts.filter((cut) => cut < whole.length), whole.length].sort((a, b) => a - b);
        const chunks = places.map((end, k) => whole.slice(places[k - 1] ?? 0, end));
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await all(chunks)).toEqual(expected.map((line) => line.replace(/\r$/, '')));
      }),
      { numRuns: 300 },
    );
  });

  test('of nothing are none; an empty one is one', async () => {
    expect(await all([])).toEqual([]);
    expect(await all(['\n', '\r\n'])).toEqual(['', '']);
  });

  test('that never end are given up, by number', async () => {
    const endless = ['one\n', ...Array.from({ length: 50 }, () => 'x'.repeat(10))];
    await expect(all(endless, 100)).rejects.toThrow(LineTooLong);
    await expect(all(endless, 100)).rejects.toMatchObject({ line: 2 });
  });
});
