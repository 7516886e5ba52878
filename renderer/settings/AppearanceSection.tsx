import { useTranslation } from 'react-i18next';
import type { Settings } from '../../preload/schemas/settings.ts';
import { languages, ownNames } from '../ui/choices.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { change } from './change.ts';
import { NumberSlider } from './NumberSlider.tsx';
import { Section } from './Section.tsx';

export function AppearanceSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.appearance')}>
      <Segmented
        label={t('settings.interfaceLanguage')}
        options={languages.map((value) => ({ value, label: ownNames[value], lang: value }))}
        value={settings.interfaceLanguage}
        onChange={(interfaceLanguage) => change({ interfaceLanguage })}
      />
      <Segmented
        label={t('settings.theme')}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`settings.themes.${value}`),
        }))}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <Segmented
        label={t('settings.readingFace')}
        options={(['serif', 'dyslexia'] as const).map((value) => ({
          value,
          label: t(`settings.faces.${value}`),
        }))}
        value={settings.readingFace}
        onChange={(readingFace) => change({ readingFace })}
      />
      <NumberSlider
        label={t('settings.textSize')}
        min={14}
        max={26}
        step={1}
        value={settings.textSize}
        format={(size) => t('settings.textSizeValue', { size })}
        onChange={(textSize) => change({ textSize })}
      />
      <p className="settings-sample">{t('settings.sample')}</p>
    </Section>
  );
}
