import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { InstalledModel } from '../../preload/schemas/models.ts';
import { TINY_SHAPE, writeRandomModel } from './gguf/random-model.ts';
import { type MetadataValue, writeGguf } from './gguf/write.ts';
import { createModelShelf } from './shelf.ts';

const root = mkdtempSync(path.join(tmpdir(), 'tertulia-shelf-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let dataFolder: string;
let resourcesFolder: string;
let count = 0;
beforeEach(() => {
  dataFolder = path.join(root, String(count++));
  resourcesFolder = path.join(dataFolder, 'resources');
});

async function install(id: string, file = 'model.gguf'): Promise<string> {
  const target = path.join(dataFolder, 'models', 'llm', id, file);
  mkdirSync(path.dirname(target), { recursive: true });
  await writeRandomModel(target, TINY_SHAPE);
  return target;
}

const MANIFEST = {
  id: 'starter',
  name: 'Tertulia starter',
  file: 'starter.gguf',
  sha256: '0'.repeat(64),
  sizeBytes: 1,
  licence: 'CC0-1.0',
  parameters: 7_000_000,
  contextTokens: 512,
  promptStyle: 'brief',
};

async function shipStarter(manifest: object = MANIFEST): Promise<void> {
  mkdirSync(path.join(resourcesFolder, 'starter'), { recursive: true });
  writeFileSync(path.join(resourcesFolder, 'starter', 'manifest.json'), JSON.stringify(manifest));
  await writeRandomModel(path.join(resourcesFolder, 'starter', 'starter.gguf'), TINY_SHAPE);
}

describe('the shelf of models', () => {
  it('is empty where there is nothing, and says where to put a model', async () => {
    const shelf = createModelShelf({ resourcesFolder, dataFolder });
    expect(await shelf.list()).toEqual([]);
    expect(shelf.folder).toBe(path.join(dataFolder, 'models', 'llm'));
    await expect(shelf.find('starter')).rejects.toMatchObject({ kind: 'model-missing' });
  });

  it('lists the starter first, then what was installed, as the contract wants it', async () => {
    await shipStarter();
    await install('zeta');
    await install('alfa');
    const models = await createModelShelf({ resourcesFolder, dataFolder }).list();
    expect(models.map(({ id, origin }) => [id, origin])).toEqual([
      ['starter', 'starter'],
      ['alfa', 'installed'],
      ['zeta', 'installed'],
    ]);
    for (const model of models) expect(InstalledModel.parse(model)).toEqual(model);
    expect(models[0]).toMatchObject({
      name: 'Tertulia starter',
      licence: 'CC0-1.0',
      contextTokens: 512,
      problem: null,
    });
    expect(models[1]).toMatchObject({ architecture: 'llama', quantisation: 'F32', name: 'Random weights' });
  });

  it('lists a model that cannot be used, with the reason, and refuses to hand it out', async () => {
    const file = await install('cut');
    truncateSync(file, 20_000);
    await install('whole');
    const shelf = createModelShelf({ resourcesFolder, dataFolder });
    const [cut, whole] = await shelf.list();
    expect(cut?.problem).toMatch(/ends at byte|ends too early/);
    expect(whole?.problem).toBeNull();
    await expect(shelf.find('cut')).rejects.toMatchObject({ kind: 'model-malformed' });
    expect(await shelf.find('whole')).toEqual(whole);
  });

  it('sees when a file was replaced', async () => {
    const file = await install('one');
    const shelf = createModelShelf({ resourcesFolder, dataFolder });
    expect((await shelf.find('one')).problem).toBeNull();
    truncateSync(file, 100);
    await expect(shelf.find('one')).rejects.toMatchObject({ kind: 'model-malformed' });
  });

  it('finds a file by its path, and lists it from then on', async () => {
    const elsewhere = path.join(dataFolder, 'elsewhere', 'mine.gguf');
    cpSync(await install('one'), elsewhere, { recursive: true });
    const shelf = createModelShelf({ resourcesFolder, dataFolder });
    const found = await shelf.find(elsewhere);
    expect(found).toMatchObject({ id: elsewhere, origin: 'file', path: elsewhere });
    expect((await shelf.list()).map(({ origin }) => origin)).toEqual(['installed', 'file']);
    const given = createModelShelf({ resourcesFolder, dataFolder, file: elsewhere });
    expect(await given.list()).toHaveLength(2);
  });

  it('says of a path where nothing is that it is missing, and does not list it', async () => {
    const shelf = createModelShelf({ resourcesFolder, dataFolder });
    await expect(shelf.find('/nowhere/x.gguf')).rejects.toMatchObject({ kind: 'model-missing' });
    await expect(shelf.find('nothing-like-it')).rejects.toMatchObject({ kind: 'model-missing' });
    expect(await shelf.list()).toEqual([]);
  });

  it.each([Number.POSITIVE_INFINITY, Number.NaN, 2 ** 60, -1])(
    'does not let a file that claims a context of %d spoil the list',
    async (value) => {
      const target = path.join(dataFolder, 'models', 'llm', 'odd', 'odd.gguf');
      mkdirSync(path.dirname(target), { recursive: true });
      const metadata = new Map<string, MetadataValue>([
        ['general.architecture', { type: 'string', value: 'llama' }],
        ['llama.context_length', { type: 'float64', value }],
      ]);
      await writeGguf(target, metadata, []);
      const models = await createModelShelf({ resourcesFolder, dataFolder }).list();
      expect(models).toMatchObject([{ id: 'odd', contextTokens: 0 }]);
      expect(InstalledModel.array().safeParse(models).success).toBe(true);
    },
  );

  it('gets along without the starter where its manifest is broken', async () => {
    await shipStarter({ ...MANIFEST, file: '../../etc/passwd' });
    await install('one');
    const models = await createModelShelf({ resourcesFolder, dataFolder }).list();
    expect(models.map(({ id }) => id)).toEqual(['one']);
  });

  it('passes over what is no model: loose files, empty folders', async () => {
    await install('one');
    const folder = path.join(dataFolder, 'models', 'llm');
    writeFileSync(path.join(folder, 'notes.txt'), 'hola');
    mkdirSync(path.join(folder, 'empty'));
    expect(await createModelShelf({ resourcesFolder, dataFolder }).list()).toHaveLength(1);
  });
});
