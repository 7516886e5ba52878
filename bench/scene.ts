import { resourcesFolder } from '../main/paths.ts';
import { buildPrompt, type Prompt, type PromptStyle } from '../main/tutor/prompt.ts';
import { createPromptFiles } from '../main/tutor/prompt-files.ts';
import { loadScenarios } from '../main/tutor/scenarios/load.ts';
import type { Scenario } from '../preload/schemas/scenarios.ts';

/** A conversation in the restaurant as the app would prompt it, turn after turn. */
export interface Scene {
  /** The prompt before the learner has said anything. */
  prefix(): Prompt;
  /** The learner speaks; the prompt that asks for the reply. */
  learnerSays(text: string): Prompt;
  tutorSaid(text: string): void;
}

/** Loads the scenario and the prompt texts once; each call of the result begins a new conversation. */
export async function openScene(style: PromptStyle): Promise<() => Scene> {
  const { scenarios } = await loadScenarios(
    { shipped: `${resourcesFolder}/scenarios`, own: `${resourcesFolder}/scenarios/own` },
    'es',
  );
  const scenario = scenarios.find(({ id }) => id === 'es-restaurante');
  if (!scenario) throw new Error('the scenario es-restaurante is missing');
  const texts = await createPromptFiles(resourcesFolder)('es');
  return () => beginScene(scenario, texts, style);
}

type Texts = Awaited<ReturnType<ReturnType<typeof createPromptFiles>>>;

function beginScene(scenario: Scenario, texts: Texts, style: PromptStyle): Scene {
  const path: { role: 'tutor' | 'learner'; text: string }[] = [{ role: 'tutor', text: scenario.opening }];
  const prompt = () => buildPrompt({ scenario, texts, style, path, windowSize: 20 });
  return {
    prefix: prompt,
    learnerSays(text) {
      path.push({ role: 'learner', text });
      return prompt();
    },
    tutorSaid: (text) => void path.push({ role: 'tutor', text }),
  };
}
