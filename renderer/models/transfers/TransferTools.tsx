import { Pause, Play, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { cancelTransfer, pauseTransfer, resumeTransfer } from '../../state/transfers.ts';
import { reportFailure } from '../../ui/reportFailure.ts';
import { CancelSheet } from './CancelSheet.tsx';

/** Pause, go on, stop: what can be done about it as it stands. */
export function TransferTools({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { id, kind, state, title, bytes } = transfer;
  const canPause = state === 'running' || state === 'waiting';
  const canResume = state === 'paused' || state === 'failed';
  const stop = (keepPart: boolean) => {
    setAsking(false);
    void cancelTransfer(id, keepPart).catch(reportFailure);
  };
  return (
    <span className="transfer-tools">
      {canPause && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('models.running.pauseOf', { title })}
          title={t('models.running.pause')}
          onClick={() => void pauseTransfer(id).catch(reportFailure)}
        >
          <Pause aria-hidden="true" size={16} strokeWidth={1.5} />
        </button>
      )}
      {canResume && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('models.running.resumeOf', { title })}
          title={t('models.running.resume')}
          onClick={() => void resumeTransfer(id).catch(reportFailure)}
        >
          <Play aria-hidden="true" size={16} strokeWidth={1.5} />
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={t('models.running.cancelOf', { title })}
        title={t('models.running.cancel')}
        onClick={() => (kind === 'pull' && bytes > 0 ? setAsking(true) : stop(false))}
      >
        <X aria-hidden="true" size={16} strokeWidth={1.5} />
      </button>
      {asking && <CancelSheet transfer={transfer} onStop={stop} onClose={() => setAsking(false)} />}
    </span>
  );
}
