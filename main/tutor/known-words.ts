import type { Scenario } from '../../preload/schemas/scenarios.ts';

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const CAPITALISED = /^\p{Lu}/u;

/** Words that are right in this scene whatever the dictionary says: its vocabulary, and the names in its texts. */
export function knownWords(scenario: Scenario): string[] {
  const { language, roles, place, title, setting, opening } = scenario;
  const names = [
    setting,
    opening,
    roles.tutor[language],
    roles.learner[language],
    place[language],
    title[language],
  ]
    .flatMap((text) => text.match(WORD) ?? [])
    .filter((word) => CAPITALISED.test(word));
  const vocabulary = scenario.vocabulary.flatMap(({ word }) => word.match(WORD) ?? []);
  return [...new Set([...vocabulary, ...names])];
}

/** What is said in this scene, correct as it stands: what learners say there, and its vocabulary. */
export function sceneLines({ examples, vocabulary }: Scenario): string[] {
  return [...examples.onTopic, ...vocabulary.map(({ word }) => word)];
}
