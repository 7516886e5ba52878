import type { Language } from '../../../preload/schemas/common.ts';
import type { InstalledModel } from '../../../preload/schemas/models.ts';

/** Billions of parameters below which a model changes more than it corrects. */
export const LEAST_PARAMETERS = 1;

/** Why a model is not asked for its opinion. */
export type Incapable = 'starter' | 'too-small' | 'language' | 'no-chat';

/**
 * Whether a model can look at a learner's sentence. Null where it can.
 * @param languages codes of those it was made for; undefined where nobody says
 */
export function incapable(
  model: Pick<InstalledModel, 'origin' | 'purpose' | 'parameters' | 'name'>,
  language: Language,
  languages?: readonly string[],
): Incapable | null {
  if (model.origin === 'starter') return 'starter';
  if (model.purpose !== 'chat' || isBase(model.name)) return 'no-chat';
  if (model.parameters === null || model.parameters < LEAST_PARAMETERS) return 'too-small';
  if (languages && !languages.includes(language)) return 'language';
  return null;
}

/** One that only goes on with a text: it was not taught to do as it is told. */
function isBase(name: string): boolean {
  return /[-_ ](?:base|pt|pretrain(?:ed)?)\b/i.test(name) && !/instruct|chat|[-_ ]it\b/i.test(name);
}
