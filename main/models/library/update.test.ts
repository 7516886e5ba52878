import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import type { InferenceStatus } from '../../../preload/schemas/inference.ts';
import { scriptedInference } from '../../tutor/testing/scripted-inference.ts';
import { startHub } from '../testing/hub.ts';
import { onceAsked, stallAfter, wrongBytes } from '../testing/hub-faults.ts';
import {
  embeddingEntry,
  embeddingFiles,
  entryFor,
  ggufBytes,
  hubPath,
  type OpenApp,
  openApp,
} from '../testing/open-app.ts';

async function hubWith(files: Record<string, Buffer>) {
  const hub = await startHub({ files });
  onTestFinished(() => hub.close());
  return hub;
}

type App = Awaited<ReturnType<typeof openApp>>;

/** The catalogue has this entry from now on. */
function publish(app: App, entry: CatalogueEntry): void {
  writeFileSync(path.join(app.folder, 'catalogue', `${entry.id}.yaml`), stringify(entry));
}

async function pull(app: App, ref: string): Promise<string> {
  const { id, modelId } = await app.handlers['models.pull']({ ref, use: false });
  expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({ state: 'done', error: null });
  return modelId ?? '';
}

/** A model on this machine, and another version of it in the catalogue and on the hub. */
async function twoVersions(id: string, shape: Parameters<typeof ggufBytes>[0] = {}, open: OpenApp = {}) {
  const [old, next] = [await ggufBytes(), await ggufBytes({ ...shape, seed: 7 })];
  const hub = await hubWith({ [hubPath(id)]: old });
  const app = await openApp({ ...open, entries: [entryFor(id, old)], mirror: hub.base });
  await pull(app, id);
  hub.put(hubPath(id), next);
  const place = path.join(app.modelsFolder, 'llm', id);
  return { app, hub, old, next, entry: entryFor(id, next), place, file: path.join(place, `${id}.gguf`) };
}

const namesIn = (folder: string) => readdirSync(folder).sort();

