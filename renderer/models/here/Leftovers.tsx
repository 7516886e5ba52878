import { useTranslation } from 'react-i18next';
import { language } from '../../app/i18n.ts';
import { call } from '../../bridge/client.ts';
import { sayBytes } from '../../settings/figures.ts';
import { useCall } from '../../state/useCall.ts';
import { reportFailure } from '../../ui/reportFailure.ts';
import { showToast } from '../../ui/toastStore.ts';

/** What interrupted work left behind, and the way to be rid of it. Nothing where there is nothing. */
export function Leftovers() {
  const { t } = useTranslation();
  const { value, reload } = useCall('models.leftovers', {});
  if (!value || value.files === 0) return null;
  const clean = async () => {
    const { freedBytes } = await call('models.removeLeftovers', {});
    showToast({ text: t('models.here.cleaned', { size: sayBytes(freedBytes, language()) }) });
    reload();
  };
  return (
    <p className="part-actions">
      <span className="field-hint">
        {t('models.here.leftovers', { size: sayBytes(value.bytes, language()) })}
      </span>
      <button type="button" className="button-quiet" onClick={() => void clean().catch(reportFailure)}>
        {t('models.here.clean')}
      </button>
    </p>
  );
}
