import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import { loadCatalogue } from './load.ts';
import { parseEntry } from './parse.ts';

const HASH = 'a'.repeat(64);

function chatEntry(over: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    id: 'small-chat',
    name: 'Small chat',
    family: 'Small',
    purpose: 'chat',
    languages: ['es', 'en'],
    files: [{ path: 'small.gguf', url: 'https://hub.example/small.gguf', sizeBytes: 1000, sha256: HASH }],
    quantisation: 'Q4_K_M',
    parameters: 1,
    contextTokens: 8192,
    memory: { at2k: 2e9, at8k: 3e9, at32k: null },
    licence: { name: 'MIT', url: 'https://hub.example/licence', gated: false },
    quality: { es: 'Bien.', en: 'Good.' },
    speed: { es: 'Rápido.', en: 'Fast.' },
    why: { es: 'Prueba.', en: 'Test.' },
    chatTemplate: 'file',
    embedding: null,
    rank: 1,
    ...over,
  };
}

let root: string;
let folders: { shipped: string; own: string };
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tertulia-catalogue-'));
  folders = { shipped: path.join(root, 'shipped'), own: path.join(root, 'own') };
  mkdirSync(folders.shipped);
  mkdirSync(folders.own);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(folder: string, name: string, entry: unknown): void {
  writeFileSync(path.join(folder, name), typeof entry === 'string' ? entry : stringify(entry));
}

describe('the catalogue', () => {
  it('takes entries of both folders, finds them by id and by hash, best rank first', async () => {
    put(folders.shipped, 'one.yaml', chatEntry());
    put(folders.own, 'two.yml', chatEntry({ id: 'mine', rank: 9 }));
    const catalogue = await loadCatalogue(folders);
    expect(catalogue.problems).toEqual([]);
    expect(catalogue.entries.map(({ id }) => id)).toEqual(['mine', 'small-chat']);
    expect(catalogue.find('small-chat')?.name).toBe('Small chat');
    expect(catalogue.find('nobody')).toBeUndefined();
    expect(catalogue.withHash(HASH.toUpperCase()).map(({ entry }) => entry.id)).toEqual([
      'mine',
      'small-chat',
    ]);
    expect(catalogue.withHash('b'.repeat(64))).toEqual([]);
  });

  it('refuses an id that is taken, and says by which file; what ships goes first', async () => {
    put(folders.shipped, 'one.yaml', chatEntry());
    put(folders.own, 'again.yaml', chatEntry({ name: 'Another' }));
    const { entries, problems } = await loadCatalogue(folders, 'es');
    expect(entries.map(({ name }) => name)).toEqual(['Small chat']);
    expect(problems).toEqual([
      { file: 'again.yaml', field: 'id', line: null, reason: 'ese nombre ya lo usa one.yaml' },
    ]);
  });

  it('names the file, the field and the line of what is wrong, and loads all others', async () => {
    put(folders.own, 'good.yaml', chatEntry());
    const bad = chatEntry({ id: 'bad' });
    put(folders.own, 'bad.yaml', stringify({ ...bad, files: [{ ...bad.files[0], sha256: 'abc' }] }));
    put(folders.own, 'plain.yaml', chatEntry({ id: 'plain', rank: 'high' as unknown as number }));
    put(folders.own, 'broken.yaml', 'id: [unfinished');
    put(folders.own, 'extra.yaml', { ...chatEntry({ id: 'extra' }), colour: 'red' });
    const { entries, problems } = await loadCatalogue(folders);
    expect(entries.map(({ id }) => id)).toEqual(['small-chat']);
    const found = problems.map(({ file, field }) => [file, field]);
    expect(found).toContainEqual(['bad.yaml', 'files.0.sha256']);
    expect(found).toContainEqual(['plain.yaml', 'rank']);
    expect(found).toContainEqual(['broken.yaml', '']);
    expect(found).toContainEqual(['extra.yaml', '']);
    expect(problems.find(({ file }) => file === 'extra.yaml')?.reason).toMatch(/colour/);
    const hash = problems.find(({ field }) => field === 'files.0.sha256');
    expect(hash?.line).toBe(
      stringify(bad)
        .split('\n')
        .findIndex((line) => line.includes('sha256')) + 1,
    );
  });

  it('is empty where there are no folders, and says where one cannot be read', async () => {
    const gone = { shipped: path.join(root, 'gone'), own: path.join(root, 'nowhere') };
    expect(await loadCatalogue(gone)).toMatchObject({ entries: [], problems: [] });
    const file = path.join(root, 'a-file');
    writeFileSync(file, '');
    const { problems } = await loadCatalogue({ ...gone, own: file });
    expect(problems.map(({ file: name }) => name)).toEqual(['a-file']);
  });

  it('does not wait for pipes, read devices, or take what is too large', async () => {
    if (process.platform !== 'win32') symlinkSync('/dev/zero', path.join(folders.own, 'zero.yaml'));
    put(folders.own, 'large.yaml', `# ${'x'.repeat(70_000)}\n${stringify(chatEntry())}`);
    const { entries, problems } = await loadCatalogue(folders);
    expect(entries).toEqual([]);
    expect(problems.length).toBe(process.platform === 'win32' ? 1 : 2);
  });
});

