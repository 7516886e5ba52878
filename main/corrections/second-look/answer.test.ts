import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAnswer } from './answer.ts';

it('reads back what was written, whole or not at all', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
      fc.integer({ min: 1, max: 5 }),
      (corrected, size) => {
        const raw = `{"corrected": ${JSON.stringify(corrected)}}`;
        const pieces = (raw.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []).map((text) => ({
          text,
          probability: 1,
        }));
        expect(readAnswer(pieces)?.corrected).toBe(corrected);
        expect(readAnswer(pieces.slice(0, -1))).toBeNull();
      },
    ),
    { numRuns: 50 },
  );
  for (const raw of [
    '',
    '{}',
    '[]',
    '{"other": "x"}',
    '{"corrected": 3}',
    'hola',
    '{"corrected": "a", "b": "c"}',
  ]) {
    expect(readAnswer([{ text: raw, probability: 1 }])).toBeNull();
  }
});

it('is as sure of words as of the least likely of their tokens', () => {
  const pieces = [
    ['{"', 1],
    ['corrected": "', 0.9],
    ['Dijo \\"', 0.8],
    ['ho', 0.2],
    ['la', 0.7],
    ['\\" a Ana', 0.6],
    ['"}', 1],
  ].map(([text, probability]) => ({ text: String(text), probability: Number(probability) }));
  const answer = readAnswer(pieces);
  expect(answer?.corrected).toBe('Dijo "hola" a Ana');
  expect(answer?.probability(0, 4)).toBe(0.8);
  expect(answer?.probability(6, 10)).toBe(0.2);
  expect(answer?.probability(8, 10)).toBe(0.7);
  expect(answer?.probability(14, 17)).toBe(0.6);
  expect(answer?.probability(4, 4)).toBe(0);
});
