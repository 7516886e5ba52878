import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireError } from '../../../preload/schemas/errors.ts';
import type { InstalledModel } from '../../../preload/schemas/models.ts';
import { language } from '../../app/i18n.ts';
import { call } from '../../bridge/client.ts';
import { toWire } from '../../bridge/words.ts';
import { sayBytes } from '../../settings/figures.ts';
import { loadModels } from '../../state/models.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { showToast } from '../../ui/toastStore.ts';

interface RemoveSheetProps {
  model: InstalledModel;
  inUse: boolean;
  onClose: () => void;
}

/** Removing cannot be undone but by fetching again: it says what is freed, and asks once. */
export function RemoveSheet({ model, inUse, onClose }: RemoveSheetProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const { id, name, sizeBytes } = model;
  const shown = language();
  const remove = async () => {
    setBusy(true);
    try {
      const { freedBytes } = await call('models.remove', { id });
      showToast({ text: t('models.here.removed', { name, size: sayBytes(freedBytes, shown) }) });
      void loadModels();
      onClose();
    } catch (thrown) {
      setError(toWire(thrown));
      setBusy(false);
    }
  };
  return (
    <Sheet title={t('models.here.removeTitle', { name })} onClose={onClose}>
      <p>{t('models.here.removeText', { size: sayBytes(sizeBytes, shown) })}</p>
      {inUse && model.purpose === 'chat' && <p>{t('models.here.removeChosen')}</p>}
      {error && <Notice error={error} />}
      <p className="sheet-actions">
        <button type="button" className="button" disabled={busy} onClick={() => void remove()}>
          {t('models.here.remove')}
        </button>
        <button type="button" className="button-quiet" onClick={onClose}>
          {t('models.here.keep')}
        </button>
      </p>
    </Sheet>
  );
}