describe('what must hold between the fields', () => {
  const refused = (over: Partial<CatalogueEntry>) => {
    const parsed = parseEntry(stringify(chatEntry(over)));
    return parsed.ok ? [] : parsed.problems.map(({ field }) => field);
  };
  const file = (name: string) => ({
    path: name,
    url: `https://hub.example/${name}`,
    sizeBytes: null,
    sha256: null,
  });

  it('files: no two under one name, all parts of a model, what its purpose needs', () => {
    expect(refused({ files: [file('a.gguf'), file('A.gguf')] })).toContain('files.1.path');
    expect(refused({ files: [file('m-00001-of-00002.gguf')] })).toEqual(['files']);
    expect(refused({ files: [file('m-00001-of-00002.gguf'), file('m-00002-of-00002.gguf')] })).toEqual([]);
    expect(refused({ files: [file('model.onnx')] })).toEqual(['files']);
  });

  it('a template for those that chat, an embedding for those that embed', () => {
    expect(refused({ chatTemplate: null })).toEqual(['chatTemplate']);
    const embedding = {
      dimensions: 384,
      pooling: 'mean',
      normalise: true,
      queryPrefix: '',
      passagePrefix: '',
      maxTokens: 512,
    } as const;
    expect(refused({ embedding })).toEqual(['embedding']);
    const files = ['onnx/model_quantized.onnx', 'tokenizer.json', 'tokenizer_config.json', 'config.json'].map(
      file,
    );
    const whole = { purpose: 'embeddings', chatTemplate: null, embedding, files } as const;
    expect(refused({ ...whole, files: [...files] })).toEqual([]);
    expect(refused({ ...whole, files: files.slice(0, 3) })).toEqual(['files']);
    expect(refused({ ...whole, files: [...files], embedding: null })).toEqual(['embedding']);
  });

  it('memory grows with the context, and ends where the context does', () => {
    expect(refused({ memory: { at2k: 3e9, at8k: 2e9, at32k: null } })).toEqual(['memory']);
    expect(refused({ memory: { at2k: 3e9, at8k: 3e9, at32k: 4e9 } })).toEqual(['memory']);
    expect(refused({ contextTokens: 32_768, memory: { at2k: 3e9, at8k: 3e9, at32k: 4e9 } })).toEqual([]);
    expect(refused({ contextTokens: 32_768, memory: { at2k: 3e9, at8k: null, at32k: 4e9 } })).toEqual([
      'memory',
    ]);
  });

  it('a path of a file never leads out of the model’s folder', () => {
    for (const name of ['../x.gguf', '/x.gguf', 'a/../../x.gguf', 'a//x.gguf', 'C:\\x.gguf', 'a/./x.gguf']) {
      expect(refused({ files: [{ ...file('x.gguf'), path: name }] })).toContain('files.0.path');
    }
  });
});

describe('any text', () => {
  it('is an entry or a problem, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.json().map(stringify)), (text) => {
        const parsed = parseEntry(text);
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
    expect(parseEntry('['.repeat(20_000)).ok).toBe(false);
    expect(parseEntry(`a: &a [x]\n${Array.from({ length: 60 }, (_, i) => `k${i}: *a`).join('\n')}`).ok).toBe(
      false,
    );
  });

  it('a field changed to anything: what is let through is what the schema says', () => {
    const fields = Object.keys(chatEntry());
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const parsed = parseEntry(stringify({ ...chatEntry(), [field]: value }));
        if (parsed.ok) expect(CatalogueEntry.parse(parsed.entry)).toEqual(parsed.entry);
        else expect(parsed.problems.every(({ reason }) => reason.length > 0)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
