import type { Scenario } from '../../../preload/schemas/scenarios.ts';
import type { Embedder, EmbeddingModel } from '../../inference/embeddings/index.ts';
import { scenarioPassages } from './passages.ts';
import { type ScenarioVectors, topicScore } from './score.ts';

/** Scenarios whose vectors are kept. */
const KEPT = 24;

export interface Turn {
  text: string;
  /** What was said just before, latest first. */
  exchange: readonly string[];
}

/** Scores turns with one embedder; what a scenario says is computed once for each model. */
export function createScorer(embedder: Pick<Embedder, 'embed'>) {
  const kept = new Map<string, Promise<ScenarioVectors>>();

  async function compute(model: EmbeddingModel, scenario: Scenario): Promise<ScenarioVectors> {
    const { on, off } = scenarioPassages(scenario);
    const vectors = await embedder.embed(model, [...on, ...off], 'passage');
    return { on: vectors.slice(0, on.length), off: vectors.slice(on.length) };
  }

  function vectorsOf(model: EmbeddingModel, scenario: Scenario): Promise<ScenarioVectors> {
    // A scenario of the user's own may be edited while the app runs: its words are part of the key.
    const key = JSON.stringify([model.id, model.folder, scenarioPassages(scenario)]);
    const vectors = kept.get(key) ?? compute(model, scenario);
    kept.delete(key);
    kept.set(key, vectors);
    vectors.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return vectors;
  }

  return {
    /**
     * Scores of turns of one scenario, computed together.
     * @throws AppError as {@link Embedder.embed} does.
     */
    async score(model: EmbeddingModel, scenario: Scenario, turns: readonly Turn[]): Promise<number[]> {
      const vectors = await vectorsOf(model, scenario);
      const texts = turns.flatMap(({ text, exchange }) => [text, ...exchange]);
      const embedded = await embedder.embed(model, texts, 'query');
      let at = 0;
      return turns.map(({ exchange }) => {
        const [turn, ...said] = embedded.slice(at, at + 1 + exchange.length);
        at += 1 + exchange.length;
        return turn ? topicScore(turn, vectors, said) : 0;
      });
    },
  };
}

export type Scorer = ReturnType<typeof createScorer>;
