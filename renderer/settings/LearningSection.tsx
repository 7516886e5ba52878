import { useTranslation } from 'react-i18next';
import type { Settings } from '../../preload/schemas/settings.ts';
import { languages, levels } from '../ui/choices.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { change } from './change.ts';
import { Section } from './Section.tsx';

export function LearningSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.learning')}>
      <Segmented
        label={t('settings.targetLanguage')}
        options={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
        value={settings.targetLanguage}
        onChange={(targetLanguage) => change({ targetLanguage })}
      />
      <div>
        <Segmented
          label={t('settings.level')}
          options={levels.map((value) => ({ value, label: value }))}
          value={settings.level}
          onChange={(level) => change({ level })}
        />
        <p className="field-hint">{t(`levels.${settings.level}`)}</p>
      </div>
    </Section>
  );
}
