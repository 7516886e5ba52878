import type { ScenarioView } from '../../../preload/schemas/scenarios.ts';
import type { EmbeddingModel } from '../../inference/embeddings/index.ts';
import { saysTooLittle } from './says-too-little.ts';
import type { Scorer } from './scorer.ts';
import type { LabelledTurn } from './turns.ts';

/** Share of the on-topic turns of the calibration scenarios that may fall below the threshold. */
const WRONG_SHARE = 0.01;

export interface ScoredTurn extends LabelledTurn {
  score: number;
  /** Never called off topic, whatever the score. */
  exempt: boolean;
}

/** Scores labelled turns, each with the tutor's line before it. */
export async function scoreTurns(
  turns: readonly LabelledTurn[],
  findScenario: (id: string) => Promise<ScenarioView>,
  scorer: Scorer,
  model: EmbeddingModel,
): Promise<ScoredTurn[]> {
  const scored: ScoredTurn[] = [];
  for (const [scenarioId, ofScenario] of Map.groupBy(turns, (turn) => turn.scenarioId)) {
    const asked = ofScenario.map(({ text, tutor }) => ({ text, exchange: [tutor] }));
    const scores = await scorer.score(model, await findScenario(scenarioId), asked);
    for (const [at, turn] of ofScenario.entries()) {
      scored.push({ ...turn, score: scores[at] ?? 0, exempt: saysTooLittle(turn.text) });
    }
  }
  return scored;
}

/** The score below which a turn is off topic: nearly every on-topic turn of these lies above it. */
export function thresholdFrom(scored: readonly ScoredTurn[]): number {
  const scores = scored
    .filter(({ onTopic, exempt }) => onTopic && !exempt)
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  return scores[Math.floor(scores.length * WRONG_SHARE)] ?? Number.NEGATIVE_INFINITY;
}
