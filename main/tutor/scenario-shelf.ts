import path from 'node:path';
import type { Language } from '../../preload/schemas/common.ts';
import type { ScenarioView } from '../../preload/schemas/scenarios.ts';
import { AppError } from '../errors.ts';
import { type LoadedScenarios, loadScenarios } from './scenarios/load.ts';

/** The scenarios at hand: read when first asked for, and again when the list is asked for. */
export function createScenarioShelf(options: {
  resourcesFolder: string;
  dataFolder: string;
  language: () => Language;
}) {
  const shipped = path.join(options.resourcesFolder, 'scenarios');
  const own = path.join(options.dataFolder, 'scenarios');
  let loaded: Promise<LoadedScenarios> | null = null;

  function reload(): Promise<LoadedScenarios> {
    loaded = loadScenarios({ shipped, own }, options.language());
    return loaded;
  }

  const among = async (scenarios: Promise<LoadedScenarios>, id: string) =>
    (await scenarios).scenarios.find((scenario) => scenario.id === id);

  return {
    ownFolder: own,
    /** Reads both folders: a file just added is there. */
    list: reload,
    /** @throws AppError `not-found`. */
    async find(id: string): Promise<ScenarioView> {
      const known = loaded && (await among(loaded, id));
      const found = known ?? (await among(reload(), id));
      if (!found) throw new AppError('not-found', { what: id });
      return found;
    },
  };
}
