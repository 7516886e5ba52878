import { useTranslation } from 'react-i18next';
import { useCall } from '../state/useCall.ts';
import { PathLine } from '../ui/PathLine.tsx';
import { Section } from './Section.tsx';

export function DataSection() {
  const { t } = useTranslation();
  const { value, error } = useCall('app.info', {});
  return (
    <Section title={t('settings.data')}>
      <div>
        <p className="field-label">{t('settings.dataFolder')}</p>
        {value && <PathLine path={value.dataFolder} />}
        {error && <p className="field-hint">{error.message}</p>}
        <p className="field-hint">{t('settings.dataHint')}</p>
      </div>
    </Section>
  );
}
