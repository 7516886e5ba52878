import type { EventName, EventPayload } from '../../preload/contract.ts';
import type { Language } from '../../preload/schemas/common.ts';
import type { InstalledModel } from '../../preload/schemas/models.ts';
import type { ScenarioView } from '../../preload/schemas/scenarios.ts';
import type { Settings } from '../../preload/schemas/settings.ts';
import type { Corrections } from '../corrections/types.ts';
import type { Inference } from '../inference/types.ts';
import type { Storage } from '../storage/index.ts';
import type { PromptTexts } from './prompt-files.ts';
import type { ResponseCache } from './response-cache.ts';

/** Where the services write what a person does not read. Never given what the learner wrote. */
export interface Log {
  info(facts: Record<string, unknown>, message: string): void;
  warn(facts: Record<string, unknown>, message: string): void;
  error(facts: Record<string, unknown>, message: string): void;
}

export type Emit = <E extends EventName>(name: E, payload: EventPayload<E>) => void;

/** What a turn of conversation is made with. */
export interface TutorDependencies {
  storage: Storage;
  inference: Inference;
  corrections: Corrections;
  /** @throws AppError `not-found`. */
  findScenario: (id: string) => Promise<ScenarioView>;
  /** @throws AppError `model-missing`, `model-malformed`. */
  findModel: (id: string) => Promise<InstalledModel>;
  promptTexts: (language: Language) => Promise<PromptTexts>;
  cache: ResponseCache;
  settings: () => Settings;
  emit: Emit;
  log: Log;
  now: () => number;
}
