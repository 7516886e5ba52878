import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resourcesFolder } from '../../paths.ts';
import { loadScenarios } from './load.ts';

const shipped = path.join(resourcesFolder, 'scenarios');
const cover = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2z"/></svg>';

/** A small scenario of the user's. */
const mine = (id: string, level = 'B1') => `id: ${id}
language: es
level: ${level}
register: tú
title: { es: "La biblioteca", en: "The Library" }
place: { es: "Una biblioteca de Rosario", en: "A library in Rosario" }
summary: { es: "Un libro que nadie encuentra.", en: "A book nobody can find." }
roles:
  tutor: { es: "Inés, bibliotecaria", en: "Inés, a librarian" }
  learner: { es: "lector", en: "a reader" }
setting: "La biblioteca abre de nueve a ocho. Inés conoce todos los estantes."
opening: "¡Hola! ¿Qué libro buscas?"
goals:
  - { id: ask, text: { es: "Pedir un libro", en: "Ask for a book" }, evidence: ["libro*"] }
  - { id: card, text: { es: "Sacar el carné", en: "Get a card" }, evidence: ["carne*"] }
vocabulary:
${['el libro', 'el carné', 'el estante', 'prestar', 'devolver', 'el plazo'].map((word) => `  - { word: "${word}", gloss: { es: "x", en: "y" } }`).join('\n')}
examples:
  onTopic: ["Busco un libro.", "¿Hay novelas?", "Quiero el carné.", "¿Cuándo lo devuelvo?"]
  offTopic: ["Llueve.", "Tengo hambre.", "¿Qué hora es?"]
`;

