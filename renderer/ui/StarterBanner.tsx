import { useTranslation } from 'react-i18next';
import { go } from '../app/route.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { reportFailure } from './reportFailure.ts';

/**
 * Says plainly that the model is tiny, and where a real one comes in. Gone for good once put away.
 * @param short one line, where there is no side to stand at
 */
export function StarterBanner({ short = false }: { short?: boolean }) {
  const { t, i18n } = useTranslation();
  const settings = useSettings((state) => state.settings);
  if (settings?.modelId !== 'starter' || settings.starterBannerDismissed) return null;
  return (
    <aside className="starter" data-short={short} aria-labelledby="starter-title" lang={i18n.language}>
      <h2 id="starter-title">{t('starter.title')}</h2>
      {!short && <p>{t('starter.text')}</p>}
      <p className="starter-actions">
        <button type="button" className="button-quiet" onClick={() => go({ screen: 'models', page: 'add' })}>
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
