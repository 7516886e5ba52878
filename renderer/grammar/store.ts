import { useEffect } from 'react';
import { create } from 'zustand';
import type { Language } from '../../preload/schemas/common.ts';
import type { Edit } from '../../preload/schemas/corrections.ts';
import type { GrammarCardSummary, GrammarList } from '../../preload/schemas/grammar.ts';
import { call } from '../bridge/client.ts';

/** What the sheet shows first: a card, or all of a language where `id` is null. */
interface Shown {
  language: Language;
  id: string | null;
}

interface GrammarState {
  lists: Partial<Record<Language, GrammarList>>;
  shown: Shown | null;
}

/** The lists of cards, fetched once for each language, and whether the sheet is open. */
export const useGrammar = create<GrammarState>(() => ({ lists: {}, shown: null }));

export function showGrammar(shown: Shown): void {
  useGrammar.setState({ shown });
}

export function closeGrammar(): void {
  useGrammar.setState({ shown: null });
}

/** The card that explains an edit, once the list of its language is known. */
export function useCardOf(
  language: Language | undefined,
  { rule, type }: Pick<Edit, 'rule' | 'type'>,
): GrammarCardSummary | undefined {
  const list = useGrammar(({ lists }) => language && lists[language]);
  useEffect(() => {
    if (language) void loadList(language);
  }, [language]);
  if (!list) return undefined;
  const name = [rule, `type:${type}`].find((one) => Object.hasOwn(list.cardOf, one));
  const id = name && list.cardOf[name];
  return list.cards.find((card) => card.id === id);
}

async function loadList(language: Language): Promise<void> {
  if (useGrammar.getState().lists[language]) return;
  try {
    const list = await call('grammar.list', { language });
    useGrammar.setState(({ lists }) => ({ lists: { ...lists, [language]: list } }));
  } catch {
    // A note explains itself; without the list it leads no further.
  }
}
