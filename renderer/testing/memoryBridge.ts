import type {
  Bridge,
  EventName,
  EventPayload,
  MethodInput,
  MethodName,
  MethodOutput,
} from '../../preload/contract.ts';
import type { Conversation, ConversationSummary } from '../../preload/schemas/conversations.ts';
import type { Edit, MarkReport, Muted, StoredEdit } from '../../preload/schemas/corrections.ts';
import type { WireError } from '../../preload/schemas/errors.ts';
import {
  aCard,
  aConversation,
  aMessage,
  aScenario,
  someSettings,
  someStatus,
  starterModel,
} from './fixtures.ts';
import { modelAnswers } from './modelFixtures.ts';

type Handlers = { [M in MethodName]: (input: MethodInput<M>) => MethodOutput<M> };

export interface MemoryBridge extends Bridge {
  emit<E extends EventName>(name: E, payload: EventPayload<E>): void;
  /** From now on the method answers with this error; `null` mends it. */
  fail(method: MethodName, error: WireError | null): void;
  conversations: Map<string, Conversation>;
  handlers: Handlers;
  /** Every call, in order. */
  calls: { name: MethodName; input: unknown }[];
}

const summaryOf = (conversation: Conversation): ConversationSummary => {
  const { messages, leafId: _, reachedGoals: __, draft: ___, ...rest } = conversation;
  return { ...rest, messageCount: messages.length, excerpt: messages.at(-1)?.text ?? '' };
};

