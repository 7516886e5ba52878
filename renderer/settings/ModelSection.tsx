import { useTranslation } from 'react-i18next';
import type { Settings } from '../../preload/schemas/settings.ts';
import { formatRoute } from '../app/route.ts';
import { loadModels, useModels } from '../state/models.ts';
import { Notice } from '../ui/Notice.tsx';
import { change } from './change.ts';
import { ModelChoice } from './ModelChoice.tsx';
import { NumberSlider } from './NumberSlider.tsx';
import { Section } from './Section.tsx';

/** Who answers, among those that are here, and how long it stays in memory. */
export function ModelSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  const { list, error } = useModels();
  const { unloadAfterMinutes } = settings;
  return (
    <Section title={t('settings.model')}>
      <p className="settings-lead">{t('settings.modelLead')}</p>
      {error && (
        <Notice error={error} action={{ label: t('common.retry'), onPress: () => void loadModels() }} />
      )}
      {!list && !error && <div className="list-skeleton" role="status" aria-label={t('common.loading')} />}
      {list && (
        <fieldset className="models">
          <legend className="unseen">{t('settings.model')}</legend>
          {list.models
            .filter(({ purpose }) => purpose === 'chat')
            .map((model) => (
              <ModelChoice key={model.id} model={model} chosen={model.id === settings.modelId} />
            ))}
        </fieldset>
      )}
      <p>
        <a href={formatRoute({ screen: 'models', page: 'here' })}>{t('settings.manageModels')}</a>
      </p>
      <NumberSlider
        label={t('settings.unloadAfter')}
        min={0}
        max={240}
        step={10}
        value={unloadAfterMinutes}
        format={(minutes) =>
          minutes === 0 ? t('settings.unloadNever') : t('settings.unloadAfterValue', { minutes })
        }
        onChange={(next) => change({ unloadAfterMinutes: next })}
      />
    </Section>
  );
}
