import type { Language } from '../../preload/schemas/common.ts';
import type { Conversation } from '../../preload/schemas/conversations.ts';
import { isOtherLanguage } from '../corrections/index.ts';
import { AppError } from '../errors.ts';
import type { StoredConversation } from '../storage/index.ts';
import type { Checks } from './checks.ts';
import type { TutorDependencies } from './dependencies.ts';
import type { ReplyKeeper } from './reply-keeper.ts';
import { reachedGoals } from './scenarios/goals.ts';
import { newestLeafThrough, pathTo } from './tree.ts';
import { toMessage } from './view.ts';

/** Conversations as a window shows them: the tree, the branch on screen and what was reached on it. */
export function createConversationViews(
  dependencies: TutorDependencies,
  checks: Checks,
  keeper: ReplyKeeper,
) {
  const { storage, corrections, findScenario, settings, log, now } = dependencies;

  async function view(conversation: StoredConversation): Promise<Conversation> {
    keeper.retry();
    const messages = storage.messages.ofConversation(conversation.id).map(keeper.current);
    const scenario = await findScenario(conversation.scenarioId).catch(() => null);
    const learner = pathTo(messages, conversation.leafId).filter(({ role }) => role === 'learner');
    return {
      ...conversation,
      messages: messages.map((message) => ({
        ...toMessage(message, settings().interfaceLanguage),
        ...(message.role === 'learner' &&
          message.edits !== null && {
            otherLanguage: isOtherLanguage(message.text, conversation.language),
          }),
      })),
      reachedGoals: scenario
        ? reachedGoals(
            scenario,
            learner.map(({ text }) => text),
          )
        : [],
    };
  }

  /** The dictionaries are there when the first words come. After the answer: loading them takes the thread. */
  function warmAfterwards(language: Language): void {
    setImmediate(() => {
      corrections.warm(language).catch((err: unknown) => log.warn({ err }, 'no dictionaries'));
    });
  }

  return {
    async create(scenarioId: string): Promise<Conversation> {
      const { language, title, opening } = await findScenario(scenarioId);
      warmAfterwards(language);
      return view(
        storage.conversations.create({
          scenarioId,
          language,
          title: title[settings().interfaceLanguage],
          opening,
          now: now(),
        }),
      );
    },

    /** What was never checked, because the app ended in between, is checked now. */
    async get(id: string): Promise<Conversation> {
      const conversation = storage.conversations.get(id);
      warmAfterwards(conversation.language);
      for (const message of storage.messages.ofConversation(id)) {
        if (message.role === 'learner' && message.edits === null) void checks.check(conversation, message);
      }
      return view(conversation);
    },

    async selectBranch(id: string, messageId: string): Promise<Conversation> {
      const messages = storage.messages.ofConversation(id);
      if (!messages.some((message) => message.id === messageId)) {
        throw new AppError('not-found', { what: messageId });
      }
      storage.conversations.setLeaf(id, newestLeafThrough(messages, messageId));
      return view(storage.conversations.get(id));
    },
  };
}
