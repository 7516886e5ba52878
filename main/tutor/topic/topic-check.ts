import type { ErrorKind } from '../../../preload/schemas/errors.ts';
import type { Scenario, ScenarioView } from '../../../preload/schemas/scenarios.ts';
import { AppError, asAppError } from '../../errors.ts';
import type { Embedder, EmbeddingModel } from '../../inference/embeddings/index.ts';
import type { StoredConversation, StoredMessage } from '../../storage/index.ts';
import type { TutorDependencies } from '../dependencies.ts';
import { pathTo } from '../tree.ts';
import { saysTooLittle } from './says-too-little.ts';
import { createScorer, type Turn } from './scorer.ts';
import { createThresholds } from './thresholds.ts';

/** What lies with a model: another one may do. */
const UNUSABLE: ReadonlySet<ErrorKind> = new Set(['model-missing', 'model-malformed', 'out-of-memory']);

export interface TopicVerdict {
  offTopic: boolean;
  /** See `score.ts`; null for a turn that says too little to be judged. */
  score: number | null;
}

export interface TopicCheckOptions {
  embedder: Embedder;
  /** Models to try, best first. */
  findModels: () => Promise<EmbeddingModel[]>;
  findScenario: (id: string) => Promise<ScenarioView>;
  dataFolder: string;
  resourcesFolder: string;
}

/** Says whether a learner's turn belongs to its scene. */
export function createTopicJudge(options: TopicCheckOptions) {
  const { embedder, findModels } = options;
  const scorer = createScorer(embedder);
  const thresholds = createThresholds({ ...options, scorer });

  async function judgeWith(model: EmbeddingModel, scenario: Scenario, turn: Turn): Promise<TopicVerdict> {
    const threshold = await thresholds.of(model);
    const [score] = await scorer.score(model, scenario, [turn]);
    return { offTopic: score !== undefined && score < threshold, score: score ?? null };
  }

  return {
    /** @throws AppError as the embedder does. */
    async judge(scenario: Scenario, turn: Turn): Promise<TopicVerdict> {
      if (saysTooLittle(turn.text)) return { offTopic: false, score: null };
      const [first, ...others] = await findModels();
      if (!first) throw new AppError('model-missing', { path: '' });
      try {
        return await judgeWith(first, scenario, turn);
      } catch (error) {
        const [next] = others;
        if (!next || !UNUSABLE.has(asAppError(error).kind)) throw error;
        return await judgeWith(next, scenario, turn);
      }
    },
    close: () => embedder.close(),
  };
}

export type TopicJudge = ReturnType<typeof createTopicJudge>;

type Dependencies = Pick<TutorDependencies, 'storage' | 'findScenario' | 'settings' | 'emit' | 'log'>;

/**
 * Judges what learners say beside the reply, stores the verdict and tells the windows. A check that fails says
 * nothing: a conversation does not need it. Who wants no note of it is not judged.
 */
export function createTopicCheck(dependencies: Dependencies, judge: TopicJudge | null) {
  const { storage, findScenario, settings, emit, log } = dependencies;
  const running = new Set<Promise<void>>();

  async function run(conversation: StoredConversation, message: StoredMessage): Promise<void> {
    if (!judge || !settings().topicNote) return;
    try {
      const scenario = await findScenario(conversation.scenarioId);
      const before = pathTo(storage.messages.ofConversation(conversation.id), message.id).slice(0, -1);
      const exchange = before
        .slice(-2)
        .reverse()
        .map(({ text }) => text)
        .filter((text) => text.trim() !== '');
      const { offTopic, score } = await judge.judge(scenario, { text: message.text, exchange });
      storage.messages.saveTopic(message.id, offTopic);
      emit('turn.topic', { conversationId: conversation.id, messageId: message.id, offTopic, score });
    } catch (error) {
      const { kind } = asAppError(error);
      if (kind !== 'cancelled') log.warn({ kind }, 'whether a turn is on topic could not be told');
    }
  }

  return {
    /** Never rejects, and nothing waits for it. */
    check(conversation: StoredConversation, message: StoredMessage): void {
      const check = run(conversation, message).finally(() => running.delete(check));
      running.add(check);
    },
    /** Resolves when none is running. */
    async settled(): Promise<void> {
      await Promise.all(running);
    },
  };
}

export type TopicCheck = ReturnType<typeof createTopicCheck>;
