import path from 'node:path';
import type { Settings } from '../../../preload/schemas/settings.ts';
import { type EmbeddingModel, embeddingModel } from '../../inference/embeddings/index.ts';
import type { OpenShelf } from '../../models/shelf.ts';

export const STARTER_EMBEDDINGS = 'starter-embeddings';

/** The model that ships. */
export function starterEmbeddings(resourcesFolder: string): EmbeddingModel {
  return embeddingModel(STARTER_EMBEDDINGS, path.join(resourcesFolder, 'starter', 'embeddings'));
}

/** Models to try, best first: the one the settings name, then the one that ships. */
export function chosenEmbeddings(options: {
  resourcesFolder: string;
  settings: () => Pick<Settings, 'embeddingsModelId'>;
  models: Pick<OpenShelf, 'locate'>;
}): () => Promise<EmbeddingModel[]> {
  const starter = starterEmbeddings(options.resourcesFolder);
  return async () => {
    const { embeddingsModelId: id } = options.settings();
    if (id === STARTER_EMBEDDINGS) return [starter];
    // One that was removed, or whose stick is not there, is passed over.
    const found = await options.models.locate(id).catch(() => null);
    return found ? [embeddingModel(id, found.folder), starter] : [starter];
  };
}
