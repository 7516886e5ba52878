import { stat } from 'node:fs/promises';
import path from 'node:path';
import { childProcessPort, createInference, type Inference } from '../../../main/inference/index.ts';
import { resourcesFolder } from '../../../main/paths.ts';
import { firstParameters } from '../../../main/tutor/generation.ts';
import { buildPrompt } from '../../../main/tutor/prompt.ts';
import { createPromptFiles } from '../../../main/tutor/prompt-files.ts';
import { loadScenarios } from '../../../main/tutor/scenarios/load.ts';
import type { ScenarioView } from '../../../preload/schemas/scenarios.ts';
import { Settings } from '../../../preload/schemas/settings.ts';

/** A line of the conversation, from the opening on. */
export interface Said {
  role: 'tutor' | 'learner';
  text: string;
}

export interface Answer {
  text: string;
  /** False where the reply was cut at the greatest length. */
  ended: boolean;
}

/** The app's own way to a reply: its scenarios, its prompt, its process, its parameters. */
export interface Session {
  scenarios: Map<string, ScenarioView>;
  parameters: ReturnType<typeof firstParameters>;
  answer(scenario: ScenarioView, path: readonly Said[], seed: number): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts the inference process with a model; `temperature` in place of the app's where given. */
export async function openSession(model: string, temperature?: number): Promise<Session> {
  await stat(model);
  const inference: Inference = createInference({
    openPort: childProcessPort(),
    checkFile: async () => undefined,
    language: () => 'en',
    backends: ['cpu'],
  });
  await inference.load({ path: path.resolve(model), modelId: 'starter', contextTokens: 2048 });
  const shipped = path.join(resourcesFolder, 'scenarios');
  const { scenarios, problems } = await loadScenarios({ shipped, own: path.join(shipped, 'none') }, 'en');
  for (const problem of problems) console.error(`${problem.file}:${problem.line}: ${problem.reason}`);
  const texts = createPromptFiles(resourcesFolder);
  const windowSize = Settings.parse({}).promptMessages;
  const parameters = firstParameters('brief');
  if (temperature !== undefined) parameters.temperature = temperature;
  return {
    scenarios: new Map(scenarios.map((scenario) => [scenario.id, scenario])),
    parameters,
    async answer(scenario, said, seed) {
      const { messages, keepFirst } = buildPrompt({
        scenario,
        texts: await texts(scenario.language),
        style: 'brief',
        path: said,
        windowSize,
      });
      const result = await inference.generate(
        { messages, keepFirst, parameters: { ...parameters, seed } },
        () => {},
      );
      return { text: result.text, ended: result.finish === 'end' };
    },
    close: () => inference.close(),
  };
}
