import { describe, expect, it } from 'vitest';
import { openStorage } from '../storage/index.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { noCorrections, type OpenServices, openServices, slowCorrections } from './testing/open-services.ts';
import { scriptedInference } from './testing/scripted-inference.ts';

const checked = () => openServices({ inference: scriptedInference(), corrections: slowCorrections(1) });

/** Says something and waits for its check and its reply. */
async function say(app: OpenServices, conversationId: string, parentId: string, text: string) {
  const { learnerMessage, tutorMessage } = await app.handlers['tutor.send']({
    conversationId,
    parentId,
    text,
  });
  const found = await app.until('turn.corrections', (event) => event.messageId === learnerMessage.id);
  await app.until('turn.finished', (event) => event.message.id === tutorMessage.id);
  return { messageId: learnerMessage.id, edits: found.edits, otherLanguage: found.otherLanguage };
}

async function opened() {
  const app = await checked();
  const { id, leafId } = await app.handlers['conversations.create']({ scenarioId: 'es-cafe' });
  return { app, id, leafId };
}

describe('a turn that is changed', () => {
  it('is not asked again about what was ignored in its earlier wording', async () => {
    const { app, id, leafId } = await opened();
    const first = await say(app, id, leafId, 'Uno te');
    const [edit] = first.edits;
    await app.handlers['corrections.mark']({
      messageId: first.messageId,
      editId: edit?.id ?? '',
      status: 'ignored',
    });
    const second = await say(app, id, leafId, 'Uno té, por favor');
    expect(second.edits).toMatchObject([{ start: 0, end: 3, status: 'ignored' }]);
    const other = await say(app, id, leafId, 'Dos tés');
    expect(other.edits).toMatchObject([{ status: 'open' }]);
    const back = await app.handlers['conversations.selectBranch']({
      conversationId: id,
      messageId: first.messageId,
    });
    expect(back.messages.find((message) => message.id === first.messageId)?.edits).toMatchObject([
      { status: 'ignored', replacement: 'Otra' },
    ]);
  });
});

describe('several edits at once', () => {
  it('are marked together, or none where one is not there', async () => {
    const { app, id, leafId } = await opened();
    const { messageId, edits } = await say(app, id, leafId, 'Uno te');
    const editIds = edits.map((edit) => edit.id);
    const answer = await app.handlers['corrections.markMany']({ messageId, editIds, status: 'applied' });
    expect(answer.edits).toMatchObject([{ status: 'applied' }]);
    const missing = [...editIds, '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'];
    await expect(
      app.handlers['corrections.markMany']({ messageId, editIds: missing, status: 'open' }),
    ).rejects.toThrow();
    const { messages } = await app.handlers['conversations.get']({ conversationId: id });
    expect(messages.find((message) => message.id === messageId)?.edits).toMatchObject([
      { status: 'applied' },
    ]);
  });
});

describe('words that were meant', () => {
  it('are kept in one form, apart from whole rules', async () => {
    const { app } = await opened();
    const rule = 'spelling.accent';
    await app.handlers['corrections.muteRule']({ rule, words: 'CAFE\u0301', muted: true });
    await app.handlers['corrections.muteRule']({ rule, words: 'café', muted: true });
    const kept = { rules: [], words: [{ rule, words: 'café' }] };
    expect(await app.handlers['corrections.mutedRules']({})).toEqual(kept);
    expect(await app.handlers['corrections.muteRule']({ rule, words: 'Café', muted: false })).toEqual({
      rules: [],
      words: [],
    });
  });
});

describe('a mark that is wrong', () => {
  it('is kept once with its sentence, outlives its conversation and is listed until it is removed', async () => {
    const { app, id, leafId } = await opened();
    const { messageId, edits } = await say(app, id, leafId, 'Uno te. Y luego nada más.');
    const editId = edits[0]?.id ?? '';
    const report = await app.handlers['corrections.report']({ messageId, editId });
    expect(report).toMatchObject({ sentence: 'Uno te.', start: 0, end: 3, rule: 'test.first-word' });
    expect(await app.handlers['corrections.report']({ messageId, editId })).toEqual(report);
    await app.handlers['conversations.delete']({ conversationId: id });
    expect(await app.handlers['corrections.reports']({})).toEqual({ reports: [report] });
    expect(await app.handlers['corrections.removeReport']({ reportId: report.id })).toEqual({ reports: [] });
    await expect(app.handlers['corrections.removeReport']({ reportId: report.id })).rejects.toThrow();
    await app.handlers['conversations.restore']({ conversationId: id });
    await app.handlers['corrections.report']({ messageId, editId });
    expect(await app.handlers['corrections.removeReports']({})).toEqual({ reports: [] });
    expect(await app.handlers['corrections.reports']({})).toEqual({ reports: [] });
  });

  it('that is not there is refused', async () => {
    const { app, id, leafId } = await opened();
    const { messageId } = await say(app, id, leafId, 'Uno te');
    await expect(app.handlers['corrections.report']({ messageId, editId: leafId })).rejects.toThrow();
  });

  it('is there after the folder was closed and opened', () => {
    const folder = temporaryFolder();
    const first = openStorage({ folder });
    const stored = first.markReports.add('e1', {
      ...{ reportedAt: 5, language: 'es', sentence: 'Uno te', start: 0, end: 3, replacement: 'Un' },
      ...{ type: 'article', rule: 'rules.un', confidence: 0.9 },
    });
    first.mutedRules.setWords('rules.un', 'uno', true, 6);
    first.close();
    const second = openStorage({ folder });
    expect(second.markReports.list()).toEqual([stored]);
    expect(second.mutedRules.list().words).toEqual([{ rule: 'rules.un', words: 'uno' }]);
    second.close();
  });
});

describe('a turn in the other language', () => {
  it('is said to be one, at once and whenever the conversation is opened', async () => {
    const app = await openServices({ inference: scriptedInference(), corrections: noCorrections });
    const { id, leafId } = await app.handlers['conversations.create']({ scenarioId: 'es-cafe' });
    const said = await say(app, id, leafId, 'I would like a coffee, please');
    expect(said.otherLanguage).toBe(true);
    const { messages } = await app.handlers['conversations.get']({ conversationId: id });
    expect(messages.map(({ role, otherLanguage }) => [role, otherLanguage])).toEqual([
      ['tutor', undefined],
      ['learner', true],
      ['tutor', undefined],
    ]);
  });
});

describe('what was looked over', () => {
  it('is remembered with the conversation, and never goes back', async () => {
    const { app, id: conversationId } = await opened();
    const seen = async () => (await app.handlers['conversations.get']({ conversationId })).seenUntil;
    expect(await seen()).toBe(0);
    expect(await app.handlers['conversations.lookOver']({ conversationId, until: 7 })).toEqual({
      seenUntil: 7,
    });
    await app.handlers['conversations.lookOver']({ conversationId, until: 3 });
    expect(await seen()).toBe(7);
  });
});
