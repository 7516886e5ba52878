import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStorage, type Storage } from './index.ts';
import { toMatchQuery } from './search.ts';

let storage: Storage;
beforeEach(() => {
  storage = openStorage({ folder: temporaryFolder() });
  return () => storage.close();
});

let time = 0;
function conversation(title: string, ...said: string[]): string {
  time += 1;
  const created = storage.conversations.create({
    scenarioId: 'es-cafe',
    language: 'es',
    title,
    opening: 'Hola.',
    now: time,
  });
  let parentId = created.leafId;
  for (const text of said) {
    parentId = storage.messages.addTurn({
      conversationId: created.id,
      parentId,
      text,
      clearsDraft: false,
      now: time,
    }).tutor.id;
  }
  return created.id;
}

const found = (query: string) => storage.summaries.list(query).map(({ id }) => id);

describe('the search', () => {
  it('finds words without their accents, in any case, unfinished, in titles and in what was said', () => {
    const cafe = conversation('En el café', 'Quisiera una canción y un niño');
    const hotel = conversation('Un hotel', 'La habitación tiene pingüinos');
    expect(found('cancion')).toEqual([cafe]);
    expect(found('NIÑO')).toEqual([cafe]);
    expect(found('nino')).toEqual([cafe]);
    expect(found('pinguin')).toEqual([hotel]);
    expect(found('HABITACION tiene')).toEqual([hotel]);
    expect(found('cafe')).toEqual([cafe]);
    expect(found('canción habitación')).toEqual([]);
    expect(found('')).toEqual([hotel, cafe]);
    expect(found('¿?')).toEqual([]);
  });

  it('looks each word up once, and not for more of them than a person types', () => {
    expect(toMatchQuery('a '.repeat(100))).toBe('"a"*');
    const many = Array.from({ length: 60 }, (_, index) => `p${index}`);
    expect(toMatchQuery(many.join(' '))?.split(' ')).toHaveLength(12);
  });

  it('shows the words around the hit', () => {
    const long = `${'bla '.repeat(80)} la maleta perdida ${'ble '.repeat(80)}`;
    conversation('Aeropuerto', long);
    expect(storage.summaries.list('maleta')[0]?.excerpt).toContain('maleta perdida');
    expect(storage.summaries.list('aeropuerto')[0]?.excerpt.length).toBeLessThanOrEqual(140);
  });

  it('follows what changes: replies as they grow, titles, and what is deleted', () => {
    const id = conversation('Viejo título', 'Hola');
    const reply = storage.messages.ofConversation(id).at(-1);
    storage.messages.savePartial(reply?.id ?? '', 'Buenas tardes');
    expect(found('tardes')).toEqual([id]);
    storage.messages.savePartial(reply?.id ?? '', 'Buenos días');
    expect(found('tardes')).toEqual([]);
    storage.conversations.rename(id, 'Otro nombre');
    expect(found('viejo')).toEqual([]);
    expect(found('nombre')).toEqual([id]);
    storage.conversations.remove(id, 10);
    expect(found('nombre')).toEqual([]);
    storage.conversations.restore(id);
    expect(found('dias')).toEqual([id]);
    storage.conversations.remove(id, 10);
    expect(storage.conversations.purge(11)).toBe(1);
    expect(() => storage.conversations.restore(id)).toThrow(/not-found/);
    expect(found('dias')).toEqual([]);
  });

  it('takes whatever is typed as words, never as syntax', () => {
    conversation('Título', 'uno dos');
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '"',
        '*',
        'a OR b',
        'NEAR(a b)',
        'title:x',
        '"uno',
        'uno"*',
        '- uno',
        '^uno',
        '(uno',
        '{a}:b',
      ),
    );
    fc.assert(
      fc.property(hostile, (typed) => {
        expect(Array.isArray(storage.summaries.list(typed))).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(toMatchQuery('uno OR "dos*')).toBe('"uno"* "OR"* "dos"*');
  });

  it('finds each word of what was said', () => {
    const word = fc.stringMatching(/^[a-záéíóúüñ]{2,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, pick) => {
        const id = conversation('x', words.join(' '));
        expect(found(words[pick % words.length] ?? '')).toContain(id);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is stored', () => {
  it('comes back as it was, whatever the learner writes', () => {
    const { id, leafId } = storage.conversations.create({
      scenarioId: 'es-cafe',
      language: 'es',
      title: 'x',
      opening: 'Hola.',
      now: 1,
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        const turn = { conversationId: id, parentId: leafId, text, clearsDraft: false, now: 1 };
        const { learner } = storage.messages.addTurn(turn);
        // Offsets of edits stay valid: one replacement character for each one that cannot be stored.
        expect(learner.text).toBe(text.toWellFormed().replaceAll('\0', '\uFFFD'));
        expect(learner.text.length).toBe(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps edits in the order of the text, and what was decided about them', () => {
    const id = conversation('x', 'Yo querer un café frío');
    const message = storage.messages.ofConversation(id)[1];
    const edit = { replacement: 'q', rule: 'rules.x', message: 'm', example: '', confidence: 0.5 };
    const stored = storage.messages.saveEdits(message?.id ?? '', [
      { ...edit, start: 10, end: 12, type: 'article' },
      { ...edit, start: 3, end: 9, type: 'verb' },
    ]);
    expect(stored.map(({ start, status }) => [start, status])).toEqual([
      [3, 'open'],
      [10, 'open'],
    ]);
    const marked = storage.messages.markEdit(message?.id ?? '', stored[1]?.id ?? '', 'ignored');
    expect(marked.map(({ status }) => status)).toEqual(['open', 'ignored']);
    expect(storage.messages.get(message?.id ?? '').edits).toEqual(marked);
    expect(() => storage.messages.markEdit(message?.id ?? '', 'nothing', 'open')).toThrow(/not-found/);
  });
});
