import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { splitSentences, tokenise } from '../../text/tokens.ts';
import { checkSentence } from '../checker.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { makeSentence, type Sentence } from '../sentence.ts';
import { accents, grammar, punctuation } from './index.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

const rules = [...accents, ...grammar, ...punctuation];
/** Every word of the rules' own examples: what makes them look closer. */
const words = [
  ...new Set(
    rules.flatMap(({ wrong, right }) => [...wrong.flat(), ...right]).flatMap((text) => text.split(/\s+/)),
  ),
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '"',
          '«',
          '¿',
          '?',
          '¡',
          '!',
          ',',
          '.',
          '…',
          '\u202e',
          '\u0000',
          '__proto__',
          'constructor',
          '*NAME*',
          '😀',
          'e\u0301',
          'שלום',
          '你好',
        ),
      },
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(' ').normalize('NFC'));

function sentences(text: string): Sentence[] {
  return splitSentences(text, tokenise(text)).map((tokens) =>
    makeSentence(text, tokens, lexicon, () => false),
  );
}

test('a rule marks units that are there, and changes none', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const sentence of sentences(text)) {
        const before = sentence.units.map(({ form, known, untouchable }) => ({ form, known, untouchable }));
        for (const rule of rules) {
          for (const hit of rule.find(sentence)) {
            expect(Number.isInteger(hit.from) && hit.from >= 0, rule.id).toBe(true);
            expect(hit.to, rule.id).toBeGreaterThan(hit.from);
            expect(hit.to, rule.id).toBeLessThanOrEqual(sentence.units.length);
            expect(hit.replacement.trim(), rule.id).toBe(hit.replacement);
            expect(hit.replacement, rule.id).not.toMatch(/undefined|\$\d/);
          }
        }
        expect(sentence.units.map(({ form, known, untouchable }) => ({ form, known, untouchable }))).toEqual(
          before,
        );
      }
    }),
    { numRuns: 400 },
  );
});

test('what the stages find lies on whole words of its sentence and says something else', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const sentence of sentences(text)) {
        const starts = new Set(sentence.units.map(({ token }) => token.start));
        const ends = new Set(sentence.units.map(({ token }) => token.end));
        for (const { start, end, replacement, confidence, rule } of checkSentence(sentence, () => true)) {
          expect(starts.has(start) && ends.has(end) && start < end, rule).toBe(true);
          expect(replacement, rule).not.toBe(text.slice(start, end));
          expect(confidence > 0 && confidence <= 1, rule).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('the same sentence gets the same marks again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const marks = () => sentences(text).map((sentence) => checkSentence(sentence, () => true));
      expect(marks()).toEqual(marks());
    }),
    { numRuns: 200 },
  );
});
