import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckRequest } from './index.ts';
import { applyEdits, createCorrections } from './index.ts';

const corrections = createCorrections();
beforeAll(() => corrections.warm('es'));
afterAll(() => corrections.close());

const check = (text: string, more: Partial<CheckRequest> = {}) =>
  corrections.check({ text, language: 'es', interfaceLanguage: 'es', ...more });

test('a sentence closed with a point is written with care: its capital is looked for; in a chat it is not', async () => {
  const corrected = async (text: string) => applyEdits(text, await check(text));
  expect(await corrected('vivo en una casa grande.')).toBe('Vivo en una casa grande.');
  expect(await corrected('vivo en una casa grande')).toBe('vivo en una casa grande');
  expect(await corrected('¿qué tal estás hoy?')).toBe('¿qué tal estás hoy?');
  expect(await corrected('Espera un momento... ahora voy a verlo.')).toBe(
    'Espera un momento... ahora voy a verlo.',
  );
});

test('one mistake hides another: what is corrected is looked at again', async () => {
  const text = 'Los problemas economico del pais son grandes.';
  expect(applyEdits(text, await check(text))).toBe('Los problemas económicos del país son grandes.');
});

describe('what the learner is spared', () => {
  test('words the scenario knows', async () => {
    expect(await check('Me gusta el zorblax.', { knownWords: ['zorblax'] })).toEqual([]);
    expect(await check('Vamos al Kafetz mañana.')).toEqual([]);
  });
  test('of the scenario’s words only what no dictionary has: its articles and verbs are checked as anywhere', async () => {
    const knownWords = ['el', 'mercado', 'Si', 'un', 'mesa', 'Rosa'];
    const corrected = async (text: string) => applyEdits(text, await check(text, { knownWords }));
    expect(await corrected('Quiero ir a el mercado.')).toBe('Quiero ir al mercado.');
    expect(await corrected('Si, quiero un mesa.')).toBe('Sí, quiero una mesa.');
    expect(await corrected('Voy con Rosa al cine.')).toBe('Voy con Rosa al cine.');
    const english = { language: 'en', knownWords: ['an', 'kombucha'] } as const;
    const text = 'I want an big kombucha.';
    expect(applyEdits(text, await check(text, english))).toBe('I want a big kombucha.');
  });
  test('rules the learner has muted', async () => {
    const text = 'Vamos a el cine.';
    const [edit] = await check(text);
    expect(edit?.rule).toBe('rules.contraction-al');
    expect(await check(text, { muted: { rules: ['rules.contraction-al'], words: [] } })).toEqual([]);
  });
  test('a turn in the interface language', async () => {
    expect(await check('I do not know how to say this in Spanish, can you help me?')).toEqual([]);
  });
  test('masks, addresses, numbers and quotations', async () => {
    expect(
      await check('*FIRST_NAME* escribe a ana@ejemplo.es, vive en https://exmple.cm y tiene 25kg.'),
    ).toEqual([]);
    expect(await check('Dijo «vamos a el cine».')).toEqual([]);
  });
});

test('offsets are those of the text as it was typed', async () => {
  const text = '😀 Nin\u0303o, vamos a el cine.';
  const [edit] = await check(text);
  expect(edit && text.slice(edit.start, edit.end)).toBe('a el');
  expect(applyEdits(text, await check(text))).toBe('😀 Nin\u0303o, vamos al cine.');
});

test('a misspelt word and a rule on it are one edit', async () => {
  expect(applyEdits('Tengo una problemma.', await check('Tengo una problemma.'))).toBe('Tengo un problema.');
});

test('the explanation speaks the interface language', async () => {
  const spanish = await check('Vamos a el cine.');
  const english = await check('Vamos a el cine.', { interfaceLanguage: 'en' });
  expect(spanish[0]?.message).toContain('se unen');
  expect(english[0]?.message).toContain('join');
});
