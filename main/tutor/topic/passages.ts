import type { Scenario } from '../../../preload/schemas/scenarios.ts';

/** What a scenario says of what belongs to it, and of what does not, in pieces of about a sentence. */
export interface ScenarioPassages {
  on: string[];
  off: string[];
}

/** In the language learned. `models/training/embeddings/corpus.py` cuts the scenarios it trains on in the same way. */
export function scenarioPassages(scenario: Scenario): ScenarioPassages {
  const { language, title, place, summary, roles, goals, examples, vocabulary } = scenario;
  const sentences = scenario.setting
    .split('\n')
    .flatMap((part) => part.split('. '))
    .filter((sentence) => sentence.trim() !== '');
  return {
    on: [
      `${title[language]}. ${place[language]}. ${summary[language]}`,
      roles.tutor[language],
      roles.learner[language],
      scenario.opening,
      ...goals.map(({ text }) => text[language]),
      ...examples.onTopic,
      ...sentences,
      vocabulary.map(({ word }) => word).join(', '),
    ],
    off: examples.offTopic,
  };
}
