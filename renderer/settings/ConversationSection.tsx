import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../preload/schemas/settings.ts';
import { change } from './change.ts';
import { NumberSlider } from './NumberSlider.tsx';
import { Section } from './Section.tsx';

export function ConversationSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.conversation')}>
      <div>
        <NumberSlider
          label={t('settings.promptMessages')}
          min={4}
          max={200}
          step={2}
          value={settings.promptMessages}
          format={String}
          onChange={(promptMessages) => change({ promptMessages })}
        />
        <p className="field-hint">{t('settings.promptMessagesHint')}</p>
      </div>
      <div>
        <Switch
          className="switch"
          isSelected={settings.responseCache}
          onChange={(responseCache) => change({ responseCache })}
        >
          <span className="switch-track" aria-hidden="true" />
          {t('settings.responseCache')}
        </Switch>
        <p className="field-hint">{t('settings.responseCacheHint')}</p>
      </div>
      <div>
        <Switch className="switch" isSelected={settings.recasts} onChange={(recasts) => change({ recasts })}>
          <span className="switch-track" aria-hidden="true" />
          {t('marks.settings.recasts')}
        </Switch>
        <p className="field-hint">{t('marks.settings.recastsHint')}</p>
      </div>
      <div>
        <Switch
          className="switch"
          isSelected={settings.topicNote}
          onChange={(topicNote) => change({ topicNote })}
        >
          <span className="switch-track" aria-hidden="true" />
          {t('settings.topicNote')}
        </Switch>
        <p className="field-hint">{t('settings.topicNoteHint')}</p>
      </div>
    </Section>
  );
}
