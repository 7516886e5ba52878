import { useTranslation } from 'react-i18next';
import { useSettings } from '../state/settings.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { ConversationSection } from './ConversationSection.tsx';
import { CorrectionsSection } from './CorrectionsSection.tsx';
import { DataSection } from './DataSection.tsx';
import { LearningSection } from './LearningSection.tsx';
import { ModelSection } from './ModelSection.tsx';
import { MutedSection } from './MutedSection.tsx';
import { NetworkSection } from './NetworkSection.tsx';
import { ReportsSection } from './ReportsSection.tsx';
import './settings.css';

/** Every choice applies at once and is remembered; there is nothing to save. */
export default function SettingsScreen() {
  const { t } = useTranslation();
  const settings = useSettings((state) => state.settings);
  if (!settings) return null;
  return (
    <div className="settings column">
      <h1>{t('settings.title')}</h1>
      <LearningSection settings={settings} />
      <ModelSection settings={settings} />
      <AppearanceSection settings={settings} />
      <ConversationSection settings={settings} />
      <CorrectionsSection settings={settings} />
      <MutedSection />
      <ReportsSection />
      <NetworkSection settings={settings} />
      <DataSection />
    </div>
  );
}