let home: string;
let own: string;
const put = (name: string, content: string | Buffer) => writeFile(path.join(own, name), content);
const load = (language: 'es' | 'en' = 'es') => loadScenarios({ shipped, own }, language);
const ownOnly = async () => {
  const { scenarios, problems } = await load();
  return { ids: scenarios.filter(({ origin }) => origin === 'own').map(({ id }) => id), problems };
};

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'tertulia-scenarios-'));
  own = path.join(home, 'scenarios');
  await mkdir(path.join(own, 'covers'), { recursive: true });
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('loadScenarios', () => {
  it('reads those that ship and the user’s own, by level', async () => {
    await put('biblioteca.yaml', mine('biblioteca'));
    await put('otra.YML', mine('otra', 'A1'));
    await put(path.join('covers', 'biblioteca.svg'), cover);
    await put('notas.txt', 'nada');
    await put('.oculto.yaml', 'nada');
    const { scenarios, problems } = await load();
    expect(problems).toEqual([]);
    expect(scenarios).toHaveLength(20);
    expect(scenarios.map(({ level }) => level)).toEqual([...scenarios.map(({ level }) => level)].sort());
    expect(scenarios.find(({ id }) => id === 'biblioteca')).toMatchObject({ origin: 'own', cover });
    expect(scenarios.find(({ id }) => id === 'otra')).toMatchObject({ origin: 'own', cover: '' });
    expect(scenarios.find(({ id }) => id === 'es-mate')).toMatchObject({ origin: 'shipped' });
  });

  it('does without a folder of the user’s', async () => {
    await rm(own, { recursive: true });
    const { scenarios, problems } = await load();
    expect({ count: scenarios.length, problems }).toEqual({ count: 18, problems: [] });
  });

  it('says so where the folder is none', async () => {
    await rm(own, { recursive: true });
    await writeFile(own, 'a file');
    const { scenarios, problems } = await load('en');
    expect(scenarios).toHaveLength(18);
    expect(problems).toEqual([
      { file: 'scenarios', line: 1, reason: expect.stringContaining('cannot be read') },
    ]);
  });

  it('reports a broken file with its line, in the language asked for, and loads the rest', async () => {
    await put('bien.yaml', mine('bien'));
    await put('mal.yaml', mine('mal').replace('level: B1', 'level: D1'));
    expect(await ownOnly()).toEqual({
      ids: ['bien'],
      problems: [{ file: 'mal.yaml', line: 3, reason: '«level» debe ser uno de estos: A1, A2, B1, B2, C1.' }],
    });
    expect((await load('en')).problems[0]?.reason).toBe('“level” must be one of these: A1, A2, B1, B2, C1.');
  });

  it('lets nobody take an id that is in use', async () => {
    await put('a.yaml', mine('uno'));
    await put('b.yaml', mine('uno'));
    await put('c.yaml', mine('es-cafe'));
    const { ids, problems } = await ownOnly();
    expect(ids).toEqual(['uno']);
    expect(problems.map(({ file }) => file)).toEqual(['b.yaml', 'c.yaml']);
    expect(problems[0]?.reason).toContain('«uno» ya lo usa otro escenario (a.yaml)');
    expect(problems[1]?.reason).toContain('es-cafe.yaml');
  });

  it.each([
    ['a huge file', () => put('x.yaml', `# ${'a'.repeat(70_000)}\n${mine('x')}`), /como mucho, 64 KB/],
    ['junk', () => put('x.yaml', Buffer.from([0, 1, 2, 0xff, 0xfe, 0x80])), /UTF-8/],
    ['text of another encoding', () => put('x.yaml', Buffer.from(mine('x'), 'utf16le')), /UTF-8/],
    ['Latin 1', () => put('x.yaml', Buffer.from(mine('x'), 'latin1')), /UTF-8/],
    ['a folder', () => mkdir(path.join(own, 'x.yaml')), /archivo corriente/],
    [
      'a link to nowhere',
      () => symlink(path.join(own, 'gone'), path.join(own, 'x.yaml')),
      /No se puede leer/,
    ],
    ['a link to itself', () => symlink('x.yaml', path.join(own, 'x.yaml')), /No se puede leer/],
    [
      'a link that leaves the folder',
      async () => {
        await writeFile(path.join(home, 'secret.yaml'), mine('x'));
        await symlink(path.join(home, 'secret.yaml'), path.join(own, 'x.yaml'));
      },
      /fuera de la carpeta/,
    ],
  ])('reports %s and loads the rest', async (_, make, reason) => {
    await put('bien.yaml', mine('bien'));
    await make();
    const { ids, problems } = await ownOnly();
    expect(ids).toEqual(['bien']);
    expect(problems).toEqual([{ file: 'x.yaml', line: 1, reason: expect.stringMatching(reason) }]);
  });

  it.skipIf(process.platform === 'win32')('does not hang on a pipe', async () => {
    execFileSync('mkfifo', [path.join(own, 'x.yaml')]);
    const { problems } = await ownOnly();
    expect(problems[0]?.reason).toMatch(/archivo corriente/);
  });

  it('follows a link inside the folder, and a folder that is itself a link', async () => {
    await put('uno.txt', mine('uno'));
    await symlink('uno.txt', path.join(own, 'uno.yaml'));
    const linked = path.join(home, 'linked');
    await symlink(own, linked);
    const { scenarios, problems } = await loadScenarios({ shipped, own: linked }, 'es');
    expect({ found: scenarios.some(({ id }) => id === 'uno'), problems }).toEqual({
      found: true,
      problems: [],
    });
  });

  it('keeps a scenario whose cover cannot be used, and says so', async () => {
    await put('uno.yaml', mine('uno'));
    await put(path.join('covers', 'uno.svg'), '<svg><script>alert(1)</script></svg>');
    await put('dos.yaml', mine('dos'));
    await writeFile(path.join(home, 'dos.svg'), cover);
    await symlink(path.join(home, 'dos.svg'), path.join(own, 'covers', 'dos.svg'));
    const { ids, problems } = await ownOnly();
    expect(ids).toEqual(['dos', 'uno']);
    expect(problems.map(({ file }) => file)).toEqual(['covers/dos.svg', 'covers/uno.svg']);
  });

  it('stops at a folder with more files than anybody writes', async () => {
    await Promise.all(Array.from({ length: 502 }, (_, n) => put(`n${String(n).padStart(3, '0')}.yaml`, '')));
    const { problems } = await ownOnly();
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toMatchObject({ file: 'n500.yaml', reason: expect.stringContaining('500') });
  });
});
