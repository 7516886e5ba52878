import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../preload/schemas/common.ts';
import type { Edit } from '../../../preload/schemas/corrections.ts';
import type { SideAnswer, SideRequest } from '../../inference/types.ts';
import { resourcesFolder } from '../../paths.ts';
import { applyEdits } from '../apply-edits.ts';
import { createSecondLook, type LookRequest } from './index.ts';

interface Said {
  /** What the model writes of each part it is given. */
  corrected: string | ((part: string) => string);
  probability?: number | ((piece: string) => number);
}

/** A second look at which the model says just this: what is judged here is what becomes of its words. */
function looking({ corrected, probability = 0.99 }: Said) {
  const asked: SideRequest[] = [];
  const ask = async (request: SideRequest): Promise<SideAnswer> => {
    asked.push(request);
    const part: string = JSON.parse(request.messages.at(-1)?.content ?? '').sentence;
    const text = `{"corrected": ${JSON.stringify(typeof corrected === 'string' ? corrected : corrected(part))}}`;
    const pieces = (text.match(/\s*[\p{L}\p{M}]+|\s*[^\p{L}]/gsu) ?? []).map((piece) => ({
      text: piece,
      probability: typeof probability === 'number' ? probability : probability(piece),
    }));
    const counts = {
      promptTokens: 1,
      reusedTokens: 0,
      outputTokens: 1,
      lookup: { taken: 0, refused: 0 },
      ms: 1,
    };
    return { text, pieces, finish: 'end', ...counts };
  };
  return { asked, second: createSecondLook({ inference: { ask }, resourcesFolder }) };
}

async function opinions(text: string, said: Said | string, over: Partial<LookRequest> = {}): Promise<Edit[]> {
  const { second } = looking(typeof said === 'string' ? { corrected: said } : said);
  const language: Language = over.language ?? 'es';
  const outcome = await second.look({
    ...{ text, language, interfaceLanguage: 'en', edits: [], modelId: 'm' },
    ...over,
  });
  if (!outcome.done) throw new Error(outcome.why);
  return outcome.edits;
}

const short = (edits: readonly Edit[], text: string) =>
  edits.map(({ start, end, replacement, type }) => `${type}: ${text.slice(start, end)} → ${replacement}`);

describe('what the model changes', () => {
  it.each([
    ['Yo soy cansado hoy.', 'Yo estoy cansado hoy.', 'ser-estar: soy → estoy'],
    ['Ayer voy al mercado con mi madre.', 'Ayer fui al mercado con mi madre.', 'verb: voy → fui'],
    ['Tengo unas libros nuevos en casa.', 'Tengo unos libros nuevos en casa.', 'article: unas → unos'],
    ['Pienso de mi familia todos los días.', 'Pienso en mi familia todos los días.', 'preposition: de → en'],
    ['La casa es muy bonito y grande.', 'La casa es muy bonita y grande.', 'agreement: bonito → bonita'],
    [
      'Quiero comprar libro para mi hermana.',
      'Quiero comprar un libro para mi hermana.',
      'article: libro → un libro',
    ],
    ['Yo sé que tu tienes un perro.', 'Yo sé que tú tienes un perro.', 'accent: tu → tú'],
    [
      'Mi amigo vive en el blanco apartamento.',
      'Mi amigo vive en el apartamento blanco.',
      'word-order: blanco apartamento → apartamento blanco',
    ],
    ['Ella dijo a mí la verdad.', 'Ella me dijo la verdad.', null],
  ])('%s', async (text, corrected, expected) => {
    const found = short(await opinions(text, corrected), text);
    if (expected === null) expect(found.length).toBeLessThan(3);
    else expect(found).toEqual([expected]);
  });

  it.each([
    ['She go to work every day.', 'She goes to work every day.', 'verb: go → goes'],
    ['I am here since Monday morning.', 'I have been here since Monday morning.', 'verb: am → have been'],
    ['I am interested on history and art.', 'I am interested in history and art.', 'preposition: on → in'],
    ['We saw film at the cinema.', 'We saw a film at the cinema.', 'article: film → a film'],
    ['There is two cats in my garden.', 'There are two cats in my garden.', 'verb: is → are'],
    ['I bought two book yesterday.', 'I bought two books yesterday.', 'agreement: book → books'],
  ])('in English: %s', async (text, corrected, expected) => {
    expect(short(await opinions(text, corrected, { language: 'en' }), text)).toEqual([expected]);
  });

  it('is told as an opinion, less sure than any rule', async () => {
    const [edit] = await opinions('Yo soy cansado hoy.', 'Yo estoy cansado hoy.');
    expect(edit).toMatchObject({ rule: 'second-look.ser-estar', example: '' });
    expect(edit?.message).toMatch(/would write “estoy” instead of “soy”.*opinion/);
    expect(edit?.confidence).toBeLessThanOrEqual(0.65);
    const spanish = await opinions('Quiero comprar libro.', 'Quiero comprar un libro.', {
      interfaceLanguage: 'es',
    });
    expect(spanish[0]?.message).toMatch(/añadiría «un» aquí/);
  });

  it('needs words the model was sure of, more of them where taste decides', async () => {
    const text = 'Yo soy cansado hoy.';
    const at = (probability: number, over: Partial<LookRequest> = {}) =>
      opinions(
        text,
        {
          corrected: 'Yo estoy cansado hoy.',
          probability: (piece) => (/estoy/.test(piece) ? probability : 0.9),
        },
        over,
      );
    expect(await at(0.3)).toEqual([]);
    expect((await at(0.6))[0]?.confidence).toBe(0.39);
    expect(await at(0.4, { strictness: 'all' })).toHaveLength(1);
    expect(await at(0.99, { strictness: 'essential' })).toEqual([]);
  });
});

