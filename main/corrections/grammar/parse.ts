import { parseDocument } from 'yaml';
import { z } from 'zod';
import { GrammarCard } from '../../../preload/schemas/grammar.ts';

/**
 * Reads the source of one card.
 * @throws Error that says what is wrong, for who writes cards: those that ship are tested.
 */
export function parseCard(source: string): GrammarCard {
  const document = parseDocument(source, { stringKeys: true, logLevel: 'error' });
  const [broken] = document.errors;
  if (broken) throw broken;
  const parsed = GrammarCard.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}
