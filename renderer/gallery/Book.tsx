import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../preload/schemas/common.ts';
import type { ScenarioView } from '../../preload/schemas/scenarios.ts';
import { Cover } from '../ui/Cover.tsx';
import { reportFailure } from '../ui/reportFailure.ts';
import { openScenario } from './openScenario.ts';

interface BookProps {
  scenario: ScenarioView;
  /** Interface language. */
  shown: Language;
  /** It is of the learner's own level. */
  mine: boolean;
}

/** One scene as a book: title, place, one line, a drawing in two inks. */
export function Book({ scenario, shown, mine }: BookProps) {
  const { t } = useTranslation();
  const [opening, setOpening] = useState(false);
  const { title, place, summary, level, cover, origin } = scenario;
  const open = async () => {
    setOpening(true);
    await openScenario(scenario.id).catch(reportFailure);
    setOpening(false);
  };
  return (
    <button
      type="button"
      className="book"
      data-level={level}
      data-testid={`scenario-${scenario.id}`}
      aria-busy={opening}
      disabled={opening}
      onClick={() => void open()}
    >
      <span className="book-cover">
        <span className="book-level">
          {level}
          {mine && <i>{t('gallery.yourLevel')}</i>}
          {origin === 'own' && <i>{t('gallery.own')}</i>}
        </span>
        <Cover svg={cover} />
        <span className="book-title">{title[shown]}</span>
        <span className="book-place">{place[shown]}</span>
      </span>
      <span className="book-summary">{summary[shown]}</span>
    </button>
  );
}
