import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../preload/schemas/common.ts';
import type { Edit } from '../../preload/schemas/corrections.ts';
import { language as shownLanguage } from '../app/i18n.ts';
import { showGrammar, useCardOf } from './store.ts';

interface CardLinkProps {
  /** The language learned. */
  language: Language | undefined;
  edit: Pick<Edit, 'rule' | 'type'>;
}

/** From a note to the card that tells the whole point. Nothing where there is none. */
export function CardLink({ language, edit }: CardLinkProps) {
  const { t } = useTranslation();
  const card = useCardOf(language, edit);
  if (!card || !language) return null;
  return (
    <button
      type="button"
      className="card-link"
      data-testid="card-link"
      aria-haspopup="dialog"
      onClick={() => showGrammar({ language, id: card.id })}
    >
      <BookOpen aria-hidden="true" size={14} strokeWidth={1.5} />
      <span className="unseen">{t('grammar.card')}: </span>
      {card.title[shownLanguage()]}
    </button>
  );
}
