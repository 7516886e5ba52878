import type { Language } from '../../preload/schemas/common.ts';
import { createSecondLook, incapable } from '../corrections/second-look/index.ts';
import { withSecondLook } from '../corrections/second-look/with-second-look.ts';
import type { Corrections } from '../corrections/types.ts';
import { resourcesFolder } from '../paths.ts';
import { openServices } from './open-services.ts';
import { UsageError } from './report.ts';
import type { Say } from './words.ts';

/** Tokens of the context nobody talks in: what is asked has one of its own. */
const CONTEXT_TOKENS = 512;

/**
 * The corrections with a model's second look at each sentence.
 * @param chosen id of a model, or path of its file; left out, the one of the settings
 * @throws UsageError where the model cannot be asked, AppError where it cannot be loaded
 */
export async function openSecondLook(
  corrections: Corrections,
  { language, chosen, say }: { language: Language; chosen: string | undefined; say: Say },
): Promise<{ corrections: Corrections; close(): Promise<void> }> {
  const services = await openServices(chosen === undefined ? {} : { modelId: chosen });
  try {
    const model = await services.findModel();
    const entry = (await services.modelRoom.catalogue()).find(model.id);
    const reason = incapable(model, language, entry?.languages);
    if (reason !== null) throw new UsageError(say(`correct.noModel.${reason}`, { name: model.name }));
    const { inference } = services;
    await inference.load({ path: model.path, modelId: model.id, contextTokens: CONTEXT_TOKENS });
    const second = createSecondLook({ inference, resourcesFolder });
    return { corrections: withSecondLook(corrections, second, model.id), close: services.close };
  } catch (error) {
    await services.close();
    throw error;
  }
}
