import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { EnglishVariety, SpanishVariety, Strictness } from '../../preload/schemas/corrections.ts';
import type { Settings } from '../../preload/schemas/settings.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { change } from './change.ts';
import { SecondLookSwitch } from './SecondLookSwitch.tsx';
import { Section } from './Section.tsx';

/** What is marked, in which variety, and when it is shown. */
export function CorrectionsSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  return (
    <Section title={t('marks.settings.title')}>
      <div>
        {settings.targetLanguage === 'es' ? (
          <Segmented
            label={t('marks.settings.spanishVariety')}
            options={SpanishVariety.options.map((value) => ({
              value,
              label: t(`marks.settings.varieties.${value}`),
            }))}
            value={settings.spanishVariety}
            onChange={(spanishVariety) => change({ spanishVariety })}
          />
        ) : (
          <Segmented
            label={t('marks.settings.englishVariety')}
            options={EnglishVariety.options.map((value) => ({
              value,
              label: t(`marks.settings.varieties.${value}`),
            }))}
            value={settings.englishVariety}
            onChange={(englishVariety) => change({ englishVariety })}
          />
        )}
        <p className="field-hint">{t('marks.settings.varietyHint')}</p>
      </div>
      <div>
        <Segmented
          label={t('marks.settings.strictness')}
          options={Strictness.options.map((value) => ({
            value,
            label: t(`marks.settings.strictnesses.${value}`),
          }))}
          value={settings.strictness}
          onChange={(strictness) => change({ strictness })}
        />
        <p className="field-hint">{t(`marks.settings.strictnessHints.${settings.strictness}`)}</p>
      </div>
      <div>
        <Switch
          className="switch"
          isSelected={settings.checkWhileWriting}
          onChange={(checkWhileWriting) => change({ checkWhileWriting })}
        >
          <span className="switch-track" aria-hidden="true" />
          {t('marks.settings.writing')}
        </Switch>
        <p className="field-hint">{t('marks.settings.writingHint')}</p>
      </div>
      <div>
        <Switch
          className="switch"
          isSelected={settings.correctionsLater}
          onChange={(correctionsLater) => change({ correctionsLater })}
        >
          <span className="switch-track" aria-hidden="true" />
          {t('marks.settings.later')}
        </Switch>
        <p className="field-hint">{t('marks.settings.laterHint')}</p>
      </div>
      <SecondLookSwitch key={settings.modelId} settings={settings} />
    </Section>
  );
}
