import { afterAll, describe, expect, test } from 'vitest';
import { applyEdits, createCorrections } from '../index.ts';
import { createEnglishChecker } from './checker.ts';
import { englishRules } from './rules.ts';

const corrections = createCorrections();
afterAll(() => corrections.close());
const check = (text: string) => corrections.check({ text, language: 'en', interfaceLanguage: 'es' });
const correct = async (text: string) => applyEdits(text, await check(text));

describe.each(englishRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.wrong.map(([wrong, right]) => [wrong, right] as const))('%s → %s', async (wrong, right) => {
    expect(await correct(wrong)).toBe(right);
  });
  test.each(rule.right.map((sentence) => [sentence] as const))('leaves alone: %s', async (sentence) => {
    expect(await correct(sentence)).toBe(sentence);
  });
});

test('Harper is heard only where it is asked for', async () => {
  const text = 'The ship lead rise to a revolt.';
  expect(await correct(text)).toBe(text);
  const stages = ['harper'] as const;
  const edits = await corrections.check({ text, language: 'en', interfaceLanguage: 'en', stages });
  expect(edits.map(({ rule }) => rule)).toEqual(['harper.lead-rise-to']);
}, 90_000);

test('a chat is not nagged about capitals, final points or British spelling', async () => {
  for (const text of ['hello how are you', 'yes please', 'My favourite colour is grey.', 'ok, thanks']) {
    expect(await check(text)).toEqual([]);
  }
});

test('a text that takes Harper down costs its own marks, not those of what comes after', async () => {
  const stages = ['spelling', 'harper'] as const;
  const marks = (text: string) =>
    corrections
      .check({ text, language: 'en', interfaceLanguage: 'en', stages })
      .then((edits) => edits.length);
  expect(await marks("a'".repeat(3000))).toBe(0);
  expect(await marks('I recieved it, it is a mute point.')).toBe(2);
}, 180_000);

test('a text that takes too long costs its own marks of Harper, and ends the thread', async () => {
  const checker = createEnglishChecker(500);
  const nothing = { isKnown: () => false };
  // Compiling the program and the start of a thread are no text's fault.
  await checker.check('Hello.', nothing);
  const from = performance.now();
  const found = await checker.check(`I am agree. ${"a'".repeat(8000)}`, nothing);
  expect(performance.now() - from).toBeLessThan(4_000);
  expect(found.map(({ stage }) => stage)).not.toContain('harper');
  expect(found.length).toBeGreaterThan(0);
  const marksAfter = async () => (await checker.check('I recieved it.', nothing)).length;
  await expect.poll(marksAfter, { timeout: 20_000 }).toBe(1);
  await checker.close();
}, 180_000);

test('offsets count UTF-16 units', async () => {
  const text = '😀😀 I recieved it.';
  const [edit] = await check(text);
  expect(edit && text.slice(edit.start, edit.end)).toBe('recieved');
});

test('the thread starts again after it was ended', async () => {
  await corrections.close();
  expect(await correct('I recieved it.')).toBe('I received it.');
});
