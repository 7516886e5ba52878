import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClosableCorrections, createCorrections } from './index.ts';
import type { CheckRequest } from './types.ts';

let corrections: ClosableCorrections;
beforeAll(() => {
  corrections = createCorrections();
});
afterAll(() => corrections.close());

/** A wish that needs the subjunctive (card of B1 or above), and a word that lost its accent (A1). */
const text = 'Quiero que mi abuelo viene a la fiesta, y tambien mi tía.';

async function words(request: Partial<CheckRequest>): Promise<string[]> {
  const edits = await corrections.check({
    text,
    language: 'es',
    interfaceLanguage: 'es',
    stages: ['spelling', 'accents', 'rules'],
    ...request,
  });
  return edits.map(({ replacement }) => replacement);
}

test('a beginner hears of the accent alone, who is further on of both', async () => {
  expect(await words({ level: 'A1' })).toEqual(['también']);
  expect(await words({ level: 'B1' })).toEqual(['venga', 'también']);
});

test('without a level, and where everything is asked for, both are told', async () => {
  expect(await words({})).toEqual(['venga', 'también']);
  expect(await words({ level: 'A1', strictness: 'all' })).toEqual(['venga', 'también']);
});
