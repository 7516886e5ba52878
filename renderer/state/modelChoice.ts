import { create } from 'zustand';
import { useInference } from './inference.ts';
import { changeSettings } from './settings.ts';

/** Id of a model that answers from the next turn on, chosen while a reply was being written. */
export const useAwaited = create<{ modelId: string | null }>(() => ({ modelId: null }));

/**
 * Makes a model the one that answers: at once, or as soon as the reply that is being written has ended.
 * @returns true where it answers now
 * @throws CallError where it could not be chosen
 */
export async function answerWith(modelId: string): Promise<boolean> {
  if (isWriting()) {
    useAwaited.setState({ modelId });
    return false;
  }
  useAwaited.setState({ modelId: null });
  await changeSettings({ modelId });
  return true;
}

/** Chooses what was asked for during a reply once that has ended. Returns how to stop waiting. */
export function followAwaited(onFailure: (thrown: unknown) => void): () => void {
  return useInference.subscribe(() => {
    const { modelId } = useAwaited.getState();
    if (modelId !== null && !isWriting()) void answerWith(modelId).catch(onFailure);
  });
}

function isWriting(): boolean {
  return useInference.getState().status?.state === 'generating';
}