describe('what stays as the learner wrote it', () => {
  it.each([
    ['a text that is right', 'Voy a casa de mi abuela.', 'Voy a casa de mi abuela.'],
    ['voseo', 'Vos tenés un perro muy lindo.', 'Tú tienes un perro muy lindo.'],
    ['ustedes and vosotros', 'Vosotros vais al cine con Ana.', 'Ustedes van al cine con Ana.'],
    ['leísmo', 'A Juan le vi ayer en clase.', 'A Juan lo vi ayer en clase.'],
    ['the past tense of a place', 'Hoy he comido con mi familia.', 'Hoy comí con mi familia.'],
    ['-ra and -se', 'Si tuviera tiempo iría contigo.', 'Si tuviese tiempo iría contigo.'],
    ['names', 'Mi amiga Carmén vive en Lima.', 'Mi amiga Carmen vive en Lima.'],
    ['masks', 'Me llamo *FIRST_NAME* y soy de aquí.', 'Me llamo Ana y soy de aquí.'],
    ['numbers', 'Tengo 3 gatos en mi casa.', 'Tengo tres gatos en mi casa.'],
    ['quotations', 'Ella dijo «yo soy cansado» en clase.', 'Ella dijo «yo estoy cansado» en clase.'],
    [
      'words of another language',
      'Me gusta mucho el brunch del domingo.',
      'Me gusta mucho el desayuno del domingo.',
    ],
    ['regional words', 'Tomé la guagua para ir al trabajo.', 'Tomé el autobús para ir al trabajo.'],
    ['capitals and points', 'hola, quiero un café', 'Hola, quiero un café.'],
    ['a sentence said anew', 'Yo querer mucho comer ahora pizza.', 'Me gustaría pedir una pizza, por favor.'],
    ['a sentence that is answered', '¿Qué hora es?', 'Son casi las once menos cuarto.'],
    ['what is turned into another language', 'Yo tener un perro grande.', 'I have a big dog.'],
    ['words that are none', 'La casa es muy bonito.', 'La casa es muy bonitx.'],
  ])('%s', async (_, text, corrected) => {
    expect(short(await opinions(text, corrected), text)).toEqual([]);
  });

  it.each([
    ['British spelling', 'My favourite colour is grey.', 'My favorite color is gray.'],
    ['contractions', "I don't like it and I can't stay.", 'I do not like it and I cannot stay.'],
    ['words of a place', 'We took the lift to the flat.', 'We took the elevator to the apartment.'],
    ['names', 'My teacher Jonh is from Leeds.', 'My teacher John is from Leeds.'],
  ])('in English: %s', async (_, text, corrected) => {
    expect(short(await opinions(text, corrected, { language: 'en' }), text)).toEqual([]);
  });

  it('what was muted, and what the scene allows', async () => {
    const text = 'Yo soy cansado hoy.';
    const corrected = 'Yo estoy cansado hoy.';
    expect(
      await opinions(text, corrected, { muted: { rules: ['second-look.ser-estar'], words: [] } }),
    ).toEqual([]);
    const words = [{ rule: 'second-look.ser-estar', words: 'soy' }];
    expect(await opinions(text, corrected, { muted: { rules: [], words } })).toEqual([]);
    const known = { knownWords: ['chupito'] };
    expect(
      await opinions('Quiero un chupitto de la casa.', 'Quiero un chupito de la casa.', known),
    ).toHaveLength(1);
  });
});

