import type { StoredEdit } from '../../preload/schemas/corrections.ts';
import type { Settings } from '../../preload/schemas/settings.ts';
import { type CheckRequest, isOtherLanguage } from '../corrections/index.ts';
import type { StoredConversation, StoredMessage } from '../storage/index.ts';
import type { TutorDependencies } from './dependencies.ts';
import { knownWords, sceneLines } from './known-words.ts';

type Dependencies = Pick<
  TutorDependencies,
  'storage' | 'corrections' | 'findScenario' | 'settings' | 'emit' | 'log'
>;

type Scene = Pick<CheckRequest, 'isTurn' | 'knownWords' | 'sceneLines'>;

/** Checks what learners say, stores what was found and tells the windows. */
export function createChecks(dependencies: Dependencies) {
  const { storage, corrections, findScenario, settings, emit, log } = dependencies;
  const running = new Map<string, Promise<void>>();

  async function run(conversation: StoredConversation, message: StoredMessage): Promise<void> {
    try {
      const chosen = settings();
      const found = await corrections.check({
        text: message.text,
        language: conversation.language,
        interfaceLanguage: chosen.interfaceLanguage,
        level: chosen.level,
        ...(await sceneOf(conversation)),
        muted: storage.mutedRules.list(),
        ...taught(chosen),
      });
      const stored = storage.messages.saveEdits(message.id, found);
      const settled = settledBefore(storage.messages.ofConversation(conversation.id), message, stored);
      const edits =
        settled.length === 0 ? stored : storage.messages.markEdits(message.id, settled, 'ignored');
      emit('turn.corrections', {
        conversationId: conversation.id,
        messageId: message.id,
        edits,
        otherLanguage: isOtherLanguage(message.text, conversation.language),
      });
    } catch (error) {
      // The message stays unchecked and is checked when the conversation is next opened.
      log.error({ err: error }, 'a message could not be checked');
    }
  }

  async function sceneOf({ scenarioId }: StoredConversation): Promise<Scene> {
    const scenario = await findScenario(scenarioId).catch(() => null);
    const said = scenario ? { knownWords: knownWords(scenario), sceneLines: sceneLines(scenario) } : {};
    return { isTurn: true, ...said };
  }

  return {
    /** That something is said in a conversation, and what its scene tells of the words; no more than that where it is gone. */
    sceneIn: (conversationId: string) => sceneOf(storage.conversations.get(conversationId)),

    /** Never rejects. One that is being checked is not checked twice. */
    check(conversation: StoredConversation, message: StoredMessage): Promise<void> {
      const check =
        running.get(message.id) ?? run(conversation, message).finally(() => running.delete(message.id));
      running.set(message.id, check);
      return check;
    },

    /** Resolves when none is running. */
    async settled(): Promise<void> {
      await Promise.all(running.values());
    },
  };
}

export type Checks = ReturnType<typeof createChecks>;

/** What the learner chose of the pipeline. */
export function taught({
  strictness,
  spanishVariety,
  englishVariety,
}: Settings): Pick<CheckRequest, 'strictness' | 'spanishVariety' | 'englishVariety'> {
  return { strictness, spanishVariety, englishVariety };
}

/** Ids of edits that were ignored in an earlier wording of the turn: who changes one word is not asked again. */
export function settledBefore(
  messages: readonly StoredMessage[],
  message: StoredMessage,
  edits: readonly StoredEdit[],
): string[] {
  const key = (text: string, { rule, start, end, replacement }: StoredEdit) =>
    JSON.stringify([rule, text.slice(start, end), replacement]);
  const ignored = new Set(
    messages
      .filter(
        ({ id, parentId, role }) => role === 'learner' && parentId === message.parentId && id !== message.id,
      )
      .flatMap(({ text, edits: earlier }) =>
        (earlier ?? []).filter(({ status }) => status === 'ignored').map((edit) => key(text, edit)),
      ),
  );
  return edits.filter((edit) => ignored.has(key(message.text, edit))).map(({ id }) => id);
}
