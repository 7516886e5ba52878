import type { Scenario } from '../../../preload/schemas/scenarios.ts';
import { holdsPhrase, toPattern, toWords } from './evidence.ts';

/**
 * Ids of the goals that the learner's own words show to be reached, in the scenario's order. A phrase counts
 * where one utterance holds all of it; more utterances never take a goal back.
 */
export function reachedGoals(scenario: Pick<Scenario, 'goals'>, learnerTexts: readonly string[]): string[] {
  const utterances = learnerTexts.map(toWords);
  return scenario.goals
    .filter(({ evidence }) =>
      evidence.map(toPattern).some((pattern) => utterances.some((words) => holdsPhrase(words, pattern))),
    )
    .map(({ id }) => id);
}
