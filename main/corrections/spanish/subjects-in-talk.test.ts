import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEdits, createCorrections } from '../index.ts';

const corrections = createCorrections();
beforeAll(() => corrections.warm('es'), 60_000);
afterAll(() => corrections.close());

const correct = async (text: string, isTurn: boolean) =>
  applyEdits(text, await corrections.check({ text, language: 'es', interfaceLanguage: 'es', isTurn }));

describe('in a talk a subject stays', () => {
  test.each([
    'Yo quiero la sopa.',
    'Ella es mi hermana.',
    'Él no come carne.',
    'Yo no soy de aquí, lo siento.',
    'Ella es de Nueva York y trabaja en un banco.',
    'Yo creo que el español es más difícil que el francés.',
  ])('%s', async (text) => {
    expect(await correct(text, true)).toBe(text);
  });

  test.each([
    ['Ella tengo un perro.', 'Ella tiene un perro.'],
    ['Ayer yo comió una pizza.', 'Ayer yo comí una pizza.'],
    ['El es mi hermano.', 'Él es mi hermano.'],
    ['Yo gusto el pescado.', 'Me gusta el pescado.'],
    ['Yo qiero un café.', 'Yo quiero un café.'],
    ['Yo qiero dos melones y una manzana.', 'Yo quiero dos melones y una manzana.'],
    ['Yo tiene una casa grande en la playa.', 'Yo tengo una casa grande en la playa.'],
  ])('and its verb is put right: %s', async (wrong, right) => {
    expect(await correct(wrong, true)).toBe(right);
  });
});

test('a subject that the verb already says still goes', async () => {
  const text = 'Yo vivo en un pueblo de la costa.';
  expect(await correct(text, true)).toBe('Vivo en un pueblo de la costa.');
});

test('of an essay it goes more often', async () => {
  expect(await correct('Yo creo que el español es más difícil que el francés.', false)).toMatch(/^Creo/);
});
