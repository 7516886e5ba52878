import type { Backend } from '../../preload/schemas/inference.ts';
import type { LoadPlan } from './types.ts';

/** With less, a scene and what was said last do not fit. */
export const LEAST_CONTEXT_TOKENS = 2048;

/**
 * How to try again what took more memory than there was: half the context, and half the layers on a graphics card.
 * @param layers of the model; 0 where they are not known
 * @returns null where there is nothing left to give up
 */
export function smallerPlan(plan: LoadPlan, backend: Backend, layers: number): LoadPlan | null {
  const least = Math.min(plan.contextTokens, LEAST_CONTEXT_TOKENS);
  const contextTokens = Math.max(least, Math.floor(plan.contextTokens / 2));
  const before = plan.gpuLayers ?? layers;
  const gpuLayers = backend === 'cpu' || before === 0 ? undefined : Math.floor(before / 2);
  if (contextTokens === plan.contextTokens && gpuLayers === undefined) return null;
  return { contextTokens, ...(gpuLayers === undefined ? {} : { gpuLayers }) };
}
