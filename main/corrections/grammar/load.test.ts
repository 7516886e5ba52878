import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GrammarCard } from '../../../preload/schemas/grammar.ts';
import { resourcesFolder } from '../../resources-folder.ts';
import { createGrammar } from './index.ts';
import { parseCard } from './parse.ts';

const shipped = path.join(resourcesFolder, 'grammar');
const source = await readFile(path.join(shipped, 'es', 'contractions.yaml'), 'utf8');

let folder: string;
let told: string[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
  told = [];
  await cp(path.join(shipped, 'es'), path.join(folder, 'es'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));
const open = () => createGrammar(folder, (file) => told.push(file));
const put = (file: string, text: string) => writeFile(path.join(folder, 'es', file), text);

describe('the shelf', () => {
  test('hands over a card by its id, and knows which card a mark leads to', async () => {
    const grammar = open();
    const card = await grammar.card('es', 'contractions');
    expect(card).toEqual(parseCard(source));
    expect(await grammar.cardOf('es', { rule: 'rules.contraction-al', type: 'contraction' })).toEqual(card);
    const byType = { rule: 'rules.of-tomorrow', type: 'contraction' } as const;
    expect((await grammar.cardOf('es', byType))?.id).toBe('contractions');
    expect(told).toEqual([]);
  });

  test('lists by level, then by id', async () => {
    const { cards } = await open().list('es');
    const order = cards.map(({ level, id }) => `${level} ${id}`);
    expect(order.length).toBeGreaterThan(0);
    expect(order).toEqual([...order].sort());
  });

  test('has no card of another language, of an unknown name or of a path', async () => {
    const grammar = open();
    for (const id of ['nothing', '../es/contractions', '__proto__', 'constructor', '']) {
      await expect(grammar.card('es', id)).rejects.toMatchObject({ kind: 'not-found' });
    }
    await expect(grammar.card('en', 'contractions')).rejects.toMatchObject({ kind: 'not-found' });
    for (const rule of ['__proto__', 'constructor', 'toString']) {
      const found = await grammar.cardOf('es', { rule, type: 'contraction' });
      expect(found?.id).toBe('contractions');
    }
  });

  test('without its folder is empty', async () => {
    await rm(path.join(folder, 'es'), { recursive: true });
    expect(await open().list('es')).toEqual({ cards: [], cardOf: {} });
  });

  test.each([
    ['is cut off', source.slice(0, source.length / 2)],
    ['is empty', ''],
    ['is no card', '- just\n- a list\n'],
    ['has a field that cards do not have', `${source}colour: red\n`],
    ['has another id than its name', source.replace('id: contractions', 'id: others')],
    ['is about another language', source.replace('language: es', 'language: en')],
    ['lacks a text in one language', source.replace(/, en: "Al and del"/, '')],
  ])('goes on without a file that %s, and says which', async (_, text) => {
    await put('contractions.yaml', text);
    const grammar = open();
    expect((await grammar.list('es')).cards.length).toBeGreaterThan(0);
    expect(told).toEqual(['contractions.yaml']);
    await expect(grammar.card('es', 'contractions')).rejects.toMatchObject({ kind: 'not-found' });
  });
});

test('a damaged card is a card that holds to the schema, or an error that says why', () => {
  const bytes = Buffer.from(source);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
      const damaged = Buffer.from(bytes);
      damaged[at] = byte;
      let card: unknown;
      try {
        card = parseCard(damaged.toString('utf8'));
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Error);
        expect((thrown as Error).message).not.toBe('');
        return;
      }
      expect(GrammarCard.safeParse(card).success).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a table is as wide as its headings', () => {
  const wider = source.replace('"a los", "a las"]', '"a los", "a las", "más"]');
  expect(wider).not.toBe(source);
  expect(() => parseCard(wider)).toThrow(/as wide/);
});
