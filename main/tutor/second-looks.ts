import { isOtherLanguage } from '../corrections/index.ts';
import type { SecondLook } from '../corrections/second-look/index.ts';
import { asAppError } from '../errors.ts';
import type { StoredConversation } from '../storage/index.ts';
import { type Checks, settledBefore, taught } from './checks.ts';
import type { TutorDependencies } from './dependencies.ts';
import type { ModelFor } from './model-for.ts';
import { pathTo } from './tree.ts';

/** Turns that wait to be looked at: who goes on talking is not followed for ever. */
const MOST_WAITING = 3;
/** How long after it was put off it is tried again, in milliseconds, and how often. */
const AGAIN_MS = 3000;
const MOST_TRIES = 5;
/** How old words may be, in milliseconds, whose opinion did not come before the app was closed. */
const RECENT_MS = 24 * 60 * 60 * 1000;

type Dependencies = Pick<TutorDependencies, 'storage' | 'settings' | 'emit' | 'log' | 'now'> & {
  secondLook: SecondLook;
  sceneOf: Checks['sceneIn'];
  modelFor: ModelFor;
};

interface Waiting {
  conversation: StoredConversation;
  messageId: string;
  tries: number;
}

/**
 * Has the model look at what learners said, once the reply is done. A turn that begins goes first; what was put off is
 * taken up after it. What comes of it is stored with the turn and told as its corrections were.
 */
export function createSecondLooks(dependencies: Dependencies) {
  const { storage, settings, emit, log, now, secondLook, sceneOf, modelFor } = dependencies;
  let waiting: Waiting[] = [];
  let running: { messageId: string; controller: AbortController; done: Promise<void> } | null = null;
  let again: NodeJS.Timeout | undefined;
  let isClosed = false;

  function next(): void {
    clearTimeout(again);
    if (running || isClosed) return;
    const turn = waiting.shift();
    if (!turn) return;
    const controller = new AbortController();
    const done = lookAt(turn, controller.signal)
      .catch((error: unknown) => {
        log.warn({ kind: asAppError(error).kind }, 'no second look');
        return true;
      })
      .then((isDone) => {
        running = null;
        if (isDone) next();
        else putOff(turn, controller.signal.aborted);
      });
    running = { messageId: turn.messageId, controller, done };
  }

  /** Taken up after the turn that goes first; or, where it was something else, a little later. */
  function putOff(turn: Waiting, isForTurn: boolean): void {
    if (isClosed || turn.tries + 1 >= MOST_TRIES) return;
    waiting = [{ ...turn, tries: turn.tries + 1 }, ...waiting].slice(-MOST_WAITING);
    if (!isForTurn) again = setTimeout(next, AGAIN_MS).unref();
  }

  /** @returns false where it was put off */
  async function lookAt({ conversation, messageId }: Waiting, signal: AbortSignal): Promise<boolean> {
    const chosen = settings();
    const { language } = conversation;
    if (!chosen.secondLook) return true;
    const { model } = await modelFor(language);
    const message = storage.messages.get(messageId);
    if (!model || message.edits === null || isOtherLanguage(message.text, language)) return true;
    const outcome = await secondLook.look(
      {
        text: message.text,
        language,
        interfaceLanguage: chosen.interfaceLanguage,
        edits: message.edits,
        modelId: model.id,
        muted: storage.mutedRules.list(),
        ...(await sceneOf(conversation.id)),
        ...taught(chosen),
      },
      signal,
    );
    if (!outcome.done) return outcome.why === 'no-room';
    const before = new Set(message.edits.map(({ id }) => id));
    const stored = storage.messages.saveSecondLook(messageId, outcome.edits);
    if (outcome.edits.length === 0) return true;
    const fresh = stored.filter(({ id }) => !before.has(id));
    const settled = settledBefore(storage.messages.ofConversation(conversation.id), message, fresh);
    const edits = settled.length === 0 ? stored : storage.messages.markEdits(messageId, settled, 'ignored');
    emit('turn.corrections', { conversationId: conversation.id, messageId, edits, otherLanguage: false });
    return true;
  }

  /** Never throws; nobody waits for it. */
  function look(conversation: StoredConversation, messageId: string): void {
    waiting = [
      ...waiting.filter((turn) => turn.messageId !== messageId),
      { conversation, messageId, tries: 0 },
    ];
    waiting = waiting.slice(-MOST_WAITING);
    next();
  }

  return {
    look,

    /**
     * Looks at what was said last in a conversation that is opened again, where the app was closed before it came to
     * that. What was said long ago is left alone: nobody waits for an opinion on it.
     */
    catchUp(conversation: StoredConversation): void {
      if (!settings().secondLook) return;
      const path = pathTo(storage.messages.ofConversation(conversation.id), conversation.leafId);
      const last = path.findLast(({ role }) => role === 'learner');
      if (!last || now() - last.createdAt > RECENT_MS || storage.messages.hadSecondLook(last.id)) return;
      const isUnderWay = [running, ...waiting].some((turn) => turn?.messageId === last.id);
      if (!isUnderWay) look(conversation, last.id);
    },

    /** A turn begins: what is under way stops, and goes on after it. */
    giveWay(): void {
      clearTimeout(again);
      running?.controller.abort();
    },

    async close(): Promise<void> {
      isClosed = true;
      waiting = [];
      clearTimeout(again);
      running?.controller.abort();
      await running?.done;
    },
  };
}

export type SecondLooks = ReturnType<typeof createSecondLooks>;
