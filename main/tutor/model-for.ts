import type { Language } from '../../preload/schemas/common.ts';
import type { NoSecondLook } from '../../preload/schemas/corrections.ts';
import type { InstalledModel } from '../../preload/schemas/models.ts';
import type { Settings } from '../../preload/schemas/settings.ts';
import { incapable } from '../corrections/second-look/index.ts';
import type { Catalogue } from '../models/catalogue/index.ts';

/** The model that is asked about sentences, or why there is none. */
export type ModelFor = (
  language: Language,
) => Promise<{ model: InstalledModel; reason: null } | { model: null; reason: NoSecondLook }>;

/** Of the model that is chosen, by what its file and the catalogue say, whether it can be asked about a language. */
export function createModelFor(options: {
  settings: () => Settings;
  find: (id: string) => Promise<InstalledModel>;
  catalogue: () => Promise<Catalogue>;
}): ModelFor {
  return async (language) => {
    const model = await options.find(options.settings().modelId).catch(() => null);
    if (!model) return { model: null, reason: 'no-model' };
    const entry = (await options.catalogue()).find(model.id);
    const reason = incapable(model, language, entry?.languages);
    return reason === null ? { model, reason } : { model: null, reason };
  };
}