/** A bridge to services that live in memory and say nothing by themselves: a test emits what they would. */
export function createMemoryBridge(check: (text: string) => Edit[] = () => []): MemoryBridge {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const failures = new Map<MethodName, WireError>();
  const conversations = new Map<string, Conversation>();
  const deleted = new Map<string, Conversation>();
  let settings = { ...someSettings };
  let muted: Muted = { rules: [], words: [] };
  let reports: MarkReport[] = [];
  let last = 0;
  const nextId = (kind: string) => {
    last += 1;
    return `${kind}-${last}`;
  };
  const get = (id: string) => conversations.get(id) ?? aConversation([]);
  const put = (conversation: Conversation) => {
    conversations.set(conversation.id, conversation);
    return conversation;
  };

  const handlers: Handlers = {
    'app.info': () => ({
      version: '0.1.0',
      platform: 'linux x64',
      door: 'browser',
      dataFolder: '/home/ana/.local/share/tertulia',
      notices: [],
    }),
    'links.open': ({ url }) => ({ opened: false, url }),
    'settings.get': () => settings,
    'settings.set': (patch) => {
      settings = { ...settings, ...(patch as Partial<typeof settings>) };
      return settings;
    },
    'scenarios.list': () => ({ scenarios: [aScenario()], problems: [], ownFolder: '/home/ana/scenarios' }),
    'models.list': () => ({ models: [starterModel], folder: '/home/ana/models' }),
    ...modelAnswers,
    'inference.status': () => someStatus,
    'embeddings.status': () => ({
      state: 'stopped',
      runtime: null,
      modelId: null,
      crashes: 0,
      error: null,
    }),
    'inference.restart': () => someStatus,
    'conversations.list': ({ query }) =>
      [...conversations.values()]
        .map(summaryOf)
        .filter(({ title, excerpt }) => `${title} ${excerpt}`.includes(query ?? '')),
    'conversations.get': ({ conversationId }) => get(conversationId),
    'conversations.create': ({ scenarioId }) =>
      put(aConversation(['¡Hola! ¿Qué te pongo?'], { id: nextId('c'), scenarioId })),
    'conversations.rename': ({ conversationId, title }) =>
      summaryOf(put({ ...get(conversationId), title: title.trim() })),
    'conversations.delete': ({ conversationId }) => {
      deleted.set(conversationId, get(conversationId));
      conversations.delete(conversationId);
      return { deleted: true };
    },
    'conversations.restore': ({ conversationId }) =>
      summaryOf(put(deleted.get(conversationId) ?? get(conversationId))),
    'conversations.selectBranch': ({ conversationId, messageId }) => {
      const conversation = get(conversationId);
      let leafId = messageId;
      for (;;) {
        const child = conversation.messages.findLast((message) => message.parentId === leafId);
        if (!child) return put({ ...conversation, leafId });
        leafId = child.id;
      }
    },
    'conversations.saveDraft': ({ conversationId, text }) => {
      put({ ...get(conversationId), draft: text });
      return { saved: true };
    },
    'conversations.lookOver': ({ conversationId, until }) => {
      const { seenUntil } = put({ ...get(conversationId), seenUntil: until });
      return { seenUntil };
    },
    'tutor.prepare': () => ({ evaluatedTokens: 40 }),
    'tutor.send': ({ conversationId, parentId, text }) => {
      const createdAt = Date.now();
      const learnerMessage = aMessage({
        id: nextId('l'),
        role: 'learner',
        parentId,
        text,
        createdAt,
        edits: null,
      });
      const tutorMessage = aMessage({
        id: nextId('t'),
        role: 'tutor',
        parentId: learnerMessage.id,
        status: 'streaming',
        createdAt: createdAt + 1,
      });
      const before = get(conversationId);
      const messages = [...before.messages, learnerMessage, tutorMessage];
      put({ ...before, messages, leafId: tutorMessage.id, draft: '' });
      const edits: StoredEdit[] = check(text).map((edit) => ({ ...edit, id: nextId('e'), status: 'open' }));
      queueMicrotask(() =>
        emit('turn.corrections', {
          conversationId,
          messageId: learnerMessage.id,
          edits: keep(edits),
          otherLanguage: false,
        }),
      );
      const keep = (found: StoredEdit[]) => {
        const now = get(conversationId);
        put({
          ...now,
          messages: now.messages.map((one) =>
            one.id === learnerMessage.id ? { ...one, edits: found } : one,
          ),
        });
        return found;
      };
      return { learnerMessage, tutorMessage };
    },
    'tutor.regenerate': ({ conversationId, messageId }) => {
      const before = get(conversationId);
      const old = before.messages.find((message) => message.id === messageId);
      const tutorMessage = aMessage({
        id: nextId('t'),
        role: 'tutor',
        parentId: old?.parentId ?? null,
        status: 'streaming',
        createdAt: Date.now(),
      });
      put({ ...before, messages: [...before.messages, tutorMessage], leafId: tutorMessage.id });
      return { tutorMessage };
    },
    'tutor.stop': () => ({ stopped: true }),
    'corrections.check': ({ text }) => ({ edits: check(text) }),
    'corrections.mark': ({ messageId, editId, status }) => {
      for (const conversation of conversations.values()) {
        const message = conversation.messages.find((one) => one.id === messageId);
        if (!message?.edits) continue;
        const edits = message.edits.map((edit) => (edit.id === editId ? { ...edit, status } : edit));
        const messages = conversation.messages.map((one) => (one.id === messageId ? { ...one, edits } : one));
        put({ ...conversation, messages });
        return { edits };
      }
      return { edits: [] };
    },
    'corrections.markMany': ({ messageId, editIds, status }) =>
      editIds.map((editId) => handlers['corrections.mark']({ messageId, editId, status })).at(-1) ?? {
        edits: [],
      },
    'corrections.mutedRules': () => muted,
    'corrections.muteRule': ({ rule, muted: mute, words }) => {
      if (words === undefined) {
        const rest = muted.rules.filter((one) => one !== rule);
        muted = { ...muted, rules: mute ? [...rest, rule] : rest };
      } else {
        const rest = muted.words.filter((one) => one.rule !== rule || one.words !== words);
        muted = { ...muted, words: mute ? [...rest, { rule, words }] : rest };
      }
      return muted;
    },
    'corrections.report': ({ messageId, editId }) => {
      const message = [...conversations.values()]
        .flatMap(({ messages }) => messages)
        .find(({ id }) => id === messageId);
      const edit = message?.edits?.find(({ id }) => id === editId);
      if (!message || !edit) throw new Error('no such edit');
      const { status: _, message: __, example: ___, ...rest } = edit;
      const report: MarkReport = {
        ...rest,
        id: nextId('r'),
        reportedAt: Date.now(),
        language: 'es',
        sentence: message.text,
      };
      reports = [report, ...reports];
      return report;
    },
    'corrections.reports': () => ({ reports }),
    'corrections.removeReport': ({ reportId }) => {
      reports = reports.filter(({ id }) => id !== reportId);
      return { reports };
    },
    'corrections.removeReports': () => {
      reports = [];
      return { reports };
    },
    'corrections.secondLook': () => ({ reason: 'starter' }),
    'corrections.explain': () => ({ started: true }),
    'corrections.stopExplaining': () => ({ stopped: true }),
    'grammar.list': () => {
      const { id, level, title, rule, rules } = aCard();
      return {
        cards: [{ id, level, title, rule }],
        cardOf: Object.fromEntries(rules.map((one) => [one, id])),
      };
    },
    'grammar.card': () => aCard(),
  };

  function emit<E extends EventName>(name: E, payload: EventPayload<E>): void {
    for (const listener of listeners.get(name) ?? []) listener(payload as never);
  }

  const calls: MemoryBridge['calls'] = [];
  return {
    emit,
    handlers,
    conversations,
    calls,
    fail: (method, error) => (error ? failures.set(method, error) : failures.delete(method)),
    async call(name, input) {
      calls.push({ name, input });
      const error = failures.get(name);
      if (error) return { ok: false, error };
      return { ok: true, value: structuredClone(handlers[name](input as never)) as never };
    },
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener as (payload: never) => void));
      return () => set.delete(listener as (payload: never) => void);
    },
  };
}
