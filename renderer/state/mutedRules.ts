import { create } from 'zustand';
import { call } from '../bridge/client.ts';

/** Rules the learner does not want to hear of again. */
export const useMutedRules = create<{ rules: string[] }>(() => ({ rules: [] }));

export async function loadMutedRules(): Promise<void> {
  try {
    useMutedRules.setState({ rules: (await call('corrections.mutedRules', {})).rules });
  } catch {
    // Nothing is hidden until they are known.
  }
}

/** @throws CallError where it could not be stored. */
export async function muteRule(rule: string, muted: boolean): Promise<void> {
  useMutedRules.setState({ rules: (await call('corrections.muteRule', { rule, muted })).rules });
}
