import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { answerWith, useAwaited } from '../../state/modelChoice.ts';
import { canChat, useModels } from '../../state/models.ts';
import { useSettings } from '../../state/settings.ts';
import { settleOffer, useTransfers } from '../../state/transfers.ts';
import { reportFailure } from '../../ui/reportFailure.ts';
import { showToast } from '../../ui/toastStore.ts';

/** A model that came while one talked, not yet in use and not yet declined; null where there is none. */
export function useReady(): Transfer | null {
  const { list, settled } = useTransfers();
  const models = useModels((state) => state.list?.models);
  const inUse = useSettings((state) => state.settings?.modelId);
  const found = list.findLast(
    ({ id, kind, state, modelId }) =>
      kind === 'pull' &&
      state === 'done' &&
      modelId !== inUse &&
      !settled.includes(id) &&
      models?.some((model) => model.id === modelId && canChat(model)),
  );
  // Whoever goes back to another model later made up their mind: it is not offered a second time.
  const taken = list.find(
    ({ id, kind, state, modelId }) =>
      kind === 'pull' && state === 'done' && modelId === inUse && !settled.includes(id),
  )?.id;
  useEffect(() => {
    if (taken !== undefined) settleOffer(taken);
  }, [taken]);
  return found ?? null;
}

/** Offers it, once and quietly: nothing changes under a conversation unasked. */
export function ReadyOffer({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation();
  const awaited = useAwaited((state) => state.modelId);
  const { id, title, modelId } = transfer;
  const use = async () => {
    if (modelId === null) return;
    if (await answerWith(modelId)) showToast({ text: t('models.running.nowUsed', { title }) });
  };
  return (
    <div className="work-row">
      <p className="work-words" role="status">
        {awaited === modelId ? t('models.running.useAfter') : t('models.running.ready', { title })}
      </p>
      {awaited !== modelId && (
        <>
          <button type="button" className="button-quiet" onClick={() => void use().catch(reportFailure)}>
            {t('models.running.useNow')}
          </button>
          <button type="button" className="button-quiet" onClick={() => settleOffer(id)}>
            {t('models.running.notNow')}
          </button>
        </>
      )}
    </div>
  );
}
