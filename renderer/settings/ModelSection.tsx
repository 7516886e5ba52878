import { useTranslation } from 'react-i18next';
import type { Settings } from '../../preload/schemas/settings.ts';
import { useCall } from '../state/useCall.ts';
import { Notice } from '../ui/Notice.tsx';
import { AddModel } from './AddModel.tsx';
import { ModelChoice } from './ModelChoice.tsx';
import { Section } from './Section.tsx';

export function ModelSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  const { value, error, reload } = useCall('models.list', {});
  return (
    <Section title={t('settings.model')}>
      <p className="settings-lead">{t('settings.modelLead')}</p>
      {error && <Notice error={error} action={{ label: t('common.retry'), onPress: reload }} />}
      {!value && !error && <div className="list-skeleton" role="status" aria-label={t('common.loading')} />}
      {value && (
        <>
          <fieldset className="models">
            <legend className="unseen">{t('settings.model')}</legend>
            {value.models.map((model) => (
              <ModelChoice key={model.id} model={model} chosen={model.id === settings.modelId} />
            ))}
          </fieldset>
          <AddModel folder={value.folder} onRefresh={reload} />
        </>
      )}
    </Section>
  );
}
