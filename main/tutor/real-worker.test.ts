/** Turns on the real process with real files of weights, the real corrections and a real database. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Corrections, createCorrections } from '../corrections/index.ts';
import { type Bench, lastPid, openBench } from '../inference/testing/inference.ts';
import { randomModel } from '../inference/testing/models.ts';
import type { Inference } from '../inference/types.ts';
import { createModelShelf, type OpenShelf } from '../models/shelf.ts';
import { resourcesFolder } from '../paths.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { noCorrections, type OpenServices, openServices } from './testing/open-services.ts';
import { scriptedInference } from './testing/scripted-inference.ts';

interface RealOptions {
  /** Called when the process has sent the first piece of its first reply. */
  atFirstWord?: (bench: Bench) => void;
  corrections?: Corrections;
  models?: OpenShelf;
}

async function openReal({ atFirstWord = () => {}, corrections = noCorrections, models }: RealOptions = {}) {
  const folder = temporaryFolder();
  const bench = openBench();
  const app = await openServices({
    inference: hearing(bench.inference, () => atFirstWord(bench)),
    folder,
    models: models ?? (await slowModel(folder)),
    corrections,
  });
  const conversation = await app.handlers['conversations.create']({ scenarioId: 'es-cafe' });
  return { app, bench, conversation, conversationId: conversation.id };
}

/** Some millions of random weights: its replies are noise, and take long enough to be broken off. */
async function slowModel(folder: string): Promise<OpenShelf> {
  const shape = { layers: 8, embedding: 256, heads: 4, kvHeads: 4, feedForward: 1024, type: 'Q8_0' as const };
  const file = await randomModel({ ...shape, contextTokens: 8192 });
  const shelf = createModelShelf({ resourcesFolder: folder, dataFolder: folder, file });
  // As the starter: the brief prompt and short replies.
  return { ...shelf, find: async () => ({ ...(await shelf.find(file)), origin: 'starter' }) };
}

/** The same inference, with an ear at its first word. */
function hearing(inference: Inference, atFirstWord: () => void): Inference {
  let heard = false;
  return {
    load: (request) => inference.load(request),
    unload: () => inference.unload(),
    prepare: (request, signal) => inference.prepare(request, signal),
    generate(request, onText, signal) {
      const listen = (text: string) => {
        onText(text);
        if (!heard) atFirstWord();
        heard = true;
      };
      return inference.generate(request, listen, signal);
    },
    ask: (request, onText, signal) => inference.ask(request, onText, signal),
    status: () => inference.status(),
    onStatus: (listener) => inference.onStatus(listener),
    restart: () => inference.restart(),
    lookAgain: () => inference.lookAgain(),
    close: () => inference.close(),
  };
}

const finishedAs = (app: OpenServices, id: string) =>
  app.until('turn.finished', ({ message }) => message.id === id).then(({ message }) => message);

async function turn(app: OpenServices, conversationId: string, parentId: string, text: string) {
  const sent = await app.handlers['tutor.send']({ conversationId, parentId, text });
  return finishedAs(app, sent.tutorMessage.id);
}

