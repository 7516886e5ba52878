import { useTranslation } from 'react-i18next';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { language } from '../../app/i18n.ts';
import { sayBytes } from '../../settings/figures.ts';
import { Sheet } from '../../ui/Sheet.tsx';

interface CancelSheetProps {
  transfer: Transfer;
  onStop: (keepPart: boolean) => void;
  onClose: () => void;
}

/** Stopping asks one thing: what becomes of what has arrived. */
export function CancelSheet({ transfer, onStop, onClose }: CancelSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('models.running.cancelTitle', { title: transfer.title })} onClose={onClose}>
      <p>{t('models.running.cancelText', { bytes: sayBytes(transfer.bytes, language()) })}</p>
      <p className="sheet-actions">
        <button type="button" className="button" onClick={() => onStop(true)}>
          {t('models.running.cancelKeep')}
        </button>
        <button type="button" className="button-quiet" onClick={() => onStop(false)}>
          {t('models.running.cancelDrop')}
        </button>
        <button type="button" className="button-quiet" onClick={onClose}>
          {t('models.running.goOn')}
        </button>
      </p>
    </Sheet>
  );
}
