import { useTranslation } from 'react-i18next';
import type { ScenarioView } from '../../../preload/schemas/scenarios.ts';
import { language } from '../../app/i18n.ts';
import { Goals } from './Goals.tsx';

/** The head of the chapter: title, place, who one is, what one sets out to do. */
export function Opening({ title, scenario }: { title: string; scenario: ScenarioView | undefined }) {
  const { t } = useTranslation();
  const shown = language();
  return (
    <header className="opening-head" lang={shown}>
      <h1>{title}</h1>
      {scenario ? (
        <>
          <p className="opening-place">
            {scenario.place[shown]} · {scenario.level} · {t(`chat.register.${scenario.register}`)}
          </p>
          <p className="opening-role">{t('chat.you', { role: scenario.roles.learner[shown] })}</p>
          <Goals scenario={scenario} />
        </>
      ) : (
        <p className="opening-place">{t('chat.missingScenario')}</p>
      )}
    </header>
  );
}