describe('a model the catalogue has other files for', () => {
  it('says so without asking the network, and is intact all the same', async () => {
    const { app, hub, next, entry } = await twoVersions('tiny');
    expect(await app.model('tiny')).toMatchObject({ update: null });
    publish(app, entry);
    hub.requests.splice(0);
    expect(await app.model('tiny')).toMatchObject({
      update: { sizeBytes: next.length },
      integrity: 'verified',
    });
    expect(hub.requests).toEqual([]);
    const check = await app.handlers['models.verify']({ id: 'tiny' });
    expect(await app.until(check.id, 'done', 'failed')).toMatchObject({ state: 'done' });
    expect(await app.model('tiny')).toMatchObject({ integrity: 'verified', problem: null });
    const [starter] = (await app.handlers['models.list']({})).models;
    expect(starter).toMatchObject({ origin: 'starter', update: null });
  });

  it('under another name is the same where the hash is, and another where it is not', async () => {
    const { app, old, next, entry } = await twoVersions('tiny');
    const [file] = entryFor('tiny', old).files;
    if (!file) throw new Error('no file');
    publish(app, { ...entry, files: [{ ...file, path: 'renamed.gguf' }] });
    expect(await app.model('tiny')).toMatchObject({ update: null });
    publish(app, { ...entry, files: [{ ...file, path: 'renamed.gguf', sha256: null, sizeBytes: null }] });
    expect(await app.model('tiny')).toMatchObject({ update: { sizeBytes: null } });
    publish(app, { ...entry, files: [{ ...file, sha256: null, sizeBytes: next.length + 1 }] });
    expect(await app.model('tiny')).toMatchObject({ update: { sizeBytes: next.length + 1 } });
  });

  it('is replaced once the new one is whole; what lay beside it, and the choice of it, stay', async () => {
    const { app, next, entry, place, file } = await twoVersions('tiny');
    publish(app, entry);
    writeFileSync(path.join(place, 'notes.txt'), 'mine');
    app.settings.set({ modelId: 'tiny' });
    const begun = await app.handlers['models.update']({ id: 'tiny' });
    expect(begun).toMatchObject({ kind: 'pull', modelId: 'tiny', title: 'Model tiny' });
    expect(await app.until(begun.id, 'done', 'failed', 'paused')).toMatchObject({ state: 'done' });
    expect(await app.model('tiny')).toMatchObject({ update: null, integrity: 'verified', path: file });
    expect(readFileSync(file).equals(next)).toBe(true);
    expect(namesIn(place)).toEqual(['model.json', 'notes.txt', 'tiny.gguf']);
    expect(namesIn(path.dirname(place))).toEqual(['tiny']);
    expect(app.settings.get().modelId).toBe('tiny');
    // It is no new model: nobody is offered it.
    expect(app.ready.map(({ id }) => id)).toEqual(['tiny']);
    await expect(app.handlers['models.update']({ id: 'tiny' })).rejects.toMatchObject({
      kind: 'model-newest',
    });
  });

  it('stays usable while the new one comes, and when that is called off', async () => {
    const { app, hub, old, next, entry, place, file } = await twoVersions('tiny', { layers: 40 });
    publish(app, entry);
    hub.misbehave(hubPath('tiny'), stallAfter(next.length - 1000));
    const { id } = await app.handlers['models.update']({ id: 'tiny' });
    const part = path.join(path.dirname(place), '.update-tiny', 'tiny.gguf.part');
    await expect.poll(() => existsSync(part)).toBe(true);
    expect(await app.handlers['settings.set']({ modelId: 'tiny' })).toMatchObject({ modelId: 'tiny' });
    expect(await app.model('tiny')).toMatchObject({ integrity: 'verified', problem: null });
    expect(await app.handlers['models.leftovers']({})).toEqual({ files: 0, bytes: 0 });
    await app.handlers['transfers.cancel']({ transferId: id, keepPart: true });
    expect((await app.handlers['models.leftovers']({})).bytes).toBeGreaterThan(0);
    const again = await app.handlers['models.update']({ id: 'tiny' });
    await app.handlers['transfers.cancel']({ transferId: again.id, keepPart: false });
    expect(namesIn(path.dirname(place))).toEqual(['tiny']);
    expect(readFileSync(file).equals(old)).toBe(true);
  });

  it('stays as it is where the new one is not what the catalogue says', async () => {
    const { app, hub, old, next, entry, place, file } = await twoVersions('tiny');
    publish(app, entry);
    const wrong = Buffer.from(next);
    wrong.writeUInt8(wrong.readUInt8(wrong.length - 5) ^ 1, wrong.length - 5);
    hub.misbehave(hubPath('tiny'), wrongBytes(wrong));
    const { id } = await app.handlers['models.update']({ id: 'tiny' });
    expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({
      state: 'failed',
      error: { kind: 'download-wrong-hash' },
    });
    expect(readFileSync(file).equals(old)).toBe(true);
    expect(await app.model('tiny')).toMatchObject({ integrity: 'verified', problem: null });
    expect(namesIn(place)).toEqual(['model.json', 'tiny.gguf']);
  });

  it('is unloaded first, and not in the middle of an answer', async () => {
    const inference = scriptedInference();
    const { app, old, entry, file } = await twoVersions('tiny', {}, { inference });
    publish(app, entry);
    const idle: InferenceStatus = { ...inference.status(), modelId: 'tiny' };
    let now: InferenceStatus = { ...idle, state: 'generating' };
    let whenUnloaded: Buffer | null = null;
    inference.status = () => now;
    inference.unload = async () => {
      whenUnloaded = readFileSync(file);
      now = { ...idle, modelId: null };
    };
    const { id } = await app.handlers['models.update']({ id: 'tiny' });
    const fresh = path.join(path.dirname(path.dirname(file)), '.update-tiny', 'model.json');
    await expect.poll(() => existsSync(fresh)).toBe(true);
    expect(whenUnloaded).toBeNull();
    expect(readFileSync(file).equals(old)).toBe(true);
    now = idle;
    expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({ state: 'done' });
    expect(whenUnloaded).toEqual(old);
    expect(readFileSync(file).equals(old)).toBe(false);
  });

  it('of several files fetches only those that are others', async () => {
    const files = embeddingFiles('small');
    const hub = await hubWith(
      Object.fromEntries(Object.entries(files).map(([name, bytes]) => [hubPath('small', name), bytes])),
    );
    const app = await openApp({ entries: [embeddingEntry('small', files)], mirror: hub.base });
    await pull(app, 'small');
    const tokenizer = Buffer.from('{"version":"1.1"}');
    publish(app, embeddingEntry('small', { ...files, 'tokenizer.json': tokenizer }));
    hub.put(hubPath('small', 'tokenizer.json'), tokenizer);
    expect(await app.model('small')).toMatchObject({ update: { sizeBytes: tokenizer.length } });
    hub.requests.splice(0);
    const { id } = await app.handlers['models.update']({ id: 'small' });
    expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({ state: 'done' });
    expect(new Set(hub.requests.map((request) => request.path))).toEqual(
      new Set([hubPath('small', 'tokenizer.json')]),
    );
    expect(await app.model('small')).toMatchObject({ update: null, integrity: 'verified', problem: null });
    expect(readFileSync(path.join(app.modelsFolder, 'embeddings', 'small', 'tokenizer.json'), 'utf8')).toBe(
      '{"version":"1.1"}',
    );
  });

  it('is kept whole by a pull of it, too', async () => {
    const { app, hub, old, next, entry, file } = await twoVersions('tiny', { layers: 40 });
    publish(app, entry);
    hub.misbehave(hubPath('tiny'), stallAfter(next.length - 1000));
    const { id } = await app.handlers['models.pull']({ ref: 'tiny', use: false });
    await app.until(id, 'running');
    expect(readFileSync(file).equals(old)).toBe(true);
    await app.handlers['transfers.pause']({ transferId: id });
    hub.misbehave(hubPath('tiny'));
    await app.handlers['transfers.resume']({ transferId: id });
    expect(await app.until(id, 'done', 'failed')).toMatchObject({ state: 'done' });
    expect(readFileSync(file).equals(next)).toBe(true);
  });
});

