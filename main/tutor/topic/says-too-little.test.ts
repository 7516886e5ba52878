import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysTooLittle } from './says-too-little.ts';

describe('turns never called off topic', () => {
  it.each([
    'Hola',
    'Sí, claro.',
    'tres días',
    'Muy bien, gracias, ¿y usted?',
    'Buenas tardes, muchas gracias por su ayuda',
    'Perdón, no entiendo nada de eso',
    '¿Puede repetir más despacio, por favor?',
    '¿Qué significa «fianza» en este caso?',
    'como se dice lawyer en español?',
    'Hello, how are you? Nice to meet you',
    "I'm sorry, I don’t understand the question",
    'What does it mean, getting worse?',
    'Could you say that again more slowly please',
    'how do you say mochila in English?',
    '',
    '🙂',
  ])('%s', (text) => expect(saysTooLittle(text)).toBe(true));

  it.each([
    'Quiero comprar un coche de segunda mano',
    'What is the capital of Peru?',
    'Mi maleta no llegó, ¿dónde reclamo?',
    'Write a function to sort an array',
  ])('but not: %s', (text) => expect(saysTooLittle(text)).toBe(false));

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof saysTooLittle(text) === 'boolean'));
  });
});
