import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrammarCardSummary } from '../../preload/schemas/grammar.ts';
import { language } from '../app/i18n.ts';

interface CardListProps {
  cards: readonly GrammarCardSummary[];
  onOpen: (id: string) => void;
}

const levels = ['A1', 'A2', 'B1', 'B2'] as const;

/** All cards of a language, by level. */
export function CardList({ cards, onOpen }: CardListProps) {
  return levels.map((level) => (
    <Level key={level} level={level} cards={cards.filter((card) => card.level === level)} onOpen={onOpen} />
  ));
}

function Level({ level, cards, onOpen }: CardListProps & { level: (typeof levels)[number] }) {
  const { t } = useTranslation();
  const heading = useId();
  const shown = language();
  const sorted = cards.toSorted((a, b) => a.title[shown].localeCompare(b.title[shown], shown));
  if (cards.length === 0) return null;
  return (
    <section className="grammar-level" aria-labelledby={heading}>
      <h3 id={heading}>
        {level} <span>{t(`levels.${level}`)}</span>
      </h3>
      <ul>
        {sorted.map(({ id, title }) => (
          <li key={id}>
            <button type="button" data-card={id} onClick={() => onOpen(id)}>
              {title[shown]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
