import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MethodName, methods } from '../preload/contract.ts';
import { createCorrections } from './corrections/index.ts';
import { AppError } from './errors.ts';
import { httpsOnly } from './links.ts';
import { createModelShelf } from './models/shelf.ts';
import { openDatabase } from './storage/database.ts';
import { openStorage } from './storage/index.ts';
import { canMount, smallDisk } from './testing/small-disk.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { openServices } from './tutor/testing/open-services.ts';
import { scriptedInference } from './tutor/testing/scripted-inference.ts';

const scenarioId = 'es-cafe';
const DAY = 24 * 60 * 60 * 1000;

describe('the services', () => {
  it('are there with a handler for every method', async () => {
    const folder = temporaryFolder();
    const app = await openServices({ inference: scriptedInference(), folder });
    expect(Object.keys(app.handlers).sort()).toEqual((Object.keys(methods) as MethodName[]).sort());
    const info = await app.handlers['app.info']({});
    expect(methods['app.info'].output.parse(info)).toMatchObject({ dataFolder: folder, notices: [] });
  });

  it('tell of a damaged file once, and go on', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'tertulia.db'), 'This is a broken DB');
    writeFileSync(path.join(folder, 'settings.json'), '{');
    const app = await openServices({ inference: scriptedInference(), folder });
    const { notices } = await app.handlers['app.info']({});
    expect(notices.map(({ kind }) => kind)).toEqual(['storage-reset', 'settings-reset']);
    expect(notices.every(({ hint }) => hint.includes(folder))).toBe(true);
    await app.handlers['conversations.create']({ scenarioId });
    await app.close();
    const next = await openServices({ inference: scriptedInference(), folder });
    expect((await next.handlers['app.info']({})).notices).toEqual([]);
  });

  it('lead from a mark to its grammar card', async () => {
    const corrections = createCorrections();
    const folder = temporaryFolder();
    const app = await openServices({ inference: scriptedInference(), folder, corrections });
    const language = 'es';
    const { edits } = await app.handlers['corrections.check']({ text: 'Voy a el mercado.', language });
    const list = methods['grammar.list'].output.parse(await app.handlers['grammar.list']({ language }));
    const id = list.cardOf[edits[0]?.rule ?? ''] ?? '';
    const card = methods['grammar.card'].output.parse(await app.handlers['grammar.card']({ language, id }));
    expect(card.mistakes.map(({ wrong }) => wrong)).toContain('Vamos a el cine.');
    const unknown = app.handlers['grammar.card']({ language, id: 'no-such-card' });
    await expect(unknown).rejects.toMatchObject({ kind: 'not-found' });
    await app.close();
  });

  it('go on where they were closed, in the middle of a reply', async () => {
    const folder = temporaryFolder();
    const endless = { pieces: Array.from({ length: 500 }, () => 'y '), every: 3 };
    const app = await openServices({ inference: scriptedInference(endless), folder });
    const { id: conversationId, leafId } = await app.handlers['conversations.create']({ scenarioId });
    await app.handlers['tutor.send']({ conversationId, parentId: leafId, text: 'Hola' });
    await app.handlers['conversations.saveDraft']({ conversationId, text: 'a medio escr' });
    await app.until('turn.token');
    await app.close();
    const next = await openServices({ inference: scriptedInference(), folder });
    const stored = await next.handlers['conversations.get']({ conversationId });
    expect(stored.draft).toBe('a medio escr');
    expect(stored.messages.at(-1)).toMatchObject({ status: 'stopped', error: null });
    expect(stored.messages.at(-1)?.text).toMatch(/^y/);
  });

  it('rename, delete, bring back, and forget after a month', async () => {
    const folder = temporaryFolder();
    let time = 1_800_000_000_000;
    const options = { inference: scriptedInference(), folder, now: () => time };
    const app = await openServices(options);
    const { id: conversationId } = await app.handlers['conversations.create']({ scenarioId });
    const renamed = await app.handlers['conversations.rename']({ conversationId, title: 'Mi café' });
    expect(renamed).toMatchObject({ title: 'Mi café', messageCount: 1 });
    await app.handlers['conversations.delete']({ conversationId });
    expect(await app.handlers['conversations.list']({})).toEqual([]);
    const gone = { kind: 'not-found' };
    await expect(app.handlers['conversations.get']({ conversationId })).rejects.toMatchObject(gone);
    await expect(app.handlers['tutor.prepare']({ conversationId })).rejects.toMatchObject(gone);
    await app.handlers['conversations.restore']({ conversationId });
    expect(await app.handlers['conversations.list']({ query: 'CAFE' })).toMatchObject([{ title: 'Mi café' }]);
    await app.handlers['conversations.delete']({ conversationId });
    await app.close();

    time += 29 * DAY;
    const soon = await openServices(options);
    await soon.handlers['conversations.restore']({ conversationId });
    await soon.handlers['conversations.delete']({ conversationId });
    await soon.close();
    time += 31 * DAY;
    const late = await openServices(options);
    await expect(late.handlers['conversations.restore']({ conversationId })).rejects.toMatchObject(gone);
  });

  it('clear the draft with the words that were sent, and only then', async () => {
    const app = await openServices({ inference: scriptedInference({ pieces: ['Vale.'] }) });
    const { id: conversationId, leafId } = await app.handlers['conversations.create']({ scenarioId });
    const draft = async () => (await app.handlers['conversations.get']({ conversationId })).draft;
    await app.handlers['conversations.saveDraft']({ conversationId, text: 'Hola' });
    const { tutorMessage } = await app.handlers['tutor.send']({
      conversationId,
      parentId: leafId,
      text: 'Hola',
    });
    expect(await draft()).toBe('');
    await app.until('turn.finished', ({ message }) => message.id === tutorMessage.id);
    await app.handlers['conversations.saveDraft']({ conversationId, text: 'Otra cosa' });
    await app.handlers['tutor.send']({ conversationId, parentId: leafId, text: 'Buenas' });
    expect(await draft()).toBe('Otra cosa');
  });

  it('refuse a model that is not there, and load the one that was chosen', async () => {
    const inference = scriptedInference();
    const folder = temporaryFolder();
    const app = await openServices({
      inference,
      folder,
      models: {
        ...createModelShelf({ resourcesFolder: folder, dataFolder: folder }),
        list: async () => ['larger', 'broken'].map((id) => ({ ...model, id, path: path.join(folder, id) })),
        find: async (id) => {
          if (id === 'broken') throw new AppError('model-malformed', { reason: id });
          return { ...model, id, path: path.join(folder, id) };
        },
      },
    });
    for (const [modelId, kind] of [
      ['broken', 'model-malformed'],
      ['gone', 'model-missing'],
      [path.join(folder, 'elsewhere.gguf'), 'model-missing'],
    ]) {
      await expect(app.handlers['settings.set']({ modelId })).rejects.toMatchObject({ kind });
    }
    expect((await app.handlers['settings.get']({})).modelId).toBe('starter');
    await app.handlers['settings.set']({ modelId: 'larger' });
    await expect.poll(() => inference.loaded.map(({ modelId }) => modelId)).toEqual(['larger']);
    expect(app.of('settings.changed').map(({ modelId }) => modelId)).toEqual(['larger']);
  });

  it('show a reply in the middle as far as its pieces have come', async () => {
    const pieces = Array.from({ length: 300 }, () => 'y ');
    const app = await openServices({ inference: scriptedInference({ pieces, every: 2 }) });
    const { id: conversationId, leafId } = await app.handlers['conversations.create']({ scenarioId });
    await app.handlers['tutor.send']({ conversationId, parentId: leafId, text: 'Hola' });
    await app.until('turn.token', ({ offset }) => offset > 40);
    const before = app.of('turn.token').at(-1);
    const { messages } = await app.handlers['conversations.get']({ conversationId });
    expect(messages.at(-1)?.status).toBe('streaming');
    expect(messages.at(-1)?.text.length).toBeGreaterThanOrEqual(
      (before?.offset ?? 0) + (before?.text.length ?? 0),
    );
    const shown = messages.at(-1)?.text.length ?? 0;
    await app.until('turn.token', ({ offset }) => offset >= shown);
    expect(app.of('turn.token').some(({ offset }) => offset === shown)).toBe(true);
  });

  it('leave alone the reply of another app that is still at it', async () => {
    const folder = temporaryFolder();
    const storage = openStorage({ folder });
    const { id: conversationId, leafId } = storage.conversations.create({
      scenarioId,
      language: 'es',
      title: 'x',
      opening: 'Hola.',
      now: Date.now(),
    });
    const said = { conversationId, text: 'Hola', clearsDraft: false };
    const mine = storage.messages.addTurn({ ...said, parentId: leafId, now: Date.now() });
    const old = storage.messages.addTurn({ ...said, parentId: leafId, now: Date.now() - DAY });
    storage.close();
    const database = openDatabase(path.join(folder, 'tertulia.db'));
    database.run('UPDATE messages SET writer_pid = ? WHERE writer_pid IS NOT NULL', process.ppid);
    database.close();
    const app = await openServices({ inference: scriptedInference(), folder });
    const { messages } = await app.handlers['conversations.get']({ conversationId });
    const statusOf = (id: string) => messages.find((message) => message.id === id)?.status;
    expect([statusOf(mine.tutor.id), statusOf(old.tutor.id)]).toEqual(['streaming', 'failed']);
    await expect(
      app.handlers['tutor.send']({ conversationId, parentId: mine.tutor.id, text: 'Y yo' }),
    ).rejects.toMatchObject({ kind: 'busy' });
  });

  it('check again what was never checked', async () => {
    const folder = temporaryFolder();
    const failing = { warm: async () => {}, check: () => Promise.reject(new Error('no dictionary')) };
    const app = await openServices({ inference: scriptedInference(), corrections: failing, folder });
    const { id: conversationId, leafId } = await app.handlers['conversations.create']({ scenarioId });
    await app.handlers['tutor.send']({ conversationId, parentId: leafId, text: 'Hola' });
    expect((await app.until('turn.finished')).message.status).toBe('complete');
    await app.close();
    const next = await openServices({ inference: scriptedInference(), folder });
    expect((await next.handlers['conversations.get']({ conversationId })).messages[1]?.edits).toBeNull();
    await next.until('turn.corrections');
    expect((await next.handlers['conversations.get']({ conversationId })).messages[1]?.edits).toEqual([]);
  });
});

