import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireError } from '../../preload/schemas/errors.ts';
import { call } from '../bridge/client.ts';
import { toWire } from '../bridge/words.ts';
import { loadModels } from '../state/models.ts';
import { takeTransfer } from '../state/transfers.ts';
import { Notice } from '../ui/Notice.tsx';
import { PathField } from '../ui/PathField.tsx';

/** Names another folder for models; what there is moves along. */
export function MoveFolder({ onMoved }: { onMoved: () => void }) {
  const { t } = useTranslation();
  const [folder, setFolder] = useState('');
  const [error, setError] = useState<WireError | null>(null);
  const move = async () => {
    setError(null);
    try {
      await takeTransfer(call('models.moveFolder', { folder: folder.trim() }));
      void loadModels();
      onMoved();
    } catch (thrown) {
      setError(toWire(thrown));
    }
  };
  return (
    <form
      className="part-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (folder.trim()) void move();
      }}
    >
      <PathField label={t('models.folder.new')} what={['folder']} value={folder} onChange={setFolder} />
      <p className="field-hint">{t('models.folder.moveHint')}</p>
      {error && <Notice error={error} />}
      <p className="part-actions">
        <button type="submit" className="button" disabled={!folder.trim()}>
          {t('models.folder.move')}
        </button>
        <button type="button" className="button-quiet" onClick={onMoved}>
          {t('common.cancel')}
        </button>
      </p>
    </form>
  );
}