describe('an update that is killed', () => {
  it('leaves the old one whole, goes on, and ends with the new one', async () => {
    const shape = { embedding: 256, layers: 12, feedForward: 1024 };
    const { app, hub, old, next, entry, file } = await twoVersions('big', shape);
    publish(app, entry);
    await app.close();
    hub.misbehave(hubPath('big'), onceAsked(2, stallAfter(3_000_000)));
    const { folder } = app;
    const script = new URL('./testing/pull-child.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, [script, folder, 'big', 'update'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: child.stdout })) {
      if ((JSON.parse(line) as { bytes: number }).bytes > 1_000_000) break;
    }
    child.kill('SIGKILL');
    if (child.signalCode === null) await once(child, 'exit');

    expect(readFileSync(file).equals(old)).toBe(true);
    hub.misbehave(hubPath('big'));
    const again = await openApp({ folder });
    expect(await again.model('big')).toMatchObject({
      integrity: 'verified',
      problem: null,
      update: { sizeBytes: next.length },
    });
    const [left] = await again.handlers['transfers.list']({});
    expect(left).toMatchObject({ state: 'paused', modelId: 'big', error: null });
    await again.handlers['transfers.resume']({ transferId: left?.id ?? '' });
    expect(await again.until(left?.id ?? '', 'done', 'failed')).toMatchObject({ state: 'done' });
    expect(readFileSync(file).equals(next)).toBe(true);
  }, 120_000);

  it('between the two renames leaves the new one, which has its place when the app opens', async () => {
    const { app, next, entry, place, file } = await twoVersions('tiny');
    const home = path.dirname(place);
    publish(app, entry);
    const { id } = await app.handlers['models.update']({ id: 'tiny' });
    await app.until(id, 'done');
    await app.close();
    // As the disk is at that moment.
    renameSync(place, path.join(home, '.update-tiny'));
    const again = await openApp({ folder: app.folder });
    expect(await again.model('tiny')).toMatchObject({ integrity: 'verified', update: null });
    expect(readFileSync(file).equals(next)).toBe(true);
    expect(namesIn(home)).toEqual(['tiny']);
  });
});

describe('a model of no catalogue', () => {
  const FILE = '/owner/repo/resolve/main/Some-Model-Q4_K_M.gguf';

  it('of the hub is compared with what is there now, only when asked', async () => {
    const [old, next] = [await ggufBytes(), await ggufBytes({ seed: 7 })];
    const hub = await hubWith({ [FILE]: old });
    const app = await openApp({ mirror: hub.base });
    const id = await pull(app, 'hf:owner/repo:Q4_K_M');
    await expect(app.handlers['models.update']({ id })).rejects.toMatchObject({ kind: 'model-newest' });
    hub.put(FILE, next);
    hub.requests.splice(0);
    const model = await app.model(id);
    expect(model).toMatchObject({ update: null });
    expect(hub.requests).toEqual([]);
    const begun = await app.handlers['models.update']({ id });
    expect(await app.until(begun.id, 'done', 'failed', 'paused')).toMatchObject({ state: 'done' });
    expect(readFileSync(model?.path ?? '').equals(next)).toBe(true);
    expect(await app.model(id)).toMatchObject({ integrity: 'verified', name: model?.name });
    await app.handlers['settings.set']({ offline: true });
    await expect(app.handlers['models.update']({ id })).rejects.toMatchObject({ kind: 'offline-mode' });
  });

  it('that came from a file has nowhere to look; the one that ships is the newest', async () => {
    const app = await openApp();
    const file = path.join(app.folder, 'mine.gguf');
    writeFileSync(file, await ggufBytes());
    const { findings } = await app.handlers['models.import']({ paths: [file], mode: 'copy' });
    const id = findings[0]?.modelId ?? '';
    await expect(app.handlers['models.update']({ id })).rejects.toMatchObject({ kind: 'model-no-source' });
    await expect(app.handlers['models.update']({ id: 'starter' })).rejects.toMatchObject({
      kind: 'model-newest',
    });
    await expect(app.handlers['models.update']({ id: 'none' })).rejects.toMatchObject({ kind: 'not-found' });
  });
});
