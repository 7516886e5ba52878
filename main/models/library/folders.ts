import path from 'node:path';
import { ModelId, type ModelPurpose } from '../../../preload/schemas/catalogue.ts';
import { AppError } from '../../errors.ts';
import { resolveInside } from '../../paths.ts';

/** On disk as people expect to find it: `llm/<id>/<file>.gguf`, `embeddings/<id>/…`. */
export const PURPOSE_FOLDERS: Readonly<Record<ModelPurpose, string>> = {
  chat: 'llm',
  embeddings: 'embeddings',
  corrections: 'corrections',
};

/** Where models are kept: what the settings say, else `models/` in the data folder. Absolute. */
export function modelsRoot(settings: { modelsFolder: string }, dataFolder: string): string {
  return settings.modelsFolder === '' ? path.join(dataFolder, 'models') : path.resolve(settings.modelsFolder);
}

/** A model's own folder. @throws AppError `download-unsafe-name` where the id is none. */
export function modelFolder(root: string, purpose: ModelPurpose, id: string): string {
  if (!ModelId.safeParse(id).success) {
    throw new AppError('download-unsafe-name', { name: id.replace(/[^\x20-\x7e]/g, '?').slice(0, 100) });
  }
  return resolveInside(root, PURPOSE_FOLDERS[purpose], id);
}
