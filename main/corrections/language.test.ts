import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOtherLanguage } from './language.ts';

describe('a turn in English, where Spanish is learned', () => {
  test.each([
    'How do you say cheese?',
    "I don't know how to say this",
    'Can I pay with a card?',
    'thank you',
    'Yes, please!',
    'Where is the library?',
    "Then she heard a growl, pero it wasn't because Ana was about to comer her.",
  ])('is recognised: %s', (text) => expect(isOtherLanguage(text, 'es')).toBe(true));

  test.each([
    'no',
    'Sí',
    '¿Cómo se dice «I would like the bill»?',
    '¿Cómo se dice "where is the library" en español?',
    'Me has mentido.',
    'Vi The Lord of the Rings en el cine con mi hermana.',
    'Quiero un cheeseburger con the sauce, por favor.',
    'Hotel Madrid',
    '',
    '😀',
  ])('is not seen in: %s', (text) => expect(isOtherLanguage(text, 'es')).toBe(false));
});

describe('a turn in Spanish, where English is learned', () => {
  test.each(['No sé cómo se dice.', 'Quiero un café, por favor', 'Gracias', '¿Dónde está la estación?'])(
    'is recognised: %s',
    (text) => expect(isOtherLanguage(text, 'en')).toBe(true),
  );
  test.each([
    'no',
    'No pain, no gain.',
    'How do you say «no tengo dinero»?',
    'I had a paella in El Palmar.',
    'me too',
  ])('is not seen in: %s', (text) => expect(isOtherLanguage(text, 'en')).toBe(false));
});

test('whatever is typed is of one language at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(isOtherLanguage(text, 'es') && isOtherLanguage(text, 'en')).toBe(false);
    }),
  );
});
