import i18next from 'i18next';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { loadModels, useModels } from '../../state/models.ts';
import { changeSettings, useSettings } from '../../state/settings.ts';
import { reportFailure } from '../../ui/reportFailure.ts';
import { showToast } from '../../ui/toastStore.ts';

/**
 * Says that something is done, where nothing else does: a model to talk with is offered by the line at the foot. A
 * model of embeddings takes the place of the one that ships; it stands in nobody's conversation.
 */
export async function tellEnd({ state, kind, title, modelId }: Transfer): Promise<void> {
  if (state !== 'done') return;
  if (kind === 'pull') {
    await loadModels();
    const model = useModels.getState().list?.models.find(({ id }) => id === modelId);
    if (model?.purpose === 'chat') return;
    const { settings } = useSettings.getState();
    if (model?.purpose === 'embeddings' && settings?.embeddingsModelId === 'starter-embeddings') {
      await changeSettings({ embeddingsModelId: model.id }).catch(reportFailure);
    }
  }
  showToast({ text: i18next.t(`models.running.doneKinds.${kind}`, { title }) });
}
