import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openSettings } from '../../settings/store.ts';
import { canMount, smallDisk } from '../../testing/small-disk.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { createModelShelf } from '../shelf.ts';
import { entryFor, ggufBytes, openApp } from '../testing/open-app.ts';

const MB = 1024 * 1024;

async function withModels(folder?: string) {
  const contents = [await ggufBytes(), await ggufBytes({ seed: 2 })] as const;
  const entries = contents.map((content, index) => entryFor(`m${index}`, content));
  const app = await openApp({ entries, ...(folder === undefined ? {} : { folder }) });
  const inbox = temporaryFolder();
  contents.forEach((content, index) => {
    writeFileSync(path.join(inbox, `m${index}.gguf`), content);
  });
  await app.handlers['models.import']({ paths: [inbox], mode: 'copy' });
  return app;
}

async function expectWhole(app: Awaited<ReturnType<typeof openApp>>, root: string): Promise<void> {
  const { models, folder } = await app.handlers['models.list']({});
  expect(folder).toBe(root);
  const installed = models.filter(({ origin }) => origin === 'installed');
  expect(installed.map(({ id, integrity }) => [id, integrity])).toEqual([
    ['m0', 'verified'],
    ['m1', 'verified'],
  ]);
  expect(installed.every((model) => model.path.startsWith(root))).toBe(true);
}

describe('moving the models', () => {
  it('to a folder of the same disk, links included, leaves nothing in the old one', async () => {
    const app = await withModels();
    const elsewhere = path.join(temporaryFolder(), 'linked.gguf');
    writeFileSync(elsewhere, await ggufBytes({ seed: 3 }));
    const linked = path.join(app.modelsFolder, 'llm', 'linked');
    mkdirSync(linked);
    symlinkSync(elsewhere, path.join(linked, 'linked.gguf'));
    const to = path.join(temporaryFolder(), 'new');
    const { id } = await app.handlers['models.moveFolder']({ folder: to });
    expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({ state: 'done', kind: 'move' });
    expect(existsSync(app.modelsFolder)).toBe(false);
    expect(app.settings.get().modelsFolder).toBe(to);
    expect(await app.model('linked')).toMatchObject({ problem: null });
    expect(await app.model('m0')).toMatchObject({ integrity: 'verified' });
    expect(readdirSync(to)).toEqual(['llm']);
  });

  it.skipIf(!canMount)('to another disk copies, keeps the old one until the new one is whole', async () => {
    const app = await withModels();
    const disk = smallDisk(64 * MB);
    const to = path.join(disk.folder, 'models');
    disk.fill();
    const { id } = await app.handlers['models.moveFolder']({ folder: to });
    expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({
      state: 'paused',
      error: { kind: 'disk-full' },
    });
    await expectWhole(app, app.modelsFolder);
    disk.free();
    await app.handlers['transfers.resume']({ transferId: id });
    expect(await app.until(id, 'done', 'failed')).toMatchObject({ state: 'done' });
    await expectWhole(app, to);
    expect(existsSync(app.modelsFolder)).toBe(false);
  });

  it.skipIf(!canMount)(
    'that is called off takes its copies away, and not what was there before',
    async () => {
      const app = await withModels();
      const disk = smallDisk(64 * MB);
      const own = path.join(disk.folder, 'llm', 'own');
      mkdirSync(own, { recursive: true });
      writeFileSync(path.join(own, 'own.gguf'), await ggufBytes({ seed: 4 }));
      // One model arrives, and the other finds something else in its place.
      const other = path.join(disk.folder, 'llm', 'm1');
      mkdirSync(other);
      writeFileSync(path.join(other, 'm1.gguf'), 'something else');
      const { id } = await app.handlers['models.moveFolder']({ folder: disk.folder });
      expect(await app.until(id, 'done', 'failed', 'paused')).toMatchObject({
        state: 'failed',
        error: { kind: 'place-refused' },
      });
      await expectWhole(app, app.modelsFolder);
      await app.handlers['transfers.cancel']({ transferId: id, keepPart: false });
      expect(readdirSync(path.join(disk.folder, 'llm')).sort()).toEqual(['m1', 'own']);
      expect(readFileSync(path.join(other, 'm1.gguf'), 'utf8')).toBe('something else');
    },
  );

  it('into itself, or to no full path, is refused', async () => {
    const app = await withModels();
    for (const folder of [app.modelsFolder, path.join(app.modelsFolder, 'llm', 'x'), 'relative/folder']) {
      await expect(app.handlers['models.moveFolder']({ folder })).rejects.toMatchObject({
        kind: 'place-refused',
      });
    }
  });

  it.skipIf(!canMount)(
    'killed at any point leaves all of it usable, and ends whole',
    async () => {
      const dataFolder = temporaryFolder();
      const folder = path.join(dataFolder, 'models', 'llm');
      const contents = new Map<string, Buffer>();
      for (const id of ['a', 'b', 'c']) {
        const content = await ggufBytes({
          embedding: 512,
          layers: 4,
          feedForward: 1024,
          seed: id.charCodeAt(0),
        });
        mkdirSync(path.join(folder, id), { recursive: true });
        writeFileSync(path.join(folder, id, `${id}.gguf`), content);
        contents.set(id, content);
      }
      const to = path.join(smallDisk(256 * MB).folder, 'models');
      const child = new URL('./testing/move-child.ts', import.meta.url).pathname;

      const wholeNow = async () => {
        const { get } = openSettings({ folder: dataFolder });
        const shelf = createModelShelf({ resourcesFolder: dataFolder, dataFolder, settings: get });
        const models = await shelf.list();
        expect(models.map(({ id, problem }) => [id, problem])).toEqual([
          ['a', null],
          ['b', null],
          ['c', null],
        ]);
        for (const model of models)
          expect(contents.get(model.id)?.equals(readFileSync(model.path))).toBe(true);
      };

      for (let round = 0; round < 12; round += 1) {
        const running = spawn(process.execPath, [child, dataFolder, to], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        await begun(running);
        await pause(Math.random() * 120);
        running.kill('SIGKILL');
        if (running.exitCode === null && running.signalCode === null) await once(running, 'exit');
        await wholeNow();
      }
      const last = spawn(process.execPath, [child, dataFolder, to], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      expect(await once(last, 'exit')).toEqual([0, null]);
      await wholeNow();
      expect(openSettings({ folder: dataFolder }).get().modelsFolder).toBe(to);
      expect(existsSync(path.join(dataFolder, 'models'))).toBe(false);
      expect(existsSync(path.join(dataFolder, 'models-moved.json'))).toBe(false);
      expect(readdirSync(path.join(to, 'llm', 'a'))).toEqual(['a.gguf']);
    },
    180_000,
  );
});

async function begun({ stdout }: ChildProcess): Promise<void> {
  if (stdout) await once(stdout, 'data');
}
