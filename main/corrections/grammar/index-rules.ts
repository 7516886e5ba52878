import type { GrammarCard } from '../../../preload/schemas/grammar.ts';

/** Rule → id of its card. Of two cards that name a rule, the one of the lower level keeps it: it comes first. */
export function indexRules(cards: readonly Pick<GrammarCard, 'id' | 'rules'>[]): Record<string, string> {
  const found: Record<string, string> = Object.create(null);
  for (const { id, rules } of cards) for (const rule of rules) found[rule] ??= id;
  return { ...found };
}