describe('beside the stages before', () => {
  const first: Edit = {
    ...{ start: 5, end: 9, replacement: 'al', type: 'contraction', rule: 'rules.contraction-al' },
    ...{ message: '', example: '', confidence: 0.95 },
  };
  const text = 'Fui a el mercado y compré un manzana.';
  const edit = { ...first, start: 4, end: 8 };

  it('the model sees what they corrected, and its places are the learner’s', async () => {
    const { second, asked } = looking({ corrected: 'Fui al mercado y compré una manzana.' });
    const outcome = await second.look({
      ...{ text, language: 'es', interfaceLanguage: 'es', edits: [edit], modelId: 'm' },
    });
    expect(asked[0]?.messages.at(-1)?.content).toContain('Fui al mercado');
    expect(outcome.done && short(outcome.edits, text)).toEqual(['article: un → una']);
    expect(applyEdits(text, [edit, ...(outcome.done ? outcome.edits : [])])).toBe(
      'Fui al mercado y compré una manzana.',
    );
  });

  it('they win where both would change the same words', async () => {
    expect(await opinions(text, 'Fui hasta el mercado y compré un manzana.', { edits: [edit] })).toEqual([]);
  });

  it('the same marks come of composed and decomposed text', async () => {
    const composed = 'Él está cansado y mañana el fiesta es aquí.';
    const corrected = 'Él está cansado y mañana la fiesta es aquí.';
    const decomposed = composed.normalize('NFD');
    const [one] = await opinions(composed, corrected);
    const [other] = await opinions(decomposed, corrected);
    expect(decomposed.slice(other?.start, other?.end)).toBe('el');
    expect(composed.slice(one?.start, one?.end)).toBe('el');
  });
});

it('asks about whole sentences, a few at a time, and not without end', async () => {
  const { second, asked } = looking({ corrected: (part) => part });
  const text = 'Esta es una frase de unas cuantas palabras. '.repeat(200);
  const request = { text, language: 'es', interfaceLanguage: 'es', edits: [], modelId: 'm' } as const;
  expect(await second.look(request)).toEqual({ done: true, edits: [] });
  expect(asked.length).toBe(6);
  for (const { messages, copyOf, fields, maxTokens } of asked) {
    const { sentence } = JSON.parse(messages.at(-1)?.content ?? '');
    expect(sentence).toMatch(/^Esta .*\.$/);
    expect(copyOf).toBe(`{"corrected": ${JSON.stringify(sentence)}}`);
    expect(fields).toEqual(['corrected']);
    expect(maxTokens).toBeLessThan(400);
  }
  expect(new Set(asked.map(({ messages }) => JSON.stringify(messages.slice(0, -1)))).size).toBe(1);
});

it('says when it was put off, and when there is no room', async () => {
  for (const [finish, why] of [
    ['not-now', 'later'],
    ['no-room', 'no-room'],
  ] as const) {
    const second = createSecondLook({ inference: { ask: async () => ({ finish }) }, resourcesFolder });
    const request = {
      text: 'Hola, amigo.',
      language: 'es',
      interfaceLanguage: 'es',
      edits: [],
      modelId: 'm',
    } as const;
    expect(await second.look(request)).toEqual({ done: false, why });
  }
});

it('any text and any answer: edits stay inside, apart, and in order', async () => {
  const bit = fc.oneof(
    fc.constantFrom(
      ...'yo soy cansado el la casa «hola» un *NAME* 3 😀 é ñandú. ¿qué? \n "x" \u0000 عربي e\u0301l'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const text = fc.array(bit, { maxLength: 14 }).map((bits) => bits.join(' '));
  await fc.assert(
    fc.asyncProperty(
      text,
      text,
      fc.constantFrom<Language>('es', 'en'),
      async (source, corrected, language) => {
        const edits = await opinions(source, corrected, { language, strictness: 'all' });
        let at = 0;
        for (const edit of edits) {
          expect(edit.start).toBeGreaterThanOrEqual(at);
          expect(edit.end).toBeLessThanOrEqual(source.length);
          expect(edit.start).toBeLessThanOrEqual(edit.end);
          at = edit.end;
        }
      },
    ),
    { numRuns: 100 },
  );
}, 120_000);