describe('a conversation on the real process', () => {
  it('evaluates only what is new, and shows the highlights first', async () => {
    const { app, conversation, conversationId } = await openReal({
      corrections: createCorrections(),
      models: createModelShelf({ resourcesFolder, dataFolder: temporaryFolder() }),
    });
    await app.handlers['corrections.check']({ text: 'Hola', language: 'es' });
    const { evaluatedTokens } = await app.handlers['tutor.prepare']({ conversationId });
    expect(evaluatedTokens).toBeGreaterThan(20);

    let parentId = conversation.leafId;
    let lengthBefore = evaluatedTokens;
    for (const text of ['Hoy qiero un café', 'Y una tostada', '¿Cuánto es?']) {
      const message = await turn(app, conversationId, parentId, text);
      expect(message).toMatchObject({ status: 'complete', cached: false, omittedMessages: 0 });
      const { promptTokens = 0, reusedTokens = 0, outputTokens = 0 } = message.timings ?? {};
      // All that was there before this turn is still in the cache; the learner's words and the marks are new.
      expect(reusedTokens).toBeGreaterThanOrEqual(lengthBefore - 1);
      expect(promptTokens - reusedTokens).toBeLessThan(text.length + 20);
      lengthBefore = promptTokens + outputTokens - 1;
      parentId = message.id;
    }
    const order = app.recorded.filter(({ name }) => name === 'turn.corrections' || name === 'turn.token');
    expect(order[0]?.name).toBe('turn.corrections');
    expect(app.of('turn.corrections')[0]?.edits).toMatchObject([{ start: 4, end: 9, replacement: 'quiero' }]);
  });

  it('goes on after the process was killed in the middle of a reply', async () => {
    const { app, bench, conversation, conversationId } = await openReal({
      atFirstWord: (running) => process.kill(lastPid(running), 'SIGKILL'),
    });
    const sent = await app.handlers['tutor.send']({
      conversationId,
      parentId: conversation.leafId,
      text: 'Hola',
    });
    const message = await finishedAs(app, sent.tutorMessage.id);
    expect(message).toMatchObject({ status: 'failed', error: { kind: 'worker-crashed' } });
    expect(message.text).not.toBe('');
    const stored = await app.handlers['conversations.get']({ conversationId });
    expect(stored.messages.at(-1)).toEqual(message);

    const again = await app.handlers['tutor.regenerate']({ conversationId, messageId: message.id });
    expect(await finishedAs(app, again.tutorMessage.id)).toMatchObject({ status: 'complete' });
    const next = await turn(app, conversationId, message.id, '¿Sigues ahí?');
    expect(next).toMatchObject({ status: 'complete', error: null });
    expect(bench.processes).toHaveLength(2);
  });

  it('stops between two tokens', async () => {
    const stop = { now: () => {} };
    const { app, conversation, conversationId } = await openReal({ atFirstWord: () => stop.now() });
    stop.now = () => void app.handlers['tutor.stop']({ conversationId });
    const sent = await app.handlers['tutor.send']({
      conversationId,
      parentId: conversation.leafId,
      text: 'Hola',
    });
    const message = await finishedAs(app, sent.tutorMessage.id);
    expect(message.status).toBe('stopped');
    expect(message.text).not.toBe('');
    expect(message.timings?.outputTokens).toBeLessThan(120);
  });
});

describe('an app that is killed in the middle of a reply', () => {
  it('finds the words of both again, less the last second', { timeout: 30_000 }, async () => {
    const folder = temporaryFolder();
    const program = fileURLToPath(new URL('./testing/run-until-killed.ts', import.meta.url));
    const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const seen: { id: string; length: number; at: number }[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      seen.push({ ...(JSON.parse(line) as { id: string; length: number }), at: performance.now() });
      if (performance.now() - (seen[0]?.at ?? 0) > 2300) child.kill('SIGKILL');
    }
    if (child.signalCode === null && child.exitCode === null) await once(child, 'exit');
    const last = seen.at(-1);
    const safe = seen.findLast(({ at }) => at < (last?.at ?? 0) - 1100);

    const app = await openServices({ inference: scriptedInference(), folder });
    const stored = await app.handlers['conversations.get']({ conversationId: last?.id ?? '' });
    const [, learner, reply] = stored.messages;
    expect(learner).toMatchObject({ text: 'Cuéntame algo', status: 'complete' });
    expect(reply).toMatchObject({ status: 'failed', error: { kind: 'interrupted' } });
    expect(reply?.text.length).toBeGreaterThanOrEqual((safe?.length ?? 0) - 1);
    expect(safe?.length).toBeGreaterThan(50);
    const again = await app.handlers['tutor.regenerate']({
      conversationId: stored.id,
      messageId: reply?.id ?? '',
    });
    expect(await finishedAs(app, again.tutorMessage.id)).toMatchObject({ status: 'complete' });
  });
});
