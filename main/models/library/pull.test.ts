import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InstalledModel } from '../../../preload/schemas/models.ts';
import { canMount, smallDisk } from '../../testing/small-disk.ts';
import { startHub } from '../testing/hub.ts';
import { onceAsked, stallAfter, status } from '../testing/hub-faults.ts';
import {
  embeddingEntry,
  embeddingFiles,
  entryFor,
  ggufBytes,
  hubPath,
  openApp,
} from '../testing/open-app.ts';

async function hubWith(files: Record<string, Buffer>) {
  const hub = await startHub({ files });
  onTestFinished(() => hub.close());
  return hub;
}

describe('a pulled model', () => {
  it('is listed, verified, with its licence and its record, and offered', async () => {
    const content = await ggufBytes();
    const hub = await hubWith({ [hubPath('tiny')]: content });
    const app = await openApp({ entries: [entryFor('tiny', content)], mirror: hub.base });

    const plan = await app.handlers['models.plan']({ ref: 'tiny' });
    expect(plan).toMatchObject({ name: 'Model tiny', licence: 'MIT', gated: false });
    expect(plan.fit).toMatchObject({ id: 'tiny', basis: 'file' });

    const begun = await app.handlers['models.pull']({ ref: 'tiny', use: false });
    expect(begun).toMatchObject({ kind: 'pull', modelId: 'tiny', place: new URL(hub.base).host });
    expect(await app.until(begun.id, 'done', 'failed', 'paused')).toMatchObject({
      state: 'done',
      bytes: content.length,
      totalBytes: content.length,
    });
    const model = await app.model('tiny');
    expect(InstalledModel.parse(model)).toMatchObject({
      name: 'Model tiny',
      purpose: 'chat',
      licence: 'MIT',
      licenceUrl: 'https://example.org/licence',
      integrity: 'verified',
      problem: null,
      sizeBytes: content.length,
      path: path.join(app.modelsFolder, 'llm', 'tiny', 'tiny.gguf'),
    });
    expect(readdirSync(path.join(app.modelsFolder, 'llm', 'tiny')).sort()).toEqual([
      'model.json',
      'tiny.gguf',
    ]);
    expect(app.ready).toEqual([{ id: 'tiny', name: 'Model tiny', purpose: 'chat' }]);
    expect(app.settings.get().modelId).toBe('starter');
    await expect.poll(() => readdirSync(path.join(app.folder, 'transfers'))).toEqual([]);
  });

  it('is used at once where that was asked for', async () => {
    const content = await ggufBytes();
    const hub = await hubWith({ [hubPath('tiny')]: content });
    const app = await openApp({ entries: [entryFor('tiny', content)], mirror: hub.base });
    const { id } = await app.handlers['models.pull']({ ref: 'tiny', use: true });
    await app.until(id, 'done');
    expect(app.settings.get().modelId).toBe('tiny');
  });

  it('of the hub, in no catalogue, is known by its name there', async () => {
    const content = await ggufBytes();
    const hub = await hubWith({ '/owner/repo/resolve/main/Some-Model-Q4_K_M.gguf': content });
    const app = await openApp({ mirror: hub.base });
    const { id, modelId } = await app.handlers['models.pull']({ ref: 'hf:owner/repo:Q4_K_M', use: false });
    expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({ state: 'done' });
    expect(await app.model(modelId ?? '')).toMatchObject({ integrity: 'verified', problem: null });
  });

  it('of embeddings goes to its own folder, and takes the place of the one that ships', async () => {
    const files = embeddingFiles('small');
    const hub = await hubWith(
      Object.fromEntries(Object.entries(files).map(([name, bytes]) => [hubPath('small', name), bytes])),
    );
    const app = await openApp({ entries: [embeddingEntry('small', files)], mirror: hub.base });
    const { id } = await app.handlers['models.pull']({ ref: 'small', use: false });
    expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({ state: 'done' });
    expect(await app.model('small')).toMatchObject({
      purpose: 'embeddings',
      architecture: 'bert',
      contextTokens: 512,
      integrity: 'verified',
      path: path.join(app.modelsFolder, 'embeddings', 'small', 'onnx', 'model_quantized.onnx'),
    });
    expect(app.settings.get()).toMatchObject({ embeddingsModelId: 'small', modelId: 'starter' });
    // Conversations cannot be set to run on it.
    await expect(app.handlers['settings.set']({ modelId: 'small' })).rejects.toMatchObject({
      kind: 'model-missing',
    });
  });

  it('that is none leaves nothing behind', async () => {
    const page = Buffer.from('<html>sign in</html>'.repeat(100));
    const hub = await hubWith({ '/owner/repo/resolve/main/page.gguf': page });
    const app = await openApp({ mirror: hub.base });
    const { id } = await app.handlers['models.pull']({ ref: 'hf:owner/repo:page.gguf', use: false });
    expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({
      state: 'failed',
      error: { kind: 'model-malformed' },
    });
    expect(readdirSync(path.join(app.modelsFolder, 'llm'))).toEqual([]);
  });

  it('that is gated waits, and says what to do', async () => {
    const content = await ggufBytes();
    const hub = await hubWith({ [hubPath('tiny')]: content });
    hub.misbehave(hubPath('tiny'), status(401));
    const licence = { name: 'Gated', url: 'https://example.org/gated', gated: true };
    const app = await openApp({ entries: [entryFor('tiny', content, { licence })], mirror: hub.base });
    expect(await app.handlers['models.plan']({ ref: 'tiny' })).toMatchObject({
      gated: true,
      licence: 'Gated',
    });
    const { id } = await app.handlers['models.pull']({ ref: 'tiny', use: false });
    const waiting = await app.until(id, 'done', 'failed', 'paused');
    expect(waiting).toMatchObject({ state: 'paused', error: { kind: 'download-unauthorised' } });
    expect(waiting.error?.hint).toMatch(/token/);
    hub.misbehave(hubPath('tiny'));
    await app.handlers['transfers.resume']({ transferId: id });
    expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({ state: 'done', error: null });
  });

  it('is refused at once in offline mode, and nothing is asked', async () => {
    const content = await ggufBytes();
    const hub = await hubWith({ [hubPath('tiny')]: content });
    const app = await openApp({ entries: [entryFor('tiny', content)], mirror: hub.base });
    await app.handlers['settings.set']({ offline: true });
    const pull = app.handlers['models.pull']({ ref: 'tiny', use: false });
    await expect(pull).rejects.toMatchObject({ kind: 'offline-mode' });
    expect(await app.handlers['models.plan']({ ref: 'tiny' })).toMatchObject({ fit: { basis: 'catalogue' } });
    expect(hub.requests).toEqual([]);
  });

  it('that is damaged later is fetched again, whole', async () => {
    const content = await ggufBytes();
    const hub = await hubWith({ [hubPath('tiny')]: content });
    const app = await openApp({ entries: [entryFor('tiny', content)], mirror: hub.base });
    const first = await app.handlers['models.pull']({ ref: 'tiny', use: false });
    await app.until(first.id, 'done');
    const file = (await app.model('tiny'))?.path ?? '';
    const damaged = Buffer.from(content);
    damaged[content.length - 5] = (damaged[content.length - 5] ?? 0) ^ 1;
    writeFileSync(file, damaged);
    const check = await app.handlers['models.verify']({ id: 'tiny' });
    expect(await app.until(check.id, 'done', 'failed')).toMatchObject({ error: { kind: 'model-damaged' } });
    expect(await app.model('tiny')).toMatchObject({ integrity: 'damaged' });
    await expect(app.handlers['settings.set']({ modelId: 'tiny' })).rejects.toMatchObject({
      kind: 'model-damaged',
    });
    const again = await app.handlers['models.pull']({ ref: 'tiny', use: false });
    expect(await app.until(again.id, 'done', 'failed', 'paused')).toMatchObject({ state: 'done' });
    expect(await app.model('tiny')).toMatchObject({ integrity: 'verified', problem: null });
    expect(readFileSync(file).equals(content)).toBe(true);
  });
});

