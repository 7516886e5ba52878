import { AppError, asAppError } from '../errors.ts';
import type { StoredConversation, StoredMessage } from '../storage/index.ts';
import type { Checks } from './checks.ts';
import type { TutorDependencies } from './dependencies.ts';
import { createReplies } from './replies.ts';
import type { ReplyKeeper } from './reply-keeper.ts';
import { reachedGoals } from './scenarios/goals.ts';
import type { SecondLooks } from './second-looks.ts';
import { settledWithin } from './token-stream.ts';
import type { TopicCheck } from './topic/index.ts';
import { pathTo } from './tree.ts';
import { toMessage } from './view.ts';

/** How long a call waits for a reply that was told to stop, in milliseconds. */
const STOP_MS = 2000;

interface ActiveTurn {
  controller: AbortController;
  done: Promise<void>;
}

/** Turns of conversation: one at a time in each, and one at a time at the model. */
export function createTutor(
  dependencies: TutorDependencies,
  checks: Checks,
  topic: TopicCheck,
  keeper: ReplyKeeper,
  looks: SecondLooks,
) {
  const { storage, findScenario, settings, emit, log, now } = dependencies;
  const replies = createReplies(dependencies, keeper);
  const active = new Map<string, ActiveTurn>();
  const preparations = new Set<AbortController>();
  let isClosing = false;

  const shown = (message: StoredMessage) => toMessage(message, settings().interfaceLanguage);

  function refuseWhileBusy(conversationId: string): void {
    if (isClosing) throw new AppError('cancelled');
    if (active.has(conversationId)) throw new AppError('busy');
  }

  function messageOf(conversation: StoredConversation, id: string): StoredMessage {
    const message = storage.messages.get(id);
    if (message.conversationId !== conversation.id) throw new AppError('not-found', { what: id });
    return message;
  }

  /** Starts the reply once the caller has its answer, so that the messages are known before their events come. */
  function start(
    conversation: StoredConversation,
    learner: StoredMessage,
    reply: StoredMessage,
    isAnother: boolean,
  ) {
    const startedAt = performance.now();
    const controller = new AbortController();
    for (const preparation of preparations) preparation.abort();
    looks.giveWay();

    async function run(): Promise<void> {
      await new Promise(setImmediate);
      const checked = learner.edits === null ? checks.check(conversation, learner) : Promise.resolve();
      // Not before: until the first word, the processor is the reply's alone.
      const onFirstWords = () => {
        if (learner.offTopic === undefined) topic.check(conversation, learner);
      };
      const { signal } = controller;
      const message = await replies
        .make({ conversation, reply, checked, isAnother, startedAt, onFirstWords, signal })
        // Free before it is told, so that a listener may go on at once.
        .finally(() => active.delete(conversation.id));
      emit('turn.finished', { conversationId: conversation.id, message: shown(message) });
      emit('conversations.changed', {});
      // The model has not read what the cache answered: it does so while the learner thinks.
      if (message.cached) prepareQuietly(conversation.id);
      looks.look(conversation, learner.id);
    }
    const done = run().catch((err: unknown) => log.error({ err }, 'a turn failed'));
    active.set(conversation.id, { controller, done });
    emit('conversations.changed', {});
  }

  async function tellGoals(conversation: StoredConversation, learner: StoredMessage): Promise<void> {
    const scenario = await findScenario(conversation.scenarioId);
    const said = pathTo(storage.messages.ofConversation(conversation.id), learner.id)
      .filter(({ role }) => role === 'learner')
      .map(({ text }) => text);
    const reached = reachedGoals(scenario, said);
    if (reached.length > reachedGoals(scenario, said.slice(0, -1)).length) {
      emit('turn.goals', { conversationId: conversation.id, reachedGoals: reached });
    }
  }

  /** Tokens evaluated; 0 where a turn is running or comes in between. */
  async function prepare(conversationId: string): Promise<number> {
    const conversation = storage.conversations.get(conversationId);
    if (active.has(conversationId) || isClosing) return 0;
    for (const preparation of preparations) preparation.abort();
    const controller = new AbortController();
    preparations.add(controller);
    try {
      const tokens = await replies.prepare(conversation, controller.signal);
      // The model is there, and the learner thinks.
      if (!controller.signal.aborted) looks.catchUp(conversation);
      return tokens;
    } catch (error) {
      if (controller.signal.aborted || asAppError(error).kind === 'cancelled') return 0;
      throw error;
    } finally {
      preparations.delete(controller);
    }
  }

  /** The same where nobody waits for it: what is wrong is told by the next turn. */
  function prepareQuietly(conversationId: string): void {
    prepare(conversationId).catch((err: unknown) => log.warn({ err }, 'the prompt was not evaluated ahead'));
  }

  return {
    isActive: (conversationId: string) => active.has(conversationId),

    /** Stores the learner's words and starts the reply. */
    async send({
      conversationId,
      parentId,
      text,
    }: {
      conversationId: string;
      parentId: string;
      text: string;
    }) {
      const conversation = storage.conversations.get(conversationId);
      await findScenario(conversation.scenarioId);
      // From here to `start` nothing waits: two sends at once cannot both get through.
      refuseWhileBusy(conversationId);
      keeper.retry();
      const parent = messageOf(conversation, parentId);
      if (parent.role !== 'tutor') throw new AppError('invalid-input', { reason: 'parentId' });
      if (parent.status === 'streaming') throw new AppError('busy');
      const clearsDraft = parentId === conversation.leafId;
      const turn = { conversationId, parentId, text, clearsDraft, now: now() };
      const { learner, tutor } = storage.messages.addTurn(turn);
      start(conversation, learner, tutor, false);
      tellGoals(conversation, learner).catch((err: unknown) => log.error({ err }, 'goals could not be told'));
      return { learnerMessage: shown(learner), tutorMessage: shown(tutor) };
    },

    /** Starts another reply to the same words. */
    async regenerate({ conversationId, messageId }: { conversationId: string; messageId: string }) {
      const conversation = storage.conversations.get(conversationId);
      await findScenario(conversation.scenarioId);
      refuseWhileBusy(conversationId);
      keeper.retry();
      const old = messageOf(conversation, messageId);
      // The opening line is the scenario's: there is no other.
      if (old.role !== 'tutor' || old.parentId === null)
        throw new AppError('invalid-input', { reason: 'messageId' });
      if (old.status === 'streaming') throw new AppError('busy');
      const learner = messageOf(conversation, old.parentId);
      const reply = storage.messages.addReply({ conversationId, parentId: learner.id, now: now() });
      start(conversation, learner, reply, true);
      return { tutorMessage: shown(reply) };
    },

    /** Resolves when the reply has stopped, or after two seconds. */
    async stop(conversationId: string): Promise<boolean> {
      const turn = active.get(conversationId);
      if (!turn) return false;
      turn.controller.abort();
      await settledWithin(turn.done, STOP_MS);
      return true;
    },

    prepare,
    prepareQuietly,

    /** Loads the model the settings name, behind what is already waiting. Its state is told as `inference.status`. */
    async loadChosenModel(): Promise<void> {
      if (isClosing) return;
      const controller = new AbortController();
      preparations.add(controller);
      try {
        await replies.loadChosenModel(controller.signal);
      } catch (err) {
        if (!controller.signal.aborted) log.warn({ err }, 'the chosen model did not load');
      } finally {
        preparations.delete(controller);
      }
    },

    /** Stops what is running and waits until it is stored. */
    async close(): Promise<void> {
      isClosing = true;
      for (const preparation of preparations) preparation.abort();
      for (const { controller } of active.values()) controller.abort();
      const turns = [...active.values()].map(({ done }) => done);
      await settledWithin(Promise.all([...turns, checks.settled()]), 2 * STOP_MS);
      await Promise.all([topic.settled(), looks.close()]);
      keeper.retry();
    },
  };
}

export type Tutor = ReturnType<typeof createTutor>;
