import { randomInt } from 'node:crypto';
import type { InstalledModel } from '../../preload/schemas/models.ts';
import type { GenerationParameters } from '../inference/types.ts';
import type { PromptStyle } from './prompt.ts';

/** Tokens of context a conversation asks for: the prompt's window and the reply fit with room to spare. */
export const CONTEXT_TOKENS = 8192;

/** The starter model was trained on the brief; any other can follow the full prompt. */
export function promptStyle(model: InstalledModel): PromptStyle {
  return model.origin === 'starter' ? 'brief' : 'full';
}

/** A small model strays at temperatures a larger one speaks naturally at. */
const byStyle: Record<PromptStyle, GenerationParameters> = {
  brief: { maxTokens: 120, temperature: 0.5, topP: 0.9, topK: 40, minP: 0.05, repeatPenalty: 1.1 },
  full: { maxTokens: 400, temperature: 0.7, topP: 0.95, topK: 40, minP: 0.05, repeatPenalty: 1.05 },
};

const FIRST_SEED = 20_260_301;

/** The first reply to some words can be made again (and found in the cache); another one is asked for by another seed. */
export function firstParameters(style: PromptStyle): GenerationParameters {
  return { ...byStyle[style], seed: FIRST_SEED };
}

export function otherParameters(style: PromptStyle): GenerationParameters {
  return { ...byStyle[style], seed: randomInt(1, 2 ** 31) };
}