describe('a pull under way', () => {
  it('is paused, is there again after a restart, and goes on', async () => {
    const content = await ggufBytes({ layers: 40 });
    const hub = await hubWith({ [hubPath('tiny')]: content });
    hub.misbehave(hubPath('tiny'), stallAfter(content.length - 1000));
    const entries = [entryFor('tiny', content)];
    const app = await openApp({ entries, mirror: hub.base });
    const { id } = await app.handlers['models.pull']({ ref: 'tiny', use: false });
    await app.until(id, 'running');
    await app.close();

    hub.misbehave(hubPath('tiny'));
    const next = await openApp({ folder: app.folder });
    const [left] = await next.handlers['transfers.list']({});
    expect(left).toMatchObject({ id, kind: 'pull', state: 'paused', title: 'Model tiny', error: null });
    await next.handlers['transfers.resume']({ transferId: id });
    expect(await next.until(id, 'done', 'failed')).toMatchObject({ state: 'done' });
    expect(await next.model('tiny')).toMatchObject({ integrity: 'verified' });
  });

  it('that is cancelled leaves nothing, or what was received, as asked', async () => {
    const content = await ggufBytes({ layers: 40 });
    const hub = await hubWith({ [hubPath('tiny')]: content });
    hub.misbehave(hubPath('tiny'), stallAfter(content.length - 1000));
    const app = await openApp({ entries: [entryFor('tiny', content)], mirror: hub.base });
    const folder = path.join(app.modelsFolder, 'llm', 'tiny');
    const received = async () => {
      const { id } = await app.handlers['models.pull']({ ref: 'tiny', use: false });
      await app.until(id, 'running');
      await expect.poll(() => existsSync(path.join(folder, 'tiny.gguf.part'))).toBe(true);
      return id;
    };

    const kept = await received();
    const cancelled = await app.handlers['transfers.cancel']({ transferId: kept, keepPart: true });
    expect(cancelled.state).toBe('cancelled');
    expect(existsSync(path.join(folder, 'tiny.gguf.part'))).toBe(true);
    const left = await app.handlers['models.leftovers']({});
    expect(left.bytes).toBeGreaterThan(0);

    const dropped = await received();
    expect(await app.handlers['models.leftovers']({})).toEqual({ files: 0, bytes: 0 });
    await app.handlers['transfers.cancel']({ transferId: dropped, keepPart: false });
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(path.join(app.folder, 'transfers'))).toEqual([]);
  });

  it('of a process that is killed is listed as paused, keeps what came, and ends whole', async () => {
    const content = await ggufBytes({ embedding: 512, layers: 24, feedForward: 2048 });
    const hub = await hubWith({ [hubPath('big')]: content });
    hub.misbehave(hubPath('big'), onceAsked(2, stallAfter(3_000_000)));
    const entries = [entryFor('big', content)];
    const app = await openApp({ entries, mirror: hub.base });
    const { folder } = app;
    await app.close();
    const child = spawn(
      process.execPath,
      [new URL('./testing/pull-child.ts', import.meta.url).pathname, folder, 'big'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    for await (const line of createInterface({ input: child.stdout })) {
      if ((JSON.parse(line) as { bytes: number }).bytes > 1_000_000) break;
    }
    child.kill('SIGKILL');
    if (child.signalCode === null) await once(child, 'exit');

    hub.misbehave(hubPath('big'));
    const before = hub.sentBytes();
    const next = await openApp({ folder });
    const [left] = await next.handlers['transfers.list']({});
    expect(left).toMatchObject({ state: 'paused', modelId: 'big', title: 'Model big', error: null });
    await next.handlers['transfers.resume']({ transferId: left?.id ?? '' });
    expect(await next.until(left?.id ?? '', 'done', 'failed')).toMatchObject({ state: 'done' });
    expect(await next.model('big')).toMatchObject({ integrity: 'verified', sizeBytes: content.length });
    expect(hub.sentBytes() - before).toBeLessThan(content.length);
  });

  it.skipIf(!canMount)(
    'waits where the disk is full, with the reason, and goes on when there is room',
    async () => {
      const content = await ggufBytes({ layers: 40 });
      const hub = await hubWith({ [hubPath('tiny')]: content });
      const disk = smallDisk(2 * content.length + 8_000_000);
      const app = await openApp({
        folder: disk.folder,
        entries: [entryFor('tiny', content)],
        mirror: hub.base,
      });
      disk.fill();
      const { id } = await app.handlers['models.pull']({ ref: 'tiny', use: false });
      const waiting = await app.until(id, 'done', 'failed', 'paused');
      expect(waiting).toMatchObject({ state: 'paused', error: { kind: 'disk-full' } });
      expect(waiting.error?.message).toMatch(/disco/);
      disk.free();
      await app.handlers['transfers.resume']({ transferId: id });
      expect(await app.until(id, 'done', 'failed')).toMatchObject({ state: 'done' });
    },
  );
});
