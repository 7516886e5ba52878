import type { Language } from '../../../preload/schemas/common.ts';
import type { Edit } from '../../../preload/schemas/corrections.ts';
import type { GrammarCard, GrammarList } from '../../../preload/schemas/grammar.ts';
import { AppError } from '../../errors.ts';
import { indexRules } from './index-rules.ts';
import { loadCards } from './load.ts';

/** The grammar cards that ship with the app: what a mark leads to. */
export interface Grammar {
  list(language: Language): Promise<GrammarList>;
  /** @throws AppError `not-found`. */
  card(language: Language, id: string): Promise<GrammarCard>;
  /** The card that explains an edit, where there is one. */
  cardOf(language: Language, edit: Pick<Edit, 'rule' | 'type'>): Promise<GrammarCard | undefined>;
}

interface Shelf {
  byId: Map<string, GrammarCard>;
  cardOf: Map<string, string>;
}

/**
 * Cards are read when a language is first asked for, and kept.
 * @param folder the one that holds a folder for each language learned.
 * @param tell is handed each file that is no card; the others serve.
 */
export function createGrammar(folder: string, tell: (file: string, error: Error) => void): Grammar {
  const shelves = new Map<Language, Promise<Shelf>>();

  async function fill(language: Language): Promise<Shelf> {
    const { cards, problems } = await loadCards(folder, language);
    for (const { file, error } of problems) tell(file, error);
    return { byId: new Map(cards.map((card) => [card.id, card])), cardOf: indexRules(cards) };
  }

  function shelf(language: Language): Promise<Shelf> {
    const found = shelves.get(language) ?? fill(language);
    shelves.set(language, found);
    return found;
  }

  return {
    async list(language) {
      const { byId, cardOf } = await shelf(language);
      const cards = [...byId.values()].map(({ id, level, title, rule }) => ({ id, level, title, rule }));
      return { cards, cardOf: Object.fromEntries(cardOf) };
    },
    async card(language, id) {
      const card = (await shelf(language)).byId.get(id);
      if (!card) throw new AppError('not-found', { what: id });
      return card;
    },
    async cardOf(language, { rule, type }) {
      const { byId, cardOf } = await shelf(language);
      return byId.get(cardOf.get(rule) ?? cardOf.get(`type:${type}`) ?? '');
    },
  };
}
