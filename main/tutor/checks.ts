import type { StoredConversation, StoredMessage } from '../storage/index.ts';
import type { TutorDependencies } from './dependencies.ts';
import { knownWords } from './known-words.ts';

type Dependencies = Pick<
  TutorDependencies,
  'storage' | 'corrections' | 'findScenario' | 'settings' | 'emit' | 'log'
>;

/** Checks what learners say, stores what was found and tells the windows. */
export function createChecks(dependencies: Dependencies) {
  const { storage, corrections, findScenario, settings, emit, log } = dependencies;
  const running = new Map<string, Promise<void>>();

  async function run(conversation: StoredConversation, message: StoredMessage): Promise<void> {
    try {
      const { interfaceLanguage, level } = settings();
      const scenario = await findScenario(conversation.scenarioId).catch(() => null);
      const found = await corrections.check({
        text: message.text,
        language: conversation.language,
        interfaceLanguage,
        level,
        knownWords: scenario ? knownWords(scenario) : [],
        mutedRules: storage.mutedRules.list(),
      });
      const edits = storage.messages.saveEdits(message.id, found);
      emit('turn.corrections', { conversationId: conversation.id, messageId: message.id, edits });
    } catch (error) {
      // The message stays unchecked and is checked when the conversation is next opened.
      log.error({ err: error }, 'a message could not be checked');
    }
  }

  return {
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
