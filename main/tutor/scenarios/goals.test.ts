import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsPhrase, toPattern, toWords } from './evidence.ts';
import { reachedGoals } from './goals.ts';

const goal = (id: string, ...evidence: string[]) => ({ id, text: { es: id, en: id }, evidence });
const found = (phrase: string, text: string) => holdsPhrase(toWords(text), toPattern(phrase));

/** Strings of any UTF-16 units, halves of pairs among them. */
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

describe('evidence', () => {
  it.each([
    ['cuánto', '¿CUANTO es?', true],
    ['cuanto', '¿Cuánto es?', true],
    ['la cuenta', 'La   cuenta, por favor', true],
    ['la cuenta', 'Cuenta la historia', false],
    ['reserv*', 'Hemos reservado', true],
    ['reserv*', 'Una reserva', true],
    ['reserv', 'Una reserva', false],
    ['te', 'Me gustaría', false],
    ['somos *', 'Somos cuatro', true],
    ['somos *', 'Somos', false],
    ['para * personas', 'Mesa para dos personas', true],
    ['para * personas', 'Mesa para dos o tres personas', false],
    ["don't", 'I dont know', true],
    ["don't", 'I don’t know', true],
    ['wi-fi', '¿Hay wi fi?', true],
    ['a las *', 'Quedamos a las 9', true],
    ['año*', 'Tengo veinte anos', true],
  ])('“%s” in “%s”: %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });

  it.each(['*', '* *', '¿?', '...'])('“%s” has no word, so it is never found', (phrase) => {
    expect(toPattern(phrase)).toEqual([]);
    expect(found(phrase, 'whatever one writes')).toBe(false);
  });

  const word = fc.stringMatching(/^[a-zñáéíóúü]{2,9}$/);

  it('finds a phrase whatever stands around it and however it is written', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.string(),
        fc.string(),
        (words, before, after) => {
          const phrase = words.join(' ');
          expect(found(phrase, `${before} ${phrase.toUpperCase()}! ${after}`)).toBe(true);
          expect(found(phrase, `${before} ${phrase.normalize('NFD').replace(/\p{M}/gu, '')}. ${after}`)).toBe(
            true,
          );
          expect(found(`${phrase.slice(0, -1)}*`, phrase)).toBe(true);
          expect(found([...words, '*'].join(' '), phrase)).toBe(false);
        },
      ),
    );
  });

  it('takes any text as words and as a phrase', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(typeof found(text, text)).toBe('boolean');
        expect(toWords(toWords(text).join(' '))).toEqual(toWords(text));
      }),
    );
  });
});

describe('reachedGoals', () => {
  const scenario = {
    goals: [goal('drink', 'cafe*', 'un te'), goal('pay', 'tarjeta'), goal('both', 'uno dos')],
  };

  it('names the goals in the order of the scenario', () => {
    expect(reachedGoals(scenario, ['Pago con tarjeta', 'Un café'])).toEqual(['drink', 'pay']);
    expect(reachedGoals(scenario, [])).toEqual([]);
  });

  it('does not join the end of one utterance to the start of the next', () => {
    expect(reachedGoals(scenario, ['uno', 'dos'])).toEqual([]);
  });

  it('never takes a goal back when more is said, and does not mind the order', () => {
    const utterance = fc.oneof(fc.constantFrom('Un té', 'con tarjeta', 'uno dos', 'dos uno'), fc.string());
    fc.assert(
      fc.property(fc.array(utterance), fc.array(utterance), (said, more) => {
        const before = reachedGoals(scenario, said);
        const after = reachedGoals(scenario, [...more, ...said]);
        expect(after).toEqual(expect.arrayContaining(before));
        expect(reachedGoals(scenario, [...said, ...more])).toEqual(after);
      }),
    );
  });
});
