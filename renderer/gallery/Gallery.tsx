import { useTranslation } from 'react-i18next';
import { language } from '../app/i18n.ts';
import { loadScenarios, useScenarios } from '../state/scenarios.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { languages } from '../ui/choices.ts';
import { Notice } from '../ui/Notice.tsx';
import { reportFailure } from '../ui/reportFailure.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { StarterBanner } from '../ui/StarterBanner.tsx';
import { Book } from './Book.tsx';
import { ContinueLine } from './ContinueLine.tsx';
import './gallery.css';
import { nearestFirst } from './order.ts';
import { Problems } from './Problems.tsx';

const SKELETONS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Scenes as books on a table: the learner's level lies nearest. */
export function Gallery() {
  const { t } = useTranslation();
  const { list, error } = useScenarios();
  const settings = useSettings((state) => state.settings);
  if (!settings) return null;
  const { targetLanguage, level } = settings;
  const scenarios = nearestFirst(
    (list?.scenarios ?? []).filter((scenario) => scenario.language === targetLanguage),
    level,
  );

  return (
    <div className="gallery">
      <header className="gallery-head">
        <h1>{t('gallery.title')}</h1>
        <Segmented
          label={t('gallery.practise')}
          hideLabel
          options={languages.map((code) => ({ value: code, label: t(`languages.${code}`) }))}
          value={targetLanguage}
          onChange={(code) => void changeSettings({ targetLanguage: code }).catch(reportFailure)}
        />
      </header>
      <StarterBanner short />
      <ContinueLine language={targetLanguage} />
      {error && (
        <Notice error={error} action={{ label: t('common.retry'), onPress: () => void loadScenarios() }} />
      )}
      {!list && !error && (
        <ul className="books" aria-busy="true" aria-label={t('common.loading')}>
          {SKELETONS.map((key) => (
            <li key={key} className="book-skeleton" />
          ))}
        </ul>
      )}
      {list && scenarios.length === 0 && <p className="gallery-empty">{t('gallery.empty')}</p>}
      {scenarios.length > 0 && (
        <ul className="books" aria-label={t('nav.gallery')}>
          {scenarios.map((scenario) => (
            <li key={scenario.id}>
              <Book scenario={scenario} shown={language()} mine={scenario.level === level} />
            </li>
          ))}
        </ul>
      )}
      {list && list.problems.length > 0 && <Problems problems={list.problems} />}
    </div>
  );
}