describe.skipIf(!canMount)('a disk that fills up during a reply (needs the right to mount)', () => {
  it('costs nothing that was said', async () => {
    const disk = smallDisk(3 * 1024 * 1024);
    const pieces = Array.from({ length: 3000 }, (_, index) => `palabra ${index} `);
    const inference = scriptedInference({ pieces, firstAfter: 60 });
    const app = await openServices({ inference, folder: disk.folder });
    const { id: conversationId, leafId } = await app.handlers['conversations.create']({ scenarioId });
    await app.handlers['tutor.send']({ conversationId, parentId: leafId, text: 'Hola' });
    disk.fill();
    const { message } = await app.until('turn.finished');
    expect(message).toMatchObject({ status: 'failed', error: { kind: 'disk-full' } });
    // Compared as a whole, not printed: the text is long.
    expect(message.text === pieces.join('').trim()).toBe(true);
    const shown = await app.handlers['conversations.get']({ conversationId });
    expect(shown.messages.at(-1)).toHaveProperty('status', 'failed');
    expect(shown.messages.at(-1)?.text === message.text).toBe(true);
    await expect(
      app.handlers['tutor.send']({ conversationId, parentId: leafId, text: 'x'.repeat(9000) }),
    ).rejects.toMatchObject({ kind: 'disk-full' });

    disk.free();
    const saved = await app.handlers['conversations.get']({ conversationId });
    expect([saved.messages.at(-1)?.status, saved.messages.at(-1)?.error]).toEqual(['complete', null]);
    expect(saved.messages.at(-1)?.text === message.text).toBe(true);
  });
});

describe('addresses that leave the app', () => {
  it('are https, whatever comes', () => {
    expect(httpsOnly('https://example.org/a?b')).toBe('https://example.org/a?b');
    const refused = [
      'http://example.org',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://a:b@c.de',
      '//x',
      '',
    ];
    for (const url of refused) expect(() => httpsOnly(url)).toThrow(/invalid-input/);
    const scheme = fc.constantFrom('https:', 'HTTPS://', 'http://', 'file:', ' https://', 'data:', '');
    const address = fc.tuple(scheme, fc.string({ unit: 'binary' })).map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, (url) => {
        try {
          expect(new URL(httpsOnly(url)).protocol).toBe('https:');
        } catch (error) {
          expect(error).toMatchObject({ kind: 'invalid-input' });
        }
      }),
      { numRuns: 50 },
    );
  });
});

const model = {
  name: 'x',
  purpose: 'chat' as const,
  origin: 'installed' as const,
  sizeBytes: 4,
  architecture: 'llama',
  parameters: null,
  quantisation: null,
  contextTokens: 1024,
  licence: 'MIT',
  licenceUrl: null,
  integrity: 'verified' as const,
  lastUsedAt: null,
  problem: null,
};
