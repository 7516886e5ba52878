import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../preload/schemas/common.ts';
import { Edit } from '../../preload/schemas/corrections.ts';
import { applyEdits, type CheckRequest, createCorrections, stageNames } from './index.ts';

const corrections = createCorrections();
beforeAll(() => Promise.all([corrections.warm('es'), corrections.warm('en')]), 120_000);
afterAll(() => corrections.close());

const words: Record<Language, string> = {
  es: 'el la un una mi tu yo me gusta gusto gustan soy es está esta que a de perro casa problema agua muy mucho cafe excelente teneré travajo vamos a el cine ayer hable niño si ¿como',
  en: "i a an the she he have has go goes dog informations dont it's its there their i'm are is was yesterday more easier advise recieve childs to too for buy in monday not",
};

/** What people, programs and other keyboards write: words and mistakes, emoji, marks, scripts, orders for terminals. */
function written(language: Language): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words[language].split(' ')) },
    { weight: 2, arbitrary: fc.constantFrom('¿', '?', '¡', '!', ',', '.', '...', '«', '»', '"', "'", '’', '-', '*NAME*') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '😀', '👩‍👩‍👧‍👦', '🇪🇸', '👍🏽', '\u202e', '\u200f', 'שלום', 'مرحبا', '你好', 'привет', 'e\u0301', 'n\u0303', '\u0301', 'İ', 'ǆ', 'ﬁ',
        '\u0000', '\u0007', '\u001b[31m', '\u2028', '\r', '\n', '\t', '\u00a0', '\ufeff', '\u200b', '\ud800', '\udc00', '𝒜', '½', '25kg',
      ),
    },
  ); // biome-ignore format: pieces
  return fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 30 })
    .map((parts) => parts.flat().join(''));
}

// Harper needs seconds to start again, after what it cannot read and for the other side of the Atlantic.
const quick = stageNames.filter((stage) => stage !== 'harper');
const ways: fc.Arbitrary<Partial<CheckRequest>> = fc.record({
  strictness: fc.constantFrom('essential', 'normal', 'all'),
  interfaceLanguage: fc.constantFrom('es', 'en'),
  spanishVariety: fc.constantFrom('neutral', 'rioplatense'),
});

describe.each(['es', 'en'] as const)('whatever is typed in %s', (language) => {
  const check = (text: string, more: Partial<CheckRequest> = {}) =>
    corrections.check({ text, language, interfaceLanguage: 'en', stages: quick, ...more });

  test('edits lie within the text, in order, apart, between whole characters, and are edits', async () => {
    await fc.assert(
      fc.asyncProperty(written(language), ways, async (text, more) => {
        let at = 0;
        for (const edit of await check(text, more)) {
          expect(Edit.safeParse(edit).success).toBe(true);
          expect(edit.start).toBeGreaterThanOrEqual(at);
          expect(edit.end).toBeGreaterThan(edit.start);
          expect(edit.end).toBeLessThanOrEqual(text.length);
          expect(edit.replacement).not.toBe(text.slice(edit.start, edit.end));
          expect(edit.message).not.toBe('');
          for (const place of [edit.start, edit.end])
            expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(place - 1, place + 1))).toBe(false);
          at = edit.end;
        }
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  test('applying the edits in any order gives the same text', async () => {
    await fc.assert(
      fc.asyncProperty(written(language), async (text) => {
        const edits = await check(text, { strictness: 'all' });
        let backwards = text;
        for (const { start, end, replacement } of [...edits].reverse())
          backwards = backwards.slice(0, start) + replacement + backwards.slice(end);
        expect(applyEdits(text, edits)).toBe(backwards);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('composed and decomposed text get the same marks', async () => {
    await fc.assert(
      fc.asyncProperty(written(language), async (text) => {
        const composed = text.normalize('NFC');
        const decomposed = composed.normalize('NFD');
        fc.pre(decomposed.normalize('NFC') === composed);
        const [a, b] = [await check(composed), await check(decomposed)];
        const told = ({ rule, replacement }: Edit) => [rule, replacement];
        expect(b.map(told)).toEqual(a.map(told));
        expect(applyEdits(decomposed, b).normalize('NFC')).toBe(applyEdits(composed, a).normalize('NFC'));
      }),
      // A note of music is written in two characters even when composed.
      { numRuns: 80, examples: [['\u{1D157}\u{1D165}\u1026 ?']] },
    );
  }, 120_000);

  const long = 10_000;
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0\u2028 '],
    ['letters in a row', 'a'.repeat(long)],
    ['wrong sentences', `${words[language]}. `.repeat(long).slice(0, long)],
    ['words without a mark', `${words[language]} `.repeat(long).slice(0, long)],
    ['words of no language', 'qxzv wkjh '.repeat(long / 10)],
    ['accents without letters', '\u0301'.repeat(long)],
    ['letters with a thousand accents', `n${'\u0303'.repeat(1000)}o `.repeat(10)],
    ['right to left', 'שלום עולם '.repeat(long / 10)],
    ['text turned around', '\u202eHola\u202c '.repeat(1500)],
    ['other scripts', '你好世界 привет мир '.repeat(600)],
    ['control characters', '\u0000\u0007\u001b[31m'.repeat(1500)],
    ['emoji', '👩‍👩‍👧‍👦🇪🇸👍🏽'.repeat(600)],
    ['lone surrogates', '\ud800'.repeat(long)],
    ['marks', '¿?¡!'.repeat(long / 4)],
    ['apostrophes', "'".repeat(long)],
    ['lines', 'a\n'.repeat(long / 2)],
    ['more than is looked at', `${words[language]}. `.repeat(1000)],
  ])(
    '%s: read to the end',
    async (_, text) => {
      for (const strictness of ['normal', 'all'] as const) {
        const edits = await check(text, { strictness });
        expect(applyEdits(text, edits)).toBeTypeOf('string');
        for (const { end } of edits) expect(end).toBeLessThanOrEqual(text.length);
      }
    },
    120_000,
  );
});

test('Harper too leaves offsets right', async () => {
  await fc.assert(
    fc.asyncProperty(written('en'), async (text) => {
      const edits = await corrections.check({
        text,
        language: 'en',
        interfaceLanguage: 'en',
        stages: stageNames,
      });
      edits.forEach(({ start, end }, k) => {
        expect(start).toBeGreaterThanOrEqual(edits[k - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
      });
    }),
    { numRuns: 15 },
  );
}, 120_000);
