import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { connection } from '../bridge/connection.ts';
import { tellEnd } from '../models/transfers/tellEnd.ts';
import { Setup } from '../setup/Setup.tsx';
import { followInference, loadInference } from '../state/inference.ts';
import { followAwaited } from '../state/modelChoice.ts';
import { followModels, loadModels } from '../state/models.ts';
import { loadMutedRules } from '../state/mutedRules.ts';
import { loadScenarios } from '../state/scenarios.ts';
import { followSettings, loadSettings, useSettings } from '../state/settings.ts';
import { followTransfers, loadTransfers } from '../state/transfers.ts';
import { Notice } from '../ui/Notice.tsx';
import { reportFailure } from '../ui/reportFailure.ts';
import { switchLanguage } from './i18n.ts';
import { Refused } from './Refused.tsx';
import { Shell } from './Shell.tsx';
import { applyLooks } from './theme.ts';

/** Everything that is fetched once and kept; again after the connection came back. */
function fetchAll(): void {
  void loadScenarios();
  void loadMutedRules();
}

export function App() {
  const { t } = useTranslation();
  const { settings, error } = useSettings();
  const state = useStore(connection, (now) => now.state);
  const epoch = useStore(connection, (now) => now.epoch);

  useEffect(() => {
    const ends = [
      followSettings(),
      followInference(),
      followModels(),
      followTransfers((transfer) => void tellEnd(transfer)),
      followAwaited(reportFailure),
    ];
    fetchAll();
    return () => {
      for (const end of ends) end();
    };
  }, []);

  useEffect(() => {
    if (epoch === 0) return;
    void loadSettings();
    void loadInference();
    void loadModels();
    void loadTransfers();
    fetchAll();
  }, [epoch]);

  useEffect(() => {
    if (!settings) return;
    applyLooks(settings);
    // Before the first choice the greeting language stands: the stored one is only a default.
    if (settings.welcomed) switchLanguage(settings.interfaceLanguage);
  }, [settings]);

  if (state === 'refused') return <Refused />;
  if (settings) return settings.welcomed ? <Shell /> : <Setup />;
  if (error) {
    return (
      <main className="lone">
        <h1>{t('app.cannotOpen')}</h1>
        <Notice error={error} action={{ label: t('common.retry'), onPress: () => void loadSettings() }} />
      </main>
    );
  }
  return (
    <main className="lone" aria-busy="true">
      <p className="opening">{t('app.opening')}</p>
    </main>
  );
}
