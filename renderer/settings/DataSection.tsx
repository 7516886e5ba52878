import { useTranslation } from 'react-i18next';
import { useScenarios } from '../state/scenarios.ts';
import { useCall } from '../state/useCall.ts';
import { PathLine } from '../ui/PathLine.tsx';
import { Section } from './Section.tsx';

export function DataSection() {
  const { t } = useTranslation();
  const { value, error } = useCall('app.info', {});
  const ownFolder = useScenarios((state) => state.list?.ownFolder);
  return (
    <Section title={t('settings.data')}>
      <div>
        <p className="field-label">{t('settings.dataFolder')}</p>
        {value && <PathLine path={value.dataFolder} />}
        {error && <p className="field-hint">{error.message}</p>}
        <p className="field-hint">{t('settings.dataHint')}</p>
      </div>
      {ownFolder && (
        <div>
          <p className="field-label">{t('settings.ownScenes')}</p>
          <PathLine path={ownFolder} />
          <p className="field-hint">{t('settings.ownScenesHint')}</p>
        </div>
      )}
    </Section>
  );
}
