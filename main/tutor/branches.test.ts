import { describe, expect, it } from 'vitest';
import { AppError } from '../errors.ts';
import { type OpenServices, openServices, slowCorrections } from './testing/open-services.ts';
import { type Script, scriptedInference } from './testing/scripted-inference.ts';

const scenarioId = 'es-cafe';

async function opened(...scripts: Script[]) {
  const inference = scriptedInference(...scripts);
  const app = await openServices({ inference });
  const conversation = await app.handlers['conversations.create']({ scenarioId });
  return { app, inference, conversation, conversationId: conversation.id };
}

/** Sends and waits for the reply. */
async function turn(app: OpenServices, conversationId: string, parentId: string, text: string) {
  const sent = await app.handlers['tutor.send']({ conversationId, parentId, text });
  const { message } = await app.until('turn.finished', (event) => event.message.id === sent.tutorMessage.id);
  return { learner: sent.learnerMessage, tutor: message };
}

describe('branches', () => {
  it('open where an earlier turn is edited, and can be chosen again', async () => {
    const { app, conversation, conversationId } = await opened({ pieces: ['Vale.'] });
    const first = await turn(app, conversationId, conversation.leafId, 'Un té');
    const second = await turn(app, conversationId, first.tutor.id, 'Y un bollo');
    const edited = await turn(app, conversationId, conversation.leafId, 'Un café');
    expect(edited.learner.parentId).toBe(first.learner.parentId);

    const now = await app.handlers['conversations.get']({ conversationId });
    expect(now.leafId).toBe(edited.tutor.id);
    expect(now.messages).toHaveLength(7);
    const back = await app.handlers['conversations.selectBranch']({
      conversationId,
      messageId: first.learner.id,
    });
    expect(back.leafId).toBe(second.tutor.id);
  });

  it('put only their own words into the prompt', async () => {
    const { app, inference, conversation, conversationId } = await opened({ pieces: ['Vale.'] });
    const first = await turn(app, conversationId, conversation.leafId, 'Un té');
    await turn(app, conversationId, first.tutor.id, 'Y un bollo');
    await turn(app, conversationId, conversation.leafId, 'Un café');
    const [, ...said] = inference.generated.at(-1)?.messages.slice(2) ?? [];
    expect(said).toEqual([{ role: 'user', content: 'Un café' }]);
  });

  it('stand side by side where a reply is asked for again, with another seed', async () => {
    const { app, inference, conversation, conversationId } = await opened({ pieces: ['Vale.'] });
    const first = await turn(app, conversationId, conversation.leafId, 'Un té');
    const again = await app.handlers['tutor.regenerate']({ conversationId, messageId: first.tutor.id });
    await app.until('turn.finished', (event) => event.message.id === again.tutorMessage.id);
    expect(again.tutorMessage).toMatchObject({ parentId: first.learner.id, status: 'streaming' });
    const [one, other] = inference.generated;
    expect(other?.messages).toEqual(one?.messages);
    expect(other?.parameters.seed).not.toBe(one?.parameters.seed);
    const stored = await app.handlers['conversations.get']({ conversationId });
    expect(stored.leafId).toBe(again.tutorMessage.id);
  });

  it('are refused where they make no sense', async () => {
    const { app, conversation, conversationId } = await opened();
    const other = await app.handlers['conversations.create']({ scenarioId });
    const { learner } = await turn(app, conversationId, conversation.leafId, 'Hola');
    const send = (parentId: string) => app.handlers['tutor.send']({ conversationId, parentId, text: 'Hola' });
    await expect(send(other.leafId)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(send(learner.id)).rejects.toMatchObject({ kind: 'invalid-input' });
    const regenerate = (messageId: string) => app.handlers['tutor.regenerate']({ conversationId, messageId });
    await expect(regenerate(conversation.leafId)).rejects.toMatchObject({ kind: 'invalid-input' });
    await expect(regenerate(learner.id)).rejects.toMatchObject({ kind: 'invalid-input' });
    await expect(
      app.handlers['conversations.selectBranch']({ conversationId, messageId: other.leafId }),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('one reply at a time', () => {
  const slow = { pieces: Array.from({ length: 30 }, () => 'y '), every: 4 };

  it('in a conversation: two sends at once, and one gets through', async () => {
    const { app, conversation, conversationId } = await opened(slow);
    const send = () =>
      app.handlers['tutor.send']({ conversationId, parentId: conversation.leafId, text: 'Hola' });
    const results = await Promise.allSettled([send(), send()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(send()).rejects.toMatchObject({ kind: 'busy' });
    await app.until('turn.finished');
    await send();
    await app.handlers['tutor.stop']({ conversationId });
  });

  it('is free again when a window hears that it has finished', async () => {
    const { app, conversation, conversationId } = await opened({ pieces: ['Vale.'] });
    const next = new Promise((resolve, reject) => {
      const end = app.events.on('turn.finished', ({ message }) => {
        end();
        const again = { conversationId, parentId: message.id, text: 'Otra' };
        app.handlers['tutor.send'](again).then(resolve, reject);
      });
    });
    await app.handlers['tutor.send']({ conversationId, parentId: conversation.leafId, text: 'Hola' });
    await next;
  });

  it('at the model: conversations wait for each other, and one that waits can be stopped', async () => {
    const { app, inference, conversation } = await opened(slow);
    const others = await Promise.all(
      [1, 2].map(() => app.handlers['conversations.create']({ scenarioId: 'es-hotel' })),
    );
    for (const { id, leafId } of [conversation, ...others]) {
      await app.handlers['tutor.send']({ conversationId: id, parentId: leafId, text: 'Hola' });
    }
    const waiting = others[1]?.id ?? '';
    await app.handlers['tutor.stop']({ conversationId: waiting });
    const stopped = await app.until('turn.finished', (event) => event.conversationId === waiting);
    expect(stopped.message).toMatchObject({ status: 'stopped', text: '' });
    await app.until('turn.finished', (event) => event.conversationId === others[0]?.id);
    expect(inference.mostAtOnce()).toBe(1);
    expect(inference.generated).toHaveLength(2);
  });

  it('and what is evaluated ahead steps aside for a turn', async () => {
    const { app, inference, conversation, conversationId } = await opened({ pieces: ['Vale.'] });
    expect(await app.handlers['tutor.prepare']({ conversationId })).toEqual({ evaluatedTokens: 7 });
    expect(inference.prepared[0]?.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant']);
    const preparing = app.handlers['tutor.prepare']({ conversationId });
    const { tutor } = await turn(app, conversationId, conversation.leafId, 'Hola');
    expect(await preparing).toEqual({ evaluatedTokens: 0 });
    await app.handlers['tutor.prepare']({ conversationId });
    const head = inference.prepared.at(-1)?.messages ?? [];
    await turn(app, conversationId, tutor.id, '¿Qué tal?');
    expect(inference.generated.at(-1)?.messages.slice(0, head.length)).toEqual(head);
  });
});

describe('the cache of replies', () => {
  it('answers what was asked before, and not what is asked for anew', async () => {
    const { app, inference, conversation, conversationId } = await opened(
      { pieces: ['Uno.'] },
      { pieces: ['Dos.'] },
    );
    const first = await turn(app, conversationId, conversation.leafId, 'Hola');
    expect(first.tutor).toMatchObject({ text: 'Uno.', cached: false });

    const other = await app.handlers['conversations.create']({ scenarioId });
    const hit = await turn(app, other.id, other.leafId, 'Hola');
    expect(hit.tutor).toMatchObject({ text: 'Uno.', cached: true, status: 'complete', timings: null });
    expect(inference.generated).toHaveLength(1);
    const pieces = app.of('turn.token').filter(({ messageId }) => messageId === hit.tutor.id);
    expect(pieces).toMatchObject([{ text: 'Uno.', offset: 0 }]);
    // The model reads meanwhile what it did not have to say.
    await expect.poll(() => inference.prepared.at(-1)?.messages.at(-1)?.content).toBe('Uno.');

    const again = await app.handlers['tutor.regenerate']({
      conversationId: other.id,
      messageId: hit.tutor.id,
    });
    const { message } = await app.until(
      'turn.finished',
      (event) => event.message.id === again.tutorMessage.id,
    );
    expect(message).toMatchObject({ text: 'Dos.', cached: false });
  });

  it('can be switched off', async () => {
    const { app, inference, conversation, conversationId } = await opened({ pieces: ['Uno.'] });
    await app.handlers['settings.set']({ responseCache: false });
    await turn(app, conversationId, conversation.leafId, 'Hola');
    await turn(app, conversationId, conversation.leafId, 'Hola');
    expect(inference.generated).toHaveLength(2);
    await app.handlers['settings.set']({ responseCache: true });
    expect((await turn(app, conversationId, conversation.leafId, 'Hola')).tutor.cached).toBe(false);
  });

  it('keeps neither what failed nor what was stopped', async () => {
    const { app, conversation, conversationId } = await opened(
      { pieces: ['A med'], error: new AppError('worker-hung') },
      { pieces: ['Entera.'] },
    );
    await turn(app, conversationId, conversation.leafId, 'Hola');
    const { tutor } = await turn(app, conversationId, conversation.leafId, 'Hola');
    expect(tutor).toMatchObject({ text: 'Entera.', cached: false });
  });
});

describe('what a turn tells of itself', () => {
  it('counts the messages that the window and the model left out', async () => {
    const { app, inference, conversation, conversationId } = await opened({
      pieces: ['Vale.'],
      omittedMessages: 2,
    });
    await app.handlers['settings.set']({ promptMessages: 4 });
    let parentId = conversation.leafId;
    const omitted: number[] = [];
    for (let index = 0; index < 5; index++) {
      const { tutor } = await turn(app, conversationId, parentId, `Frase ${index}`);
      omitted.push(tutor.omittedMessages);
      parentId = tutor.id;
    }
    expect(omitted).toEqual([2, 2, 2, 4, 6]);
    expect(inference.generated.at(-1)?.messages).toHaveLength(3 + 5);
    expect(inference.generated.every(({ keepFirst }) => keepFirst === 3)).toBe(true);
  });

  it('ticks off the goals of the branch', async () => {
    const { app, conversation, conversationId } = await opened({ pieces: ['Vale.'] });
    const { scenarios } = await app.handlers['scenarios.list']({});
    const goal = scenarios.find(({ id }) => id === scenarioId)?.goals[0];
    const evidence = (goal?.evidence[0] ?? '').replaceAll('*', 'x');
    const { tutor } = await turn(app, conversationId, conversation.leafId, `Pues ${evidence}`);
    expect(app.of('turn.goals')[0]?.reachedGoals).toContain(goal?.id);
    await turn(app, conversationId, tutor.id, 'Zzz');
    expect(app.of('turn.goals')).toHaveLength(1);
    const stored = await app.handlers['conversations.get']({ conversationId });
    expect(stored.reachedGoals).toContain(goal?.id);
    const other = await turn(app, conversationId, conversation.leafId, 'Zzz');
    expect(other.tutor.status).toBe('complete');
    expect((await app.handlers['conversations.get']({ conversationId })).reachedGoals).toEqual([]);
  });

  it('tells the check what is known, muted and at which level', async () => {
    const seen: Parameters<ReturnType<typeof slowCorrections>['check']>[0][] = [];
    const app = await openServices({ inference: scriptedInference(), corrections: slowCorrections(1, seen) });
    await app.handlers['corrections.muteRule']({ rule: 'rules.x', muted: true });
    await app.handlers['settings.set']({
      ...{ level: 'B2', interfaceLanguage: 'en' },
      ...{ strictness: 'essential', spanishVariety: 'mexico' },
    });
    const { id, leafId } = await app.handlers['conversations.create']({ scenarioId: 'es-hotel' });
    const { learner } = await turn(app, id, leafId, 'Hola');
    expect(seen).toMatchObject([
      {
        ...{ text: 'Hola', language: 'es', interfaceLanguage: 'en', level: 'B2' },
        muted: { rules: ['rules.x'], words: [] },
        ...{ strictness: 'essential', spanishVariety: 'mexico', englishVariety: 'us' },
      },
    ]);
    expect(seen[0]?.knownWords?.length).toBeGreaterThan(5);
    const edits = app.of('turn.corrections')[0]?.edits ?? [];
    const marked = await app.handlers['corrections.mark']({
      messageId: learner.id,
      editId: edits[0]?.id ?? '',
      status: 'applied',
    });
    expect(marked.edits).toMatchObject([{ status: 'applied' }]);
  });
});
