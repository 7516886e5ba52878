import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportFinding } from '../../../preload/schemas/transfers.ts';
import { canMount, smallDisk } from '../../testing/small-disk.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { sha256 } from '../testing/hub.ts';
import { embeddingEntry, embeddingFiles, entryFor, ggufBytes, openApp } from '../testing/open-app.ts';

function put(folder: string, files: Record<string, Buffer | string>): string {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, ...name.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

describe('what is imported', () => {
  it('is recognised by its hash, whatever its name, and copied whole', async () => {
    const content = await ggufBytes();
    const stick = put(temporaryFolder(), { 'cosas/otro nombre.gguf': content, 'fotos/a.jpg': 'x' });
    const app = await openApp({ entries: [entryFor('tiny', content)] });
    const { findings } = await app.handlers['models.import']({ paths: [stick], mode: 'copy' });
    expect(ImportFinding.array().parse(findings)).toMatchObject([
      { verdict: 'known', modelId: 'tiny', name: 'Model tiny', sizeBytes: content.length, problem: null },
    ]);
    const model = await app.model('tiny');
    expect(model).toMatchObject({ integrity: 'verified', problem: null, licence: 'MIT' });
    expect(readFileSync(model?.path ?? '').equals(content)).toBe(true);
    expect(existsSync(path.join(app.modelsFolder, '.incoming', 'x'))).toBe(false);
    expect(app.told.some(({ kind, state }) => kind === 'import' && state === 'done')).toBe(true);

    const again = await app.handlers['models.import']({ paths: [stick], mode: 'copy' });
    expect(again.findings).toMatchObject([{ verdict: 'already-here', modelId: 'tiny' }]);
    expect(
      (await app.handlers['models.list']({})).models.filter(({ origin }) => origin === 'installed'),
    ).toHaveLength(1);
  });

  it('and in no catalogue is taken in under the name of its file', async () => {
    const content = await ggufBytes({ seed: 2 });
    const stick = put(temporaryFolder(), { 'Mi-Modelo.Q4_0.gguf': content });
    const app = await openApp();
    const { findings } = await app.handlers['models.import']({
      paths: [path.join(stick, 'Mi-Modelo.Q4_0.gguf')],
      mode: 'copy',
    });
    expect(findings).toMatchObject([{ verdict: 'unknown', modelId: 'mi-modelo.q4_0' }]);
    expect(await app.model('mi-modelo.q4_0')).toMatchObject({ integrity: 'unverified', problem: null });
    // Its own hash is pinned: damage is found from now on.
    const check = await app.handlers['models.verify']({ id: 'mi-modelo.q4_0' });
    expect(await app.until(check.id, 'done', 'failed')).toMatchObject({ state: 'done' });
  });

  it('can be used from where it lies, and its removal leaves it there', async () => {
    const content = await ggufBytes();
    const stick = put(temporaryFolder(), { 'm.gguf': content });
    const app = await openApp({ entries: [entryFor('tiny', content)] });
    const { findings } = await app.handlers['models.import']({ paths: [stick], mode: 'link' });
    expect(findings).toMatchObject([{ verdict: 'known', modelId: 'tiny' }]);
    const { path: file = '' } = (await app.model('tiny')) ?? {};
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(await app.model('tiny')).toMatchObject({ integrity: 'verified', sizeBytes: content.length });
    expect(await app.handlers['models.remove']({ id: 'tiny' })).toMatchObject({
      freedBytes: expect.any(Number),
    });
    expect(existsSync(path.join(stick, 'm.gguf'))).toBe(true);
    expect(await app.model('tiny')).toBeUndefined();
  });

  it('may be a folder of embeddings', async () => {
    const files = embeddingFiles('small');
    const stick = put(temporaryFolder(), {
      ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`e5/${name}`, bytes])),
      'e5/README.md': 'about',
    });
    const app = await openApp({ entries: [embeddingEntry('small', files)] });
    const { findings } = await app.handlers['models.import']({ paths: [stick], mode: 'copy' });
    expect(findings).toMatchObject([{ verdict: 'known', modelId: 'small' }]);
    expect(await app.model('small')).toMatchObject({ purpose: 'embeddings', integrity: 'verified' });
    const again = await app.handlers['models.import']({
      paths: [path.join(stick, 'e5', 'onnx', 'model_quantized.onnx')],
      mode: 'copy',
    });
    expect(again.findings).toMatchObject([{ verdict: 'already-here', modelId: 'small' }]);
  });

  it('is said to be damaged, or no model, and is not taken', async () => {
    const content = await ggufBytes();
    const flipped = Buffer.from(content);
    flipped[content.length - 3] = (flipped[content.length - 3] ?? 0) ^ 4;
    const stick = put(temporaryFolder(), {
      'cut/tiny.gguf': content.subarray(0, content.length - 100),
      'flipped/tiny.gguf': flipped,
      'page/tiny.gguf': '<html>',
      'notes.txt': 'hola',
      'parts/big-00001-of-00002.gguf': content,
    });
    const app = await openApp({ entries: [entryFor('tiny', content)] });
    const named = [stick, path.join(stick, 'notes.txt'), path.join(stick, 'nowhere')];
    const { findings } = await app.handlers['models.import']({ paths: named, mode: 'copy' });
    const verdicts = Object.fromEntries(
      findings.map(({ path: file, verdict, problem }) => [
        path.relative(stick, file),
        [verdict, problem?.kind],
      ]),
    );
    expect(verdicts).toEqual({
      nowhere: ['not-a-model', 'not-a-model'],
      'notes.txt': ['not-a-model', 'not-a-model'],
      [path.join('cut', 'tiny.gguf')]: ['damaged', 'model-malformed'],
      [path.join('flipped', 'tiny.gguf')]: ['damaged', 'model-damaged'],
      [path.join('page', 'tiny.gguf')]: ['not-a-model', 'not-a-model'],
      [path.join('parts', 'big-00001-of-00002.gguf')]: ['damaged', 'model-malformed'],
    });
    expect(findings.every(({ problem }) => (problem?.hint ?? '') !== '')).toBe(true);
    expect((await app.handlers['models.list']({})).models.every(({ origin }) => origin === 'starter')).toBe(
      true,
    );
    expect(await app.handlers['models.leftovers']({})).toEqual({ files: 0, bytes: 0 });
  });

  it('does not follow links out of what was named', async () => {
    const outside = put(temporaryFolder(), { 'secret.gguf': await ggufBytes() });
    const stick = temporaryFolder();
    symlinkSync(outside, path.join(stick, 'link'));
    symlinkSync(path.join(outside, 'secret.gguf'), path.join(stick, 'inside.gguf'));
    const app = await openApp();
    const { findings } = await app.handlers['models.import']({ paths: [stick], mode: 'copy' });
    expect(findings).toMatchObject([{ verdict: 'not-a-model', path: stick }]);
  });

  it.skipIf(!canMount)('waits where the disk is full, and goes on when there is room', async () => {
    const content = await ggufBytes({ layers: 30 });
    const stick = put(temporaryFolder(), { 'tiny.gguf': content });
    const disk = smallDisk(2 * content.length + 8_000_000);
    const app = await openApp({ folder: disk.folder, entries: [entryFor('tiny', content)] });
    disk.fill();
    await expect(app.handlers['models.import']({ paths: [stick], mode: 'copy' })).rejects.toMatchObject({
      kind: 'disk-full',
    });
    const [waiting] = await app.handlers['transfers.list']({});
    expect(waiting).toMatchObject({ kind: 'import', state: 'paused', error: { kind: 'disk-full' } });
    disk.free();
    await app.handlers['transfers.resume']({ transferId: waiting?.id ?? '' });
    expect(await app.until(waiting?.id ?? '', 'done', 'failed')).toMatchObject({ state: 'done' });
    expect(await app.model('tiny')).toMatchObject({ integrity: 'verified' });
  });
});

