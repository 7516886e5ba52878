import { beforeAll, describe, expect, test } from 'vitest';
import { ruledStages } from '../../finding.ts';
import { applyEdits, createCorrections } from '../../index.ts';
import { accents, grammar, punctuation } from './index.ts';

const corrections = createCorrections();
// What a rule promises it keeps by itself; the learned stage is judged by its own tests and figures.
const stages = ruledStages;
const correct = async (text: string) =>
  applyEdits(text, await corrections.check({ text, language: 'es', interfaceLanguage: 'en', stages }));

beforeAll(() => corrections.warm('es'));

describe.each([...accents, ...grammar, ...punctuation].map((rule) => [rule.id, rule] as const))(
  '%s',
  (_, rule) => {
    test.each(rule.wrong.map(([wrong, right]) => [wrong, right] as const))(
      '%s → %s',
      async (wrong, right) => {
        expect(await correct(wrong)).toBe(right);
      },
    );
    test.each(rule.right.map((sentence) => [sentence] as const))('leaves alone: %s', async (sentence) => {
      expect(await correct(sentence)).toBe(sentence);
    });
    test('has examples', () => expect(rule.wrong.length).toBeGreaterThan(0));
  },
);
