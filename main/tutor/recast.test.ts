import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditType, type Muted, type StoredEdit } from '../../preload/schemas/corrections.ts';
import { resourcesFolder } from '../paths.ts';
import { createPromptFiles } from './prompt-files.ts';
import { recastNote, recastsOf } from './recast.ts';

const nothingMuted: Muted = { rules: [], words: [] };

/** An edit of the first place where `words` stand. */
function edit(text: string, words: string, replacement: string, over: Partial<StoredEdit> = {}): StoredEdit {
  const start = text.indexOf(words);
  return {
    id: `${words} ${replacement}`,
    start,
    end: start + words.length,
    replacement,
    type: 'agreement',
    rule: 'rules.test',
    message: '',
    example: '',
    confidence: 0.9,
    status: 'open',
    ...over,
  };
}

const recasts = (text: string, ...edits: StoredEdit[]) => recastsOf(text, edits, nothingMuted);

describe('what is worth hearing right', () => {
  it('is told with the words around it, as far as they belong to it', () => {
    const text = 'Hola. Yo soy 20 años, ¿y tú?';
    expect(recasts(text, edit(text, 'soy', 'tengo', { type: 'verb' }))).toEqual([
      { before: 'Yo soy 20 años', after: 'Yo tengo 20 años' },
    ]);
  });

  it('is two things at most, in the order of the text, those that teach most', () => {
    const text = 'Voy a el cine y me gusta los gatos y la casa está rojo.';
    const found = recasts(
      text,
      edit(text, 'a el', 'al', { type: 'contraction' }),
      edit(text, 'gusta', 'gustan', { type: 'gustar' }),
      edit(text, 'rojo', 'roja'),
    );
    expect(found).toEqual([
      { before: 'me gusta los gatos', after: 'me gustan los gatos' },
      { before: 'está rojo', after: 'está roja' },
    ]);
  });

  it('is told with the other corrections of the same words made as well', () => {
    const text = 'Ella es cansado hoy';
    const found = recasts(
      text,
      edit(text, 'es', 'está', { type: 'ser-estar' }),
      edit(text, 'cansado', 'cansada'),
    );
    expect(found).toEqual([{ before: 'Ella es cansado hoy', after: 'Ella está cansada hoy' }]);
  });

  it.each([
    ['what cannot be heard', { type: 'accent' }],
    ['spelling, which the mark shows', { type: 'spelling' }],
    ['what is not sure', { confidence: 0.5 }],
    ['what was applied', { status: 'applied' }],
    ['what was ignored', { status: 'ignored' }],
  ] as const)('is not %s', (_, over) => {
    const text = 'una manzana rojo';
    expect(recasts(text, edit(text, 'rojo', 'roja', over))).toEqual([]);
  });

  it('is nothing the learner meant as it stands', () => {
    const text = 'Una manzana ROJO';
    const found = edit(text, 'ROJO', 'roja');
    const words = [{ rule: 'rules.test', words: 'rojo' }];
    expect(recastsOf(text, [found], { rules: [], words })).toEqual([]);
    expect(recastsOf(text, [found], { rules: ['rules.test'], words: [] })).toEqual([]);
    expect(recastsOf(text, [found], { rules: ['rules.other'], words: [] })).toHaveLength(1);
  });

  it('is short and of one line whatever was said', () => {
    const arbitraryEdit = fc.record({
      id: fc.uuid(),
      start: fc.nat(40),
      end: fc.nat(60),
      replacement: fc.string({ maxLength: 20 }),
      type: fc.constantFrom(...EditType.options),
      rule: fc.constant('rules.any'),
      message: fc.constant(''),
      example: fc.constant(''),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      status: fc.constant('open' as const),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(arbitraryEdit, { maxLength: 6 }),
        (text, edits) => {
          const found = recastsOf(text, edits, nothingMuted);
          expect(found.length).toBeLessThanOrEqual(2);
          for (const { before, after } of found) {
            expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(60);
            expect(before + after).not.toMatch(/[\n«»“”"()]/);
            expect(after).not.toBe(before);
          }
        },
      ),
    );
  });
});

describe('the note', () => {
  it('says the form in the language learned, and nothing where there is nothing to say', async () => {
    const texts = await createPromptFiles(resourcesFolder)('es');
    const note = (list: Parameters<typeof recastNote>[0]) => recastNote(list, texts.recast, texts.recastForm);
    expect(note([])).toBeNull();
    expect(note([{ before: 'soy 20 años', after: 'tengo 20 años' }])).toMatch(
      /^\(.*: «tengo 20 años» en vez de «soy 20 años»\.\)$/,
    );
    // What a learner writes is never read as a place.
    expect(note([{ before: '{{after}} $&', after: '{{forms}}' }])).toContain(
      '«{{forms}}» en vez de «{{after}} $&»',
    );
  });
});
