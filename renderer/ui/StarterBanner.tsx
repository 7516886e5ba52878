import { useTranslation } from 'react-i18next';
import { go } from '../app/route.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { reportFailure } from './reportFailure.ts';

/** Says plainly that the model is tiny, and where a real one comes in. Gone for good once put away. */
export function StarterBanner() {
  const { t } = useTranslation();
  const settings = useSettings((state) => state.settings);
  if (settings?.modelId !== 'starter' || settings.starterBannerDismissed) return null;
  return (
    <aside className="starter" aria-labelledby="starter-title">
      <h2 id="starter-title">{t('starter.title')}</h2>
      <p>{t('starter.text')}</p>
      <p className="starter-actions">
        <button type="button" className="button" onClick={() => go({ screen: 'settings' })}>
          {t('starter.offer')}
        </button>
        <button
          type="button"
          className="button-quiet"
          onClick={() => void changeSettings({ starterBannerDismissed: true }).catch(reportFailure)}
        >
          {t('starter.dismiss')}
        </button>
      </p>
    </aside>
  );
}
