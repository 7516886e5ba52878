import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriesCode, codeHeader, makeAccessCode, plainCode } from './access-code.ts';
import { codeWords } from './code-words.ts';

describe('the code a teacher reads aloud', () => {
  it.each(['es', 'en'] as const)('is made of %s words everybody can type, and of digits', (language) => {
    const words = codeWords[language];
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[a-z]{2,8}$/.test(word))).toEqual([]);
    // 10 000 numbers and two words: as many codes as 27 bits and more.
    expect(Math.log2(words.length ** 2 * 10_000)).toBeGreaterThan(27);
    expect(makeAccessCode(language)).toMatch(/^[A-Z]+-[A-Z]+-\d{4}$/);
    expect(makeAccessCode(language).length).toBeLessThanOrEqual(40);
  });

  it('is another each time', () => {
    expect(new Set(Array.from({ length: 200 }, () => makeAccessCode('es'))).size).toBe(200);
  });

  it('is taken however it was typed', () => {
    for (const typed of ['luna-pino-0421', ' Luna Pino 0421 ', 'LUNAPINO0421', 'lúna–pino.0421']) {
      expect(carriesCode(codeHeader(typed).authorization, 'LUNA-PINO-0421')).toBe(true);
    }
  });

  it('is taken for no other', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        fc.pre(plainCode(typed) !== 'LUNAPINO0421');
        expect(carriesCode(codeHeader(typed).authorization, 'LUNA-PINO-0421')).toBe(false);
        expect(carriesCode(typed, 'LUNA-PINO-0421')).toBe(false);
      }),
    );
    expect(carriesCode('Bearer ', '')).toBe(false);
  });

  it('always goes into a header as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(codeHeader(typed).authorization).toMatch(/^Bearer [A-Z0-9]*$/);
      }),
    );
  });
});
