import { create } from 'zustand';
import type { Muted } from '../../preload/schemas/corrections.ts';
import { call } from '../bridge/client.ts';

/** Rules the learner does not want to hear of again, and words that are meant as they stand. */
export const useMutedRules = create<Muted>(() => ({ rules: [], words: [] }));

export async function loadMutedRules(): Promise<void> {
  try {
    useMutedRules.setState(await call('corrections.mutedRules', {}));
  } catch {
    // Nothing is hidden until they are known.
  }
}

/** @throws CallError where it could not be stored. */
export async function muteRule(rule: string, muted: boolean): Promise<void> {
  useMutedRules.setState(await call('corrections.muteRule', { rule, muted }));
}

/**
 * "I meant it": for these words alone, composed and in lower case.
 * @throws CallError where it could not be stored.
 */
export async function muteWords(rule: string, words: string, muted: boolean): Promise<void> {
  useMutedRules.setState(await call('corrections.muteRule', { rule, words, muted }));
}

/** How words are kept that are meant as they stand. */
export function mutedForm(words: string): string {
  return words.normalize('NFC').toLowerCase();
}
