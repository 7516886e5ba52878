/** What reaches the model of a learner's mistakes, through the services. */
import { describe, expect, it } from 'vitest';
import type { SettingsPatch } from '../../preload/schemas/settings.ts';
import { type Corrections, createCorrections } from '../corrections/index.ts';
import { openBench } from '../inference/testing/inference.ts';
import { randomModel } from '../inference/testing/models.ts';
import { createModelShelf, type OpenShelf } from '../models/shelf.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openServices, slowCorrections } from './testing/open-services.ts';
import { type ScriptedInference, scriptedInference } from './testing/scripted-inference.ts';

const LINE = 'Quiero ir a el mercado y comprar una manzana rojo.';

/** A model of the usual kind: one that is told in full. */
async function usualModel(folder: string): Promise<OpenShelf> {
  const file = await randomModel({ contextTokens: 8192 });
  const shelf = createModelShelf({ resourcesFolder: folder, dataFolder: folder, file });
  return { ...shelf, find: () => shelf.find(file) };
}

async function open(
  { inference = scriptedInference(), corrections = createCorrections() as Corrections } = {},
  settings: SettingsPatch = {},
) {
  const folder = temporaryFolder();
  const app = await openServices({ inference, corrections, folder, models: await usualModel(folder) });
  await app.handlers['settings.set']({ responseCache: false, ...settings });
  // Loads the dictionaries, so that a check takes what it takes.
  await app.handlers['corrections.check']({ text: LINE, language: 'es' });
  const { id: conversationId, leafId } = await app.handlers['conversations.create']({
    scenarioId: 'es-mercado',
  });
  return { app, inference, conversationId, leafId };
}

type Opened = Awaited<ReturnType<typeof open>>;

async function say({ app, conversationId }: Opened, parentId: string, text: string) {
  const { learnerMessage, tutorMessage } = await app.handlers['tutor.send']({
    conversationId,
    parentId,
    text,
  });
  const { message } = await app.until('turn.finished', (event) => event.message.id === tutorMessage.id);
  return { learner: learnerMessage, reply: message };
}

const lastPrompt = (inference: ScriptedInference) => inference.generated.at(-1)?.messages ?? [];

describe('a turn with mistakes', () => {
  it('is told with the right forms behind it, and the prompts to come begin as this one did', async () => {
    const opened = await open();
    const { reply } = await say(opened, opened.leafId, LINE);
    const first = lastPrompt(opened.inference);
    expect(first.at(-1)?.content).toMatch(
      /rojo\.\n\n\(.*«ir al mercado y» en vez de «ir a el mercado y».*manzana roja.*\)$/,
    );

    // Whatever is decided about the marks afterwards: what was said to the model was said.
    const { messages } = await opened.app.handlers['conversations.get']({
      conversationId: opened.conversationId,
    });
    const edits = messages[1]?.edits ?? [];
    await opened.app.handlers['corrections.markMany']({
      messageId: messages[1]?.id ?? '',
      editIds: edits.map(({ id }) => id),
      status: 'ignored',
    });
    await say(opened, reply.id, 'Gracias.');
    const second = lastPrompt(opened.inference);
    expect(second.slice(0, first.length)).toEqual(first);
    expect(second.at(-1)?.content).toBe('Gracias.');
    await opened.app.handlers['tutor.prepare']({ conversationId: opened.conversationId });
    expect(opened.inference.prepared.at(-1)?.messages.slice(0, first.length)).toEqual(first);
  });

  it('is told afresh for another reply: what was ignored meanwhile is not in it', async () => {
    const opened = await open();
    const { learner, reply } = await say(opened, opened.leafId, LINE);
    const { messages } = await opened.app.handlers['conversations.get']({
      conversationId: opened.conversationId,
    });
    await opened.app.handlers['corrections.markMany']({
      messageId: learner.id,
      editIds: (messages[1]?.edits ?? []).map(({ id }) => id),
      status: 'ignored',
    });
    const { tutorMessage } = await opened.app.handlers['tutor.regenerate']({
      conversationId: opened.conversationId,
      messageId: reply.id,
    });
    await opened.app.until('turn.finished', ({ message }) => message.id === tutorMessage.id);
    expect(lastPrompt(opened.inference).at(-1)?.content).toBe(LINE);
  });

  it('is told as it stands where no recasts are wanted', async () => {
    const opened = await open({}, { recasts: false });
    await say(opened, opened.leafId, LINE);
    expect(lastPrompt(opened.inference).at(-1)?.content).toBe(LINE);
  });

  it('is told the same where the marks wait for the end of the session', async () => {
    const opened = await open({}, { correctionsLater: true });
    await say(opened, opened.leafId, LINE);
    expect(lastPrompt(opened.inference).at(-1)?.content).toContain('«ir al mercado y»');
  });

  it('does not wait for a check that takes long', async () => {
    const opened = await open({ corrections: slowCorrections(1500), inference: scriptedInference() });
    await opened.app.handlers['tutor.send']({
      conversationId: opened.conversationId,
      parentId: opened.leafId,
      text: LINE,
    });
    await opened.app.until('turn.corrections');
    // The model was asked before the check was done.
    expect(opened.inference.generated).toHaveLength(1);
    expect(lastPrompt(opened.inference).at(-1)?.content).toBe(LINE);
  });
});

describe('on the real process', () => {
  it('a note costs its own tokens in its own turn, and none in the next', async () => {
    const { inference } = openBench();
    const folder = temporaryFolder();
    const app = await openServices({
      inference,
      corrections: createCorrections(),
      folder,
      models: await usualModel(folder),
    });
    await app.handlers['settings.set']({ responseCache: false });
    await app.handlers['corrections.check']({ text: 'Hola', language: 'es' });

    /** What the prompts of some lines cost, said in a conversation of their own. */
    const costs = async (recasts: boolean) => {
      await app.handlers['settings.set']({ recasts });
      const { id, leafId } = await app.handlers['conversations.create']({ scenarioId: 'es-mercado' });
      await app.handlers['tutor.prepare']({ conversationId: id });
      const turns: { promptTokens: number; reusedTokens: number }[] = [];
      let parentId = leafId;
      for (const text of [LINE, 'Gracias.', 'Hasta luego.']) {
        const sent = await app.handlers['tutor.send']({ conversationId: id, parentId, text });
        const { message } = await app.until(
          'turn.finished',
          (event) => event.message.id === sent.tutorMessage.id,
        );
        parentId = message.id;
        turns.push({ promptTokens: 0, reusedTokens: 0, ...message.timings });
      }
      return turns;
    };
    const evaluated = (turn?: { promptTokens: number; reusedTokens: number }) =>
      (turn?.promptTokens ?? 0) - (turn?.reusedTokens ?? 0);
    const [plain] = await costs(false);
    const told = await costs(true);
    // The model of this test knows letters and a few syllables: a usual one takes a third of it.
    expect(evaluated(told[0]) - evaluated(plain)).toBeGreaterThan(0);
    expect(evaluated(told[0]) - evaluated(plain)).toBeLessThan(250);
    for (const turn of [1, 2]) {
      // All of the prompt before, the note in it, is still in the cache.
      expect(told[turn]?.reusedTokens).toBeGreaterThanOrEqual((told[turn - 1]?.promptTokens ?? 0) - 1);
    }
  });
});
