import { GgufInsights } from 'node-llama-cpp';

/** What node-llama-cpp asks; `null` means that nothing can be said, and its formulas take over. */
const nothingToSay = async (): Promise<null> => null;

/**
 * Keeps node-llama-cpp from loading a model's vocabulary twice more to try out what memory it will take: half a second
 * of a load of two where the vocabulary has 128,000 words. It decides how many layers a graphics card gets; on the
 * processor nothing hangs on it. Where a later version calls these otherwise, loading is slower and nothing else.
 */
export function skipSimulation(): void {
  Object.assign(GgufInsights.prototype, {
    _simulateModelResourceUsage: nothingToSay,
    _simulateContextResourceUsage: nothingToSay,
  });
}
