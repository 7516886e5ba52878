import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SpanishVariety, Strictness } from '../../preload/schemas/corrections.ts';
import {
  applyEdits,
  type CheckRequest,
  createCorrections,
  type StageName,
  stageNames,
  stageOf,
} from './index.ts';

const corrections = createCorrections();
beforeAll(() => Promise.all([corrections.warm('es'), corrections.warm('en')]), 60_000);
afterAll(() => corrections.close());

type More = Partial<CheckRequest>;
const check = (text: string, more: More = {}) =>
  corrections.check({ text, language: 'es', interfaceLanguage: 'es', ...more });
const correct = async (text: string, more: More = {}) => applyEdits(text, await check(text, more));

describe('the variety taught', () => {
  test.each([
    ['neutral', 'Vivo en un apartamento y tengo una computadora.'],
    ['spain', 'Vivo en un piso y tengo un ordenador.'],
    ['mexico', 'Vivo en un departamento y tengo una computadora.'],
    ['rioplatense', 'Vivo en un departamento y tengo una computadora.'],
  ] as const)('decides what is offered: %s', async (spanishVariety, right) => {
    expect(await correct('Vivo en un apartment y tengo un computer.', { spanishVariety })).toBe(right);
  });

  test('of English decides the spelling that is offered', async () => {
    const english = { language: 'en', englishVariety: 'uk' } as const;
    expect(await correct('It is my favourit place.', english)).toBe('It is my favourite place.');
    expect(await correct('It is my favourit place.', { ...english, englishVariety: 'us' })).toBe(
      'It is my favorite place.',
    );
  });

  const right = [
    'Vos tenés razón, che.',
    '¿Querés tomar mate conmigo?',
    'Andá a tu casa y decile que venga.',
    'No te preocupés, yo lo hago.',
    'No hagás eso.',
    'Espero que podás venir.',
    'Cuando llegués, avisame.',
    'Ustedes son muy amables, chicos.',
    'Vosotros podéis sentaros aquí.',
    'Le vi ayer en el parque.',
    'A Juan le conocí en Madrid.',
    'Voy a tomar el colectivo.',
    'Tomamos la guagua a La Habana.',
    'Ahorita vengo, nomás termino la chamba.',
    'Voy a checar mi celular.',
    'Uso el ordenador en el piso.',
    'Ayer he comido paella.',
    'No manches, güey, qué onda.',
  ];
  test.each(SpanishVariety.options)('makes no error of what others say: %s', async (spanishVariety) => {
    for (const text of right) expect(await correct(text, { spanishVariety, strictness: 'all' })).toBe(text);
  });
  test.each(['us', 'uk'] as const)('makes no error of the other spelling: %s', async (englishVariety) => {
    for (const text of ['My favourite colour is grey.', 'My favorite color is gray.'])
      expect(await correct(text, { language: 'en', englishVariety })).toBe(text);
  });
});

describe('strictness', () => {
  const text = 'hola, vamos a el cafe';
  test('essential: only what the sentence suffers from', async () => {
    expect(await correct(text, { strictness: 'essential' })).toBe('hola, vamos al cafe');
  });
  test('normal: accents too', async () => {
    expect(await correct(text)).toBe('hola, vamos al café');
  });
  test('all: capitals and final points too', async () => {
    expect(await correct(text, { strictness: 'all' })).toBe('Hola, vamos al café.');
  });
  test.each([
    ['ok 😀', 'Ok 😀'],
    ['«hola» dijo ella', '«Hola» dijo ella.'],
    ['¿dónde está?', '¿Dónde está?'],
    ['ana@ejemplo.es escribe', 'ana@ejemplo.es escribe.'],
    ['primera línea\nsegunda línea', 'Primera línea.\nSegunda línea.'],
    ['tengo 25', 'Tengo 25.'],
    ['Todo está bien.', 'Todo está bien.'],
    ['nin\u0303o feliz', 'Niño feliz.'],
    ['Eso es…', 'Eso es…'],
  ])('all: %j', async (written, right) => {
    expect(await correct(written, { strictness: 'all' })).toBe(right);
  });
  test('all: English writes I', async () => {
    expect(await correct('yes i think so', { language: 'en', strictness: 'all' })).toBe('Yes I think so.');
    expect(await check('yes i think so', { language: 'en' })).toEqual([]);
  });
  test('a mark for the whole sentence can be muted as any other', async () => {
    const muted = { rules: ['punctuation.final-point'], words: [] };
    expect(await correct(text, { strictness: 'all', muted })).toBe('Hola, vamos al café');
  });
  test('says why in both languages', async () => {
    for (const interfaceLanguage of ['es', 'en'] as const)
      for (const edit of await check('hola amigos', { strictness: 'all', interfaceLanguage }))
        expect(edit.message).toMatch(/.{15,}/);
  });
});

describe('stages', () => {
  test('only those asked for run', async () => {
    const text = 'Dónde está el problemma de manana? Vamos a el cine.';
    expect(await correct(text, { stages: ['rules'] })).toContain('Vamos al cine.');
    for (const stage of stageNames) {
      for (const edit of await check(text, { stages: [stage] })) expect(stageOf(edit)).toBe(stage);
    }
    expect(await check(text, { stages: [] })).toEqual([]);
  });
});

describe('words that were meant', () => {
  const rule = 'rules.contraction-al';
  test('are left alone, in any case and however they are typed, and no others', async () => {
    const muted = { rules: [], words: [{ rule, words: 'a el' }] };
    expect(await correct('Vamos A el cine. Vengo de el cine.', { muted })).toContain('A el cine');
    expect(await correct('Vengo de el cine.', { muted })).toBe('Vengo del cine.');
    const accent = { rules: [], words: [{ rule: 'spelling.unknown-word', words: 'ñiñx' }] };
    expect(await check('n\u0303in\u0303x', { muted: accent })).toEqual([]);
  });
  test('of another rule are marked', async () => {
    const muted = { rules: [], words: [{ rule: 'rules.other', words: 'a el' }] };
    expect(await correct('Vamos a el cine.', { muted })).toBe('Vamos al cine.');
  });
});

test('whatever is typed and chosen: edits are apart, applying them is safe, NFC and NFD agree', async () => {
  const words =
    'hola vos tenés un problemma a el cafe está i color computer niño 😀 🇪🇸 ¿ ? . … « » " \n שלום e\u0301 \u202e \u0000 \ud800'.split(
      ' ',
    );
  const learnerText = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 20,
    })
    .map((parts) => parts.join(' '));
  const choices = fc.record({
    language: fc.constantFrom('es' as const, 'en' as const),
    strictness: fc.constantFrom(...Strictness.options),
    spanishVariety: fc.constantFrom(...SpanishVariety.options),
    englishVariety: fc.constantFrom('us' as const, 'uk' as const),
    stages: fc.subarray<StageName>([...stageNames]),
  });
  await fc.assert(
    fc.asyncProperty(learnerText, choices, async (text, chosen) => {
      const composed = text.normalize('NFC');
      const found = await check(composed, chosen);
      let at = 0;
      for (const { start, end, replacement } of found) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(composed.length);
        expect(replacement).not.toBe(composed.slice(start, end));
        at = end;
      }
      const decomposed = composed.normalize('NFD');
      fc.pre(decomposed.normalize('NFC') === composed);
      const again = await check(decomposed, chosen);
      expect(applyEdits(decomposed, again).normalize('NFC')).toBe(
        applyEdits(composed, found).normalize('NFC'),
      );
    }),
    { numRuns: 150 },
  );
}, 120_000);
