import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { InstalledModel } from '../../preload/schemas/models.ts';
import type { SideAnswer, SideRequest } from '../inference/types.ts';
import { createModelShelf, type OpenShelf } from '../models/shelf.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openServices, slowCorrections } from './testing/open-services.ts';
import { scriptedInference } from './testing/scripted-inference.ts';

const scenarioId = 'es-cafe';

/** A shelf with one model of two billion parameters. */
function capable(folder: string, over: Partial<InstalledModel> = {}): OpenShelf {
  const shelf = createModelShelf({ resourcesFolder: folder, dataFolder: folder });
  const model: InstalledModel = {
    ...{ id: 'starter', name: 'Two Billion Instruct', origin: 'installed', purpose: 'chat' },
    ...{ path: path.join(folder, 'two.gguf'), sizeBytes: 4, architecture: 'llama', parameters: 2 },
    ...{ quantisation: null, contextTokens: 4096, licence: '', licenceUrl: null, integrity: 'unverified' },
    ...{ lastUsedAt: null, problem: null, ...over },
  };
  return { ...shelf, folder, list: async () => [model], find: async () => model };
}

function saying(corrected: (sentence: string) => string) {
  return async ({ messages, fields }: SideRequest, onText?: (text: string) => void): Promise<SideAnswer> => {
    const counts = {
      promptTokens: 1,
      reusedTokens: 0,
      outputTokens: 1,
      lookup: { taken: 0, refused: 0 },
      ms: 1,
    };
    if (!fields) {
      for (const text of ['Porque ', 'sí.']) onText?.(text);
      return { text: 'Porque sí.', pieces: [], finish: 'end', ...counts };
    }
    const { sentence } = JSON.parse(messages.at(-1)?.content ?? '');
    const text = JSON.stringify({ corrected: corrected(sentence) });
    return { text, pieces: [{ text, probability: 0.95 }], finish: 'end', ...counts };
  };
}

async function openIn(
  folder: string,
  {
    over = {},
    ms = 1,
    now = Date.now,
  }: { over?: Partial<InstalledModel>; ms?: number; now?: () => number } = {},
) {
  const inference = scriptedInference({ pieces: ['Muy bien.'] });
  const models = capable(folder, over);
  const app = await openServices({ inference, folder, models, corrections: slowCorrections(ms), now });
  return { app, inference };
}

async function open(over: Partial<InstalledModel> = {}, ms = 1) {
  const folder = temporaryFolder();
  const { app, inference } = await openIn(folder, { over, ms });
  const { id: conversationId, leafId } = await app.handlers['conversations.create']({ scenarioId });
  const say = async (text: string, parentId = leafId) => {
    const sent = await app.handlers['tutor.send']({ conversationId, parentId, text });
    await app.until('turn.finished', ({ message }) => message.id === sent.tutorMessage.id);
    return sent;
  };
  const opinions = (messageId: string) =>
    app.until(
      'turn.corrections',
      ({ messageId: id, edits }) =>
        id === messageId && edits.some(({ rule }) => rule.startsWith('second-look')),
    );
  return { app, inference, conversationId, say, opinions };
}

const estoy = saying((sentence) => sentence.replace('soy cansado', 'estoy cansado'));

it('an opinion comes after the reply, beside the first marks, and stays with the turn', async () => {
  const { app, inference, conversationId, say, opinions } = await open();
  inference.answerWith(estoy);
  const { learnerMessage } = await say('Hola, yo soy cansado hoy.');
  const { edits } = await opinions(learnerMessage.id);
  expect(edits.map(({ rule }) => rule)).toEqual(['test.first-word', 'second-look.ser-estar']);
  const order = app.recorded
    .map(({ name }) => name)
    .filter((name) => /^turn\.(finished|corrections)$/.test(name));
  expect(order).toEqual(['turn.corrections', 'turn.finished', 'turn.corrections']);
  const stored = await app.handlers['conversations.get']({ conversationId });
  expect(stored.messages.find(({ id }) => id === learnerMessage.id)?.edits).toEqual(edits);
  // Undone as any other.
  const [, opinion] = edits;
  const mark = { messageId: learnerMessage.id, editId: opinion?.id ?? '' };
  const applied = await app.handlers['corrections.mark']({ ...mark, status: 'applied' });
  expect(applied.edits.map(({ status }) => status)).toEqual(['open', 'applied']);
  const undone = await app.handlers['corrections.mark']({ ...mark, status: 'open' });
  expect(undone.edits.map(({ status }) => status)).toEqual(['open', 'open']);
});

it('is not asked for where it is switched off, nor of a model that cannot', async () => {
  const off = await open();
  await off.app.handlers['settings.set']({ secondLook: false });
  await off.say('Hola, yo soy cansado hoy.');
  const small = await open({ parameters: 0.6 });
  await small.say('Hola, yo soy cansado hoy.');
  expect(await small.app.handlers['corrections.secondLook']({ language: 'es' })).toEqual({
    reason: 'too-small',
  });
  expect(await off.app.handlers['corrections.secondLook']({ language: 'es' })).toEqual({ reason: null });
  await Promise.all([off.app.close(), small.app.close()]);
  expect([...off.inference.asked, ...small.inference.asked]).toEqual([]);
});

