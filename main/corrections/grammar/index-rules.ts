import type { GrammarCard } from '../../../preload/schemas/grammar.ts';

/** Rule → id of its card. Of two cards that name a rule, the first has it. */
export function indexRules(cards: readonly Pick<GrammarCard, 'id' | 'rules'>[]): Map<string, string> {
  const cardOf = new Map<string, string>();
  for (const { id, rules } of cards) {
    for (const rule of rules) if (!cardOf.has(rule)) cardOf.set(rule, id);
  }
  return cardOf;
}
