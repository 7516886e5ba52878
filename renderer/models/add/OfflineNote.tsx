import { useTranslation } from 'react-i18next';
import { changeSettings } from '../../state/settings.ts';
import { reportFailure } from '../../ui/reportFailure.ts';

/** Nothing can be fetched now, and why. */
export function OfflineNote() {
  const { t } = useTranslation();
  return (
    <div className="notice" role="status">
      <p>{t('models.add.offline')}</p>
      <button
        type="button"
        className="button-quiet"
        onClick={() => void changeSettings({ offline: false }).catch(reportFailure)}
      >
        {t('models.add.offlineOff')}
      </button>
    </div>
  );
}
