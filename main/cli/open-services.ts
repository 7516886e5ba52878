import type { InstalledModel } from '../../preload/schemas/models.ts';
import type { Settings } from '../../preload/schemas/settings.ts';
import { type AssembledServices, assembleServices } from '../assemble.ts';
import { openLog } from '../log.ts';
import { dataFolder } from '../paths.ts';
import { userLanguage } from './words.ts';

export interface CliServices extends AssembledServices {
  /** The model conversations run on. @throws AppError `model-missing`, `model-malformed`. */
  findModel(): Promise<InstalledModel>;
}

/** The services over the user's own data folder. `overrides` hold for this run and are not stored. */
export async function openServices(overrides: Partial<Settings> = {}): Promise<CliServices> {
  const folder = dataFolder();
  const log = openLog(folder);
  const services = await assembleServices({
    door: 'browser',
    dataFolder: folder,
    log,
    overrides: { interfaceLanguage: userLanguage(), ...overrides },
  });
  return { ...services, findModel: () => services.models.find(services.settings.get().modelId) };
}