it('what a turn put off is looked at after it', async () => {
  const { inference, say, opinions } = await open();
  inference.answerWith(
    (_, __, signal) =>
      new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ finish: 'not-now' }))),
  );
  const first = await say('Hola, yo soy cansado hoy.');
  const second = say('Sí, yo soy cansado también.', first.tutorMessage.id);
  inference.answerWith(estoy);
  const { learnerMessage } = await second;
  await Promise.all([opinions(first.learnerMessage.id), opinions(learnerMessage.id)]);
});

/** Talks, and closes the app before the model has said what it thinks; or, with an answer, after it. */
async function talkAndClose(answer?: ReturnType<typeof saying>) {
  const { app, inference, conversationId, say } = await open();
  const answered = new Promise<void>((resolve) => {
    inference.answerWith(async (request, onText, signal) => {
      setImmediate(resolve);
      if (answer) return answer(request, onText);
      return new Promise((settle) => signal?.addEventListener('abort', () => settle({ finish: 'not-now' })));
    });
  });
  const { learnerMessage } = await say('Hola, yo soy cansado hoy.');
  await answered;
  await app.close();
  return { folder: app.folder, conversationId, messageId: learnerMessage.id };
}

/** Opens a conversation again, as a window does. */
async function openAgain({ folder, conversationId }: Awaited<ReturnType<typeof talkAndClose>>, later = 0) {
  const { app, inference } = await openIn(folder, { now: () => Date.now() + later });
  inference.answerWith(estoy);
  await app.handlers['conversations.get']({ conversationId });
  await app.handlers['tutor.prepare']({ conversationId });
  return { app, inference };
}

it('what was said last is looked at when the conversation is opened again, once', async () => {
  const left = await talkAndClose();
  const { app } = await openAgain(left);
  const { edits } = await app.until('turn.corrections', ({ messageId }) => messageId === left.messageId);
  expect(edits.map(({ rule }) => rule)).toEqual(['test.first-word', 'second-look.ser-estar']);
  await app.close();
  const again = await openAgain(left);
  await again.app.close();
  expect(again.inference.asked).toEqual([]);
});

it('it is not looked at again where nothing was found, nor where it was said long ago', async () => {
  const found = await openAgain(await talkAndClose(saying((sentence) => sentence)));
  const old = await openAgain(await talkAndClose(), 2 * 24 * 60 * 60 * 1000);
  await Promise.all([found.app.close(), old.app.close()]);
  expect([...found.inference.asked, ...old.inference.asked]).toEqual([]);
});

it('a mark is explained as it comes, and can be stopped', async () => {
  const { app, inference, say, opinions } = await open();
  inference.answerWith(estoy);
  const { learnerMessage } = await say('Hola, yo soy cansado hoy.');
  const { edits } = await opinions(learnerMessage.id);
  const ask = async (what: 'explain' | 'example') => {
    const requestId = randomUUID();
    const editId = edits[1]?.id ?? '';
    await app.handlers['corrections.explain']({ messageId: learnerMessage.id, editId, requestId, what });
    return requestId;
  };
  const finished = (requestId: string) =>
    app.until('aside.finished', (event) => event.requestId === requestId);
  const id = await ask('explain');
  expect(await finished(id)).toMatchObject({ text: 'Porque sí.', finish: 'end', error: null });
  expect(app.of('aside.text').map(({ text, offset }) => `${offset}:${text}`)).toEqual(['0:Porque ', '7:sí.']);
  // Told what holds already: the words, the correction, the rule of its card.
  const asked = inference.asked.at(-1)?.messages.at(-1)?.content ?? '';
  expect(asked).toContain('"Hola, yo soy cansado hoy."');
  expect(asked).toContain('"Hola, yo estoy cansado hoy."');
  expect(asked).not.toMatch(/\{\{/);

  inference.answerWith((_, __, signal) => {
    const counts = {
      promptTokens: 1,
      reusedTokens: 0,
      outputTokens: 1,
      lookup: { taken: 0, refused: 0 },
      ms: 1,
    };
    const stopped: SideAnswer = { text: '', pieces: [], finish: 'stopped', ...counts };
    if (signal?.aborted) return Promise.resolve(stopped);
    return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(stopped)));
  });
  const other = await ask('example');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await app.handlers['corrections.stopExplaining']({ requestId: other })).toEqual({ stopped: true });
  expect(await finished(other)).toMatchObject({ finish: 'stopped' });
  expect(await app.handlers['corrections.stopExplaining']({ requestId: other })).toEqual({ stopped: false });

  const requestId = randomUUID();
  await app.handlers['corrections.explain']({
    ...{ messageId: learnerMessage.id, editId: randomUUID(), requestId, what: 'explain' as const },
  });
  expect(await finished(requestId)).toMatchObject({ finish: 'failed', error: { kind: 'not-found' } });
});
