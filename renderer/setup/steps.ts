import { recall, remember } from '../app/memory.ts';

/** `file` and `nearby` are other ways to what `place` brings. */
export const steps = ['learn', 'model', 'place', 'file', 'nearby'] as const;
export type Step = (typeof steps)[number];

export interface Progress {
  step: Step;
  /** Language and level were chosen: until then those of the settings are only defaults. */
  learned: boolean;
  /** Id of the model chosen; null for the one that is recommended. */
  modelId: string | null;
  withEmbeddings: boolean;
}

const beginning: Progress = { step: 'learn', learned: false, modelId: null, withEmbeddings: true };

/** Where this window was in its first minute. Whatever is kept, it never throws. */
export function recallProgress(): Progress {
  try {
    const kept = JSON.parse(recall('setup') ?? '{}') as Partial<Record<keyof Progress, unknown>> | null;
    return {
      step: steps.find((one) => one === kept?.step) ?? beginning.step,
      learned: kept?.learned === true,
      modelId: typeof kept?.modelId === 'string' ? kept.modelId : null,
      withEmbeddings: kept?.withEmbeddings !== false,
    };
  } catch {
    return beginning;
  }
}

export function rememberProgress(progress: Progress): void {
  remember('setup', JSON.stringify(progress));
}

/** Where Back leads; null at the beginning. */
export function stepBefore(step: Step): Step | null {
  if (step === 'learn') return null;
  return step === 'model' ? 'learn' : 'model';
}
