import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Fit, FitVerdict, ModelPurpose } from '../../preload/schemas/catalogue.ts';
import { EditType } from '../../preload/schemas/corrections.ts';
import { InferenceState } from '../../preload/schemas/inference.ts';
import { ImportFinding, TransferKind, TransferState } from '../../preload/schemas/transfers.ts';
import { texts } from './texts.ts';

const { es, en } = texts;

type Texts = { [key: string]: string | Texts };

function flatten(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
}

const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const spanish = new Map(flatten(es));
const english = new Map(flatten(en));

test('both languages say the same things', () => {
  expect([...english.keys()].sort()).toEqual([...spanish.keys()].sort());
});

test('both have the same places to fill, except that a count of one may be a word', () => {
  for (const [key, text] of spanish) {
    const [mine, theirs] = [places(text), places(english.get(key) ?? '')];
    if (key.endsWith('_one')) {
      const other = new Set(places(spanish.get(key.replace(/_one$/, '_other')) ?? ''));
      for (const place of [...mine, ...theirs]) expect(other, key).toContain(place);
    } else expect(theirs, key).toEqual(mine);
  }
});

test('no text is empty, none is left in the other language, none says Oops', () => {
  const same = new Set([
    'OpenDyslexic',
    'Literata',
    'Tutor',
    'CUDA',
    'Metal',
    'Vulkan',
    'CPU',
    'Ctrl',
    'Esc',
    '↑',
    '↓',
    'formal',
    'informal',
    'No',
  ]);
  for (const [key, text] of spanish) {
    expect(text.trim(), key).not.toBe('');
    expect(`${text} ${english.get(key)}`, key).not.toMatch(/\bo+ps\b|¡ups/i);
    const words = text.replace(/\{\{\w+\}\}/g, '').match(/\p{L}{3,}/gu);
    if (words && !same.has(text)) expect(english.get(key), key).not.toBe(text);
  }
});

test('every kind the services know has its words', () => {
  for (const type of EditType.options) expect(es.types[type]).toBeTypeOf('string');
  for (const state of InferenceState.options) expect(es.status.states[state]).toBeTypeOf('string');
  for (const verdict of FitVerdict.options) expect(es.models.fit[verdict]).toBeTypeOf('string');
  for (const reason of Fit.shape.reason.options) expect(es.models.fit.reasons[reason]).toBeTypeOf('string');
  for (const purpose of ModelPurpose.options) expect(es.models.purposes[purpose]).toBeTypeOf('string');
  for (const kind of TransferKind.options) expect(es.models.running.kinds[kind]).toBeTypeOf('string');
  for (const state of TransferState.options) expect(es.models.running.states[state]).toBeTypeOf('string');
  for (const verdict of ImportFinding.shape.verdict.options) {
    expect(es.models.import.verdicts[verdict]).toBeTypeOf('string');
  }
});

test('no text is left that nothing says', () => {
  const sources = globSync('renderer/**/*.{ts,tsx}').filter((file) => !file.includes('.test.'));
  const code = sources.map((file) => readFileSync(file, 'utf8')).join('');
  for (const key of spanish.keys()) {
    const base = key.replace(/_(one|other)$/, '');
    const group = base.slice(0, base.lastIndexOf('.'));
    expect(code.includes(`'${base}'`) || code.includes(`${group}.\${`), key).toBe(true);
  }
});
