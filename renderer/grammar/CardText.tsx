import { useTranslation } from 'react-i18next';
import type { Language } from '../../preload/schemas/common.ts';
import type { GrammarCard, GrammarCardSummary } from '../../preload/schemas/grammar.ts';
import { language as shownLanguage } from '../app/i18n.ts';
import { useCall } from '../state/useCall.ts';
import { Notice } from '../ui/Notice.tsx';
import { FormTable } from './FormTable.tsx';

interface CardTextProps {
  language: Language;
  id: string;
  /** Of the same language, to name those it is related to. */
  cards: readonly GrammarCardSummary[];
  /** Null opens the list of all. */
  onOpen: (id: string | null) => void;
}

/** One card: the rule, how it works, the forms, examples, and what learners write instead. */
export function CardText({ language, id, cards, onOpen }: CardTextProps) {
  const { t } = useTranslation();
  const { value: card, error, reload } = useCall('grammar.card', { language, id });
  if (!card) {
    return error ? (
      <Notice error={error} action={{ label: t('common.retry'), onPress: reload }} />
    ) : (
      <p role="status">{t('common.loading')}</p>
    );
  }
  const shown = shownLanguage();
  const related = cards.filter((other) => card.related.includes(other.id));
  return (
    <article className="grammar-card" data-testid="grammar-card" data-card={id}>
      <p className="grammar-rule">
        <span className="grammar-badge">{card.level}</span> {card.rule[shown]}
      </p>
      {card.body[shown].split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {card.table && <FormTable table={card.table} language={language} caption={card.title[shown]} />}
      <Examples card={card} shown={shown} />
      <Mistakes card={card} shown={shown} />
      <footer className="grammar-more">
        {related.map((other) => (
          <button key={other.id} type="button" className="card-link" onClick={() => onOpen(other.id)}>
            {other.title[shown]}
          </button>
        ))}
        <button type="button" className="button-quiet" onClick={() => onOpen(null)}>
          {t('grammar.all')}
        </button>
      </footer>
    </article>
  );
}

interface PartProps {
  card: GrammarCard;
  shown: Language;
}

function Examples({ card, shown }: PartProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t('grammar.examples')}</h3>
      <ul className="grammar-examples">
        {card.examples.map(({ text, gloss }) => (
          <li key={text}>
            <span lang={card.language}>{text}</span>
            <span className="grammar-gloss">{gloss[shown]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mistakes({ card, shown }: PartProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t('grammar.mistakes')}</h3>
      <ul className="grammar-examples">
        {card.mistakes.map(({ wrong, right, why }) => (
          <li key={wrong}>
            <span className="unseen">{t('grammar.insteadOf')}: </span>
            <del lang={card.language}>{wrong}</del>
            <span className="unseen">{t('grammar.say')}: </span>
            <span lang={card.language}>{right}</span>
            <span className="grammar-gloss">{why[shown]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
