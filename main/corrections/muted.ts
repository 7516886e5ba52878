import type { Muted } from '../../preload/schemas/corrections.ts';

/** Whether the learner meant these words (composed) as they stand, as far as this rule is concerned. */
export function mutedBy(muted: Muted = { rules: [], words: [] }): (rule: string, words: string) => boolean {
  const rules = new Set(muted.rules);
  const meant = new Set(muted.words.map(({ rule, words }) => `${rule} ${words}`));
  return (rule, words) => rules.has(rule) || meant.has(`${rule} ${words.toLowerCase()}`);
}