describe('a bundle', () => {
  async function bundled() {
    const chat = await ggufBytes();
    const files = embeddingFiles('small');
    const source = await openApp({ entries: [entryFor('tiny', chat), embeddingEntry('small', files)] });
    const inbox = put(temporaryFolder(), {
      'tiny.gguf': chat,
      ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`e5/${name}`, bytes])),
    });
    await source.handlers['models.import']({ paths: [inbox], mode: 'copy' });
    const stick = temporaryFolder();
    const { id, place } = await source.handlers['models.exportBundle']({
      ids: ['tiny', 'small'],
      folder: stick,
    });
    expect(await source.until(id, 'done', 'failed', 'paused')).toMatchObject({
      state: 'done',
      kind: 'export',
    });
    expect(place).toBe(path.join(stick, 'tertulia-models'));
    return { source, place, stick, chat };
  }

  it('is what sha256sum says it is, and says to people what it is', async () => {
    const { place } = await bundled();
    expect(readdirSync(place).sort()).toEqual([
      'LEEME-README.txt',
      'catalogue',
      'checksums.sha256',
      'embeddings',
      'llm',
    ]);
    expect(readdirSync(path.join(place, 'catalogue')).sort()).toEqual(['small.yaml', 'tiny.yaml']);
    execFileSync('sha256sum', ['--check', '--strict', 'checksums.sha256'], { cwd: place, stdio: 'pipe' });
    expect(readFileSync(path.join(place, 'LEEME-README.txt'), 'utf8')).toContain(
      'Model tiny (llm/tiny) · MIT',
    );
  });

  it('is recognised whole on a machine that has never heard of its models', async () => {
    const { stick } = await bundled();
    const other = await openApp();
    const { findings } = await other.handlers['models.import']({ paths: [stick], mode: 'copy' });
    expect(findings.map(({ modelId, verdict, name }) => [modelId, verdict, name]).sort()).toEqual([
      ['small', 'known', 'Model small'],
      ['tiny', 'known', 'Model tiny'],
    ]);
    expect(await other.model('tiny')).toMatchObject({
      integrity: 'verified',
      licence: 'MIT',
      licenceUrl: 'https://example.org/licence',
    });
    expect(await other.model('small')).toMatchObject({ purpose: 'embeddings', integrity: 'verified' });
    const again = await other.handlers['models.import']({ paths: [stick], mode: 'copy' });
    expect(again.findings.map(({ verdict }) => verdict)).toEqual(['already-here', 'already-here']);
  });

  it('with one byte turned over is refused for that model, and taken for the other', async () => {
    const { place } = await bundled();
    const file = path.join(place, 'llm', 'tiny', 'tiny.gguf');
    const bytes = readFileSync(file);
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 128;
    writeFileSync(file, bytes);
    const other = await openApp();
    const { findings } = await other.handlers['models.import']({ paths: [place], mode: 'copy' });
    expect(
      Object.fromEntries(findings.map(({ path: one, verdict }) => [path.basename(one), verdict])),
    ).toEqual({
      'tiny.gguf': 'damaged',
      small: 'known',
    });
  });

  it('is written again where it was spoilt, and added to', async () => {
    const { source, place, chat } = await bundled();
    const file = path.join(place, 'llm', 'tiny', 'tiny.gguf');
    truncateSync(file, 1000);
    rmSync(path.join(place, 'embeddings'), { recursive: true });
    const { id } = await source.handlers['models.exportBundle']({ ids: ['tiny'], folder: place });
    expect(await source.until(id, 'done', 'failed', 'paused')).toMatchObject({ state: 'done' });
    expect(readFileSync(file).equals(chat)).toBe(true);
    const sums = readFileSync(path.join(place, 'checksums.sha256'), 'utf8');
    expect(sums.trim().split('\n')).toEqual([`${sha256(chat)}  llm/tiny/tiny.gguf`]);
  });

  it.skipIf(!canMount)('waits where the stick is full', async () => {
    const content = await ggufBytes({ layers: 30 });
    const app = await openApp({ entries: [entryFor('tiny', content)] });
    const inbox = put(temporaryFolder(), { 'tiny.gguf': content });
    await app.handlers['models.import']({ paths: [inbox], mode: 'copy' });
    const stick = smallDisk(content.length + 8_000_000);
    stick.fill();
    const { id } = await app.handlers['models.exportBundle']({ ids: ['tiny'], folder: stick.folder });
    expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({
      state: 'paused',
      error: { kind: 'disk-full' },
    });
    stick.free();
    await app.handlers['transfers.resume']({ transferId: id });
    expect(await app.until(id, 'done', 'failed')).toMatchObject({ state: 'done' });
  });

  it('whose list and records say anything at all stays inside the models folder', async () => {
    const content = await ggufBytes();
    const wild = fc.oneof(
      fc.string(),
      fc.constantFrom('../x', '..', '/etc/passwd', 'a/../../b', 'C:\\x', 'con', '.hidden', 'llm/../../x'),
      fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', ' ', '\0', 'ñ', ':') }),
    );
    const home = temporaryFolder();
    const app = await openApp({ folder: path.join(home, 'data') });
    const models = path.join(home, 'data', 'models');
    await fc.assert(
      fc.asyncProperty(wild, wild, wild, async (id, file, listed) => {
        const recorded = { sizeBytes: 1, sha256: sha256(content), checkedAgainst: 'hub', mtimeMs: 0 };
        const stick = put(path.join(home, 'stick'), {
          'm/model.gguf': content,
          'm/model.json': JSON.stringify({
            version: 1,
            id,
            name: listed || 'x',
            purpose: 'chat',
            source: file,
            catalogueId: null,
            licence: { name: '', url: null },
            parameters: null,
            quantisation: null,
            embedding: null,
            files: [
              { path: 'model.gguf', ...recorded },
              { path: file, ...recorded },
            ],
            verifiedAt: 1,
            damaged: [],
          }),
          'checksums.sha256': `${sha256(content)}  ${listed}\n${sha256(content)}  ../../${file}\n`,
        });
        const { findings } = await app.handlers['models.import']({ paths: [stick], mode: 'copy' });
        expect(findings).toHaveLength(1);
        expect(readdirSync(home).sort()).toEqual(['data', 'stick']);
        expect(readdirSync(models).filter((name) => name !== '.incoming')).toEqual(['llm']);
        const [folder = '', ...others] = readdirSync(path.join(models, 'llm'));
        expect(others).toEqual([]);
        expect(readdirSync(path.join(models, 'llm', folder)).sort()).toEqual(['model.gguf', 'model.json']);
        await app.handlers['models.remove']({ id: folder });
      }),
      { numRuns: 30 },
    );
  });
});
