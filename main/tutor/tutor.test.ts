import { describe, expect, it } from 'vitest';
import { AppError } from '../errors.ts';
import { openServices, slowCorrections } from './testing/open-services.ts';
import { scriptedInference } from './testing/scripted-inference.ts';

const scenarioId = 'es-cafe';

describe('a turn', () => {
  it('is stored, checked, answered and finished', async () => {
    const app = await openServices({ inference: scriptedInference(), corrections: slowCorrections(5) });
    const opened = await app.handlers['conversations.create']({ scenarioId });
    const { learnerMessage, tutorMessage } = await app.handlers['tutor.send']({
      conversationId: opened.id,
      parentId: opened.leafId,
      text: 'Qiero un café',
    });
    expect(learnerMessage).toMatchObject({ role: 'learner', text: 'Qiero un café', status: 'complete' });
    expect(tutorMessage).toMatchObject({ role: 'tutor', text: '', status: 'streaming' });
    expect(app.of('turn.token')).toEqual([]);

    const { message } = await app.until('turn.finished');
    expect(message).toMatchObject({ id: tutorMessage.id, status: 'complete', text: 'Muy bien. ¿Algo más?' });
    expect(message.timings?.outputTokens).toBe(3);

    const stored = await app.handlers['conversations.get']({ conversationId: opened.id });
    expect(stored.messages.map(({ text }) => text)).toEqual([
      opened.messages[0]?.text,
      'Qiero un café',
      'Muy bien. ¿Algo más?',
    ]);
    expect(stored.leafId).toBe(tutorMessage.id);
    expect(stored.messages[1]?.edits).toMatchObject([{ start: 0, end: 5, status: 'open' }]);
  });

  it('sends pieces that fit together by their offsets', async () => {
    const pieces = Array.from({ length: 40 }, (_, index) => `palabra${index} `);
    const app = await openServices({ inference: scriptedInference({ pieces, every: 2 }) });
    await say(app, 'Hola');
    const { message } = await app.until('turn.finished');
    let text = '';
    for (const piece of app.of('turn.token')) {
      expect(piece.offset).toBe(text.length);
      text += piece.text;
    }
    expect(text.trimEnd()).toBe(message.text);
    expect(app.of('turn.token').length).toBeLessThan(pieces.length);
  });

  it('shows the highlights before the first word', async () => {
    const app = await openServices({
      inference: scriptedInference({ pieces: ['Sí.'] }),
      corrections: slowCorrections(25),
    });
    await say(app, 'Hola');
    await app.until('turn.finished');
    const names = app.recorded.map(({ name }) => name);
    expect(names.indexOf('turn.corrections')).toBeLessThan(names.indexOf('turn.token'));
  });

  it('does not hold the first word back longer than the bound', async () => {
    const app = await openServices({
      inference: scriptedInference({ pieces: ['Sí.'] }),
      corrections: slowCorrections(1800),
    });
    await say(app, 'Hola');
    await app.until('turn.corrections');
    const names = app.recorded.map(({ name }) => name);
    expect(names.indexOf('turn.token')).toBeGreaterThanOrEqual(0);
    expect(names.indexOf('turn.token')).toBeLessThan(names.indexOf('turn.corrections'));
    expect(names.indexOf('turn.finished')).toBeLessThan(names.indexOf('turn.corrections'));
  });

  it('keeps what was said of a reply that was stopped', async () => {
    const pieces = Array.from({ length: 200 }, () => 'y luego ');
    const app = await openServices({ inference: scriptedInference({ pieces, every: 5 }) });
    const { conversationId } = await say(app, 'Hola');
    await app.until('turn.token');
    expect(await app.handlers['tutor.stop']({ conversationId })).toEqual({ stopped: true });
    const { message } = await app.until('turn.finished');
    expect(message.status).toBe('stopped');
    expect(message.text).toMatch(/^y luego/);
    expect(message.error).toBeNull();
    expect(await app.handlers['tutor.stop']({ conversationId })).toEqual({ stopped: false });
  });

  it('keeps what was said of a reply that failed, and goes on', async () => {
    const app = await openServices({
      inference: scriptedInference(
        { pieces: ['A medi'], error: new AppError('worker-crashed') },
        { pieces: ['Ya estoy.'] },
      ),
    });
    const { conversationId, tutorMessage } = await say(app, 'Hola');
    const { message } = await app.until('turn.finished');
    expect(message).toMatchObject({ status: 'failed', text: 'A medi', error: { kind: 'worker-crashed' } });
    const again = await app.handlers['tutor.regenerate']({ conversationId, messageId: tutorMessage.id });
    expect(again.tutorMessage.parentId).toBe(tutorMessage.parentId);
    const next = await app.until('turn.finished', (event) => event.message.id === again.tutorMessage.id);
    expect(next.message).toMatchObject({ status: 'complete', text: 'Ya estoy.' });
  });

  it('asks once more where the model answered nothing, and then says so', async () => {
    const app = await openServices({
      inference: scriptedInference({ pieces: ['', ' '] }, { pieces: ['\n'] }),
    });
    await say(app, 'Hola');
    const { message } = await app.until('turn.finished');
    expect(message).toMatchObject({ status: 'failed', error: { kind: 'empty-reply' } });
  });
});

async function say(app: Awaited<ReturnType<typeof openServices>>, text: string) {
  const opened = await app.handlers['conversations.create']({ scenarioId });
  const turn = { conversationId: opened.id, parentId: opened.leafId, text };
  return { conversationId: opened.id, ...(await app.handlers['tutor.send'](turn)) };
}
