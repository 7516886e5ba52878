import { describe, expect, test } from 'vitest';
import type { Edit, EditType } from '../../../preload/schemas/corrections.ts';
import { alignEdits } from './alignment.ts';
import { barsOf, verdictOf } from './bars.ts';
import { countByType, countEdits, rates } from './by-type.ts';
import type { Checked } from './check-set.ts';
import { isAbout20Words } from './latency.ts';
import { readOptions } from './options.ts';
import { acceptedTypes } from './pair-types.ts';
import { measurePairs } from './pairs.ts';
import { withMeasured } from './readme.ts';
import type { Item } from './sets.ts';
import { typeByShape } from './shape.ts';
import { loadWords } from './words.ts';

const words = { es: await loadWords('es'), en: await loadWords('en') };

describe('the type of an edit by its shape', () => {
  test.each([
    ['es', 'Tomo un cafe', 'Tomo un café', ['accent']],
    ['es', 'hola', 'Hola', ['capital']],
    ['es', 'Que tal', '¿Que tal?', ['punctuation', 'punctuation']],
    ['es', 'Voy a el cine', 'Voy al cine', ['contraction', 'contraction']],
    ['es', 'Yo es alto', 'Yo está alto', ['ser-estar']],
    ['es', 'Me gusta los gatos', 'Me gustan los gatos', ['gustar']],
    ['es', 'La casa blanco', 'La casa blanca', ['agreement']],
    ['es', 'Ellos come pan', 'Ellos comen pan', ['verb']],
    ['es', 'Voy casa', 'Voy a casa', ['preposition']],
    ['es', 'Un roja camisa', 'Un camisa roja', ['word-order', 'word-order']],
    ['es', 'Tengo travajo', 'Tengo trabajo', ['spelling']],
    ['en', 'She have it', 'She has it', ['verb']],
    ['en', 'Two dog ran', 'Two dogs ran', ['agreement']],
    ['en', 'I am doctor', 'I am a doctor', ['article']],
    ['en', 'I recieve it', 'I receive it', ['spelling']],
    ['en', 'Come in Monday', 'Come on Monday', ['preposition']],
  ] as const)('%s: %s → %s', (language, source, target, types) => {
    const edits = typeByShape(source, alignEdits(source, target), language, words[language]);
    expect(edits.map(({ type }) => type)).toEqual(types);
  });
});

function edit(start: number, end: number, type: EditType = 'verb'): Edit {
  return { start, end, replacement: 'x', type, rule: 'rules.x', message: 'x', example: '', confidence: 1 };
}
const checked = (item: Item, corrected: string, edits: Edit[] = []): Checked => ({
  item,
  edits,
  corrected,
  took: 1,
});

describe('counting', () => {
  test('takes the reference that treats a correction best', () => {
    const item = { source: 'a b c', references: ['a x c', 'a y c'] };
    expect(countEdits([checked(item, 'a y c')])).toEqual({ right: 1, vain: 0, missed: 0 });
    expect(countEdits([checked(item, 'z b c')])).toEqual({ right: 0, vain: 1, missed: 1 });
  });
  test('by type adds up to the whole', () => {
    const items = [
      checked(
        { source: 'Tengo travajo y cafe', references: ['Tengo trabajo y café'] },
        'Tengo trabajo y cafes',
      ),
      checked({ source: 'Yo es alto', references: ['Yo soy alto'] }, 'Yo está alto'),
    ];
    const rows = countByType(items, 'es', words.es);
    const sum = (of: 'right' | 'vain' | 'missed') => rows.reduce((total, row) => total + row[of], 0);
    expect({ right: sum('right'), vain: sum('vain'), missed: sum('missed') }).toEqual(countEdits(items));
  });
  test('of nothing proposed is precise, and finds nothing', () => {
    expect(rates({ right: 0, vain: 0, missed: 3 })).toMatchObject({ precision: 1, recall: 0, f: 0 });
  });
});

describe('minimal pairs', () => {
  const item = {
    source: 'Ayer poní la mesa.', references: ['Ayer puse la mesa.'], wrong: 'poní',
    category: 'irregular_verb_form', explanation_key: 'irregular_verb_form.preterite_stem',
  }; // biome-ignore format: a pair
  test('tell place, correction and type apart', () => {
    const measure = (corrected: string, edits: Edit[]) => {
      const { placed, corrected: made, typed } = measurePairs([checked(item, corrected, edits)]);
      return { placed, made, typed };
    };
    expect(measure('Ayer puse la mesa.', [edit(5, 9)])).toEqual({ placed: 1, made: 1, typed: 1 });
    expect(measure('Ayer puse la mesa.', [edit(5, 9, 'spelling')])).toEqual({ placed: 1, made: 1, typed: 0 });
    expect(measure('Ayer pone la mesa.', [edit(5, 9)])).toEqual({ placed: 1, made: 0, typed: 0 });
    expect(measure('ayer poní la mesa.', [edit(0, 4)])).toEqual({ placed: 0, made: 0, typed: 0 });
  });
  test('of a point with its own types take these, of others those of the category', () => {
    expect(acceptedTypes('personal_a', 'personal_a.al')).toEqual(['personal-a', 'contraction']);
    expect(acceptedTypes('personal_a', 'personal_a.quien')).toEqual(['personal-a']);
    expect(acceptedTypes('nothing', 'nothing.at_all')).toEqual([]);
  });
});

test('a bar that was not measured is neither reached nor missed; the limits count as reached', () => {
  const bars = barsOf({
    scores: {},
    pairs: {},
    latency: { es: { p50: 8, p95: 51, max: 60 } },
    load: {},
    commandLine: {},
  });
  const verdict = (what: string) => bars.filter((bar) => bar.what === what).map(verdictOf);
  expect(verdict('es essays: F0.5')).toEqual(['not measured']);
  expect(verdict('es sentence of 20 words, p50')).toEqual(['aim']);
  expect(verdict('es sentence of 20 words, p95')).toEqual(['missed']);
});

test('options that make no sense are refused', () => {
  expect(readOptions(['--limit', '5', '--quick'])).toMatchObject({ limit: 5, quick: true, tagger: false });
  for (const bad of [
    ['--limit', 'x'],
    ['--limit', '0'],
    ['--limit', '1.5'],
    ['--nonsense'],
    ['--readme', '--quick'],
  ])
    expect(() => readOptions(bad)).toThrow();
});

test('about 20 words are 18 to 22', () => {
  const about = (count: number) => isAbout20Words({ source: 'a '.repeat(count) });
  expect([17, 18, 22, 23].map(about)).toEqual([false, true, true, false]);
});

test('what was measured replaces what was measured before, and nothing else', () => {
  const marks = ['<!-- measured: npm run eval:corrections -- --readme -->', '<!-- end of measured -->'];
  const text = `before\n${marks[0]}\nold\n\n${marks[1]}\nafter\n`;
  expect(withMeasured(text, '\nnew\n')).toBe(`before\n${marks[0]}\nnew\n\n${marks[1]}\nafter\n`);
  expect(() => withMeasured('nothing', 'new')).toThrow();
});
