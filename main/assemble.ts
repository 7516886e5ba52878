import packageFile from '../package.json' with { type: 'json' };
import type { Settings } from '../preload/schemas/settings.ts';
import { createCorrections } from './corrections/index.ts';
import { createEmbedder, EMBEDDINGS_WORKER } from './inference/embeddings/index.ts';
import type { PortFactory } from './inference/port.ts';
import { childProcessPort } from './inference/ports/child-process.ts';
import { createInference } from './inference/supervisor.ts';
import type { Inference } from './inference/types.ts';
import { readModelHeaders } from './models/gguf/model-headers.ts';
import { embeddingsBeside } from './models/loading/embeddings-beside.ts';
import { createLoadCheck } from './models/loading/load-check.ts';
import { createSideCheck } from './models/loading/side-check.ts';
import { createModelShelf, type OpenShelf } from './models/shelf.ts';
import { resourcesFolder as shippedResources } from './paths.ts';
import { createServices, type Services, type ServicesOptions } from './services.ts';
import { openSettings, type SettingsOptions, type SettingsStore } from './settings/store.ts';
import type { Log } from './tutor/dependencies.ts';
import { chosenEmbeddings } from './tutor/topic/index.ts';

export interface AssembleOptions {
  door: 'desktop' | 'browser';
  /** Absolute. */
  dataFolder: string;
  log: Log;
  /** Where the packaged app keeps what ships; the repository's own folder unless told. */
  resourcesFolder?: string;
  /** How the model's process is started; a child process unless told. */
  openPort?: PortFactory;
  /** How the embeddings' process is started; a child process unless told. */
  openEmbeddingsPort?: PortFactory;
  /** How the settings' file is kept; `conf` unless told. */
  makeSettingsFile?: SettingsOptions['makeFile'];
  /** Opens an address outside the app. A browser's page does that itself. */
  openLink?: (url: string) => Promise<boolean>;
  /** What only a desktop has: its keychain, its windows for choosing files, what it knows of proxies. */
  keychain?: ServicesOptions['keychain'];
  chooseFiles?: ServicesOptions['chooseFiles'];
  systemProxy?: ServicesOptions['systemProxy'];
  /** Holds for this run, whatever the settings say, and is not stored. */
  overrides?: Partial<Settings>;
}

export interface AssembledServices extends Services {
  settings: SettingsStore;
  models: OpenShelf;
  inference: Inference;
  /** The machine slept: what it had for graphics may be gone, or back. */
  machineWoke(): void;
}

/** Puts the services of a real machine together: what both shells and the command line run on. */
export async function assembleServices(options: AssembleOptions): Promise<AssembledServices> {
  const { dataFolder, log, door, resourcesFolder = shippedResources, makeSettingsFile, overrides } = options;
  const file = makeSettingsFile === undefined ? {} : { makeFile: makeSettingsFile };
  const kept = openSettings({ folder: dataFolder, ...file });
  const settings = overrides === undefined ? kept : withOverrides(kept, overrides);
  const models = createModelShelf({ resourcesFolder, dataFolder, settings: settings.get });
  const corrections = createCorrections();
  const language = () => settings.get().interfaceLanguage;
  const chatModels = async () =>
    (await models.list()).filter(({ purpose, problem }) => purpose === 'chat' && problem === null);
  const embedder = createEmbedder({
    openPort: options.openEmbeddingsPort ?? childProcessPort({ file: EMBEDDINGS_WORKER }),
    log: (line) => log.info({ line }, 'the embeddings say'),
  });
  const findEmbeddings = chosenEmbeddings({ resourcesFolder, settings: settings.get, models });
  /** What is loaded already is no longer free, and counted by that. */
  const besideBytes = async () => {
    if (!settings.get().topicNote || embedder.status().state !== 'stopped') return 0;
    const [first] = await findEmbeddings();
    return first ? await embeddingsBeside(first.folder) : 0;
  };
  const inference = createInference({
    openPort: options.openPort ?? childProcessPort(),
    checkFile: readModelHeaders,
    checkFit: createLoadCheck({ others: chatModels, besideBytes }),
    checkSideFit: createSideCheck(),
    unloadAfterMs: () => settings.get().unloadAfterMinutes * 60_000,
    language,
    log: (line) => log.info({ line }, 'the model says'),
  });
  const services = await createServices({
    door,
    dataFolder,
    resourcesFolder,
    settings,
    inference,
    corrections,
    models,
    embeddings: { embedder, findModels: findEmbeddings },
    openLink: options.openLink ?? (async () => false),
    ...(options.keychain && { keychain: options.keychain }),
    ...(options.chooseFiles && { chooseFiles: options.chooseFiles }),
    ...(options.systemProxy && { systemProxy: options.systemProxy }),
    version: packageFile.version,
    log,
  });
  const close = async (): Promise<void> => {
    await services.close();
    await corrections.close();
  };
  const machineWoke = (): void => {
    inference
      .lookAgain()
      .catch((err: unknown) => log.warn({ err }, 'no look for graphics cards after sleep'));
  };
  return { ...services, settings, models, inference, machineWoke, close };
}

function withOverrides(settings: SettingsStore, overrides: Partial<Settings>): SettingsStore {
  return { ...settings, get: () => ({ ...settings.get(), ...overrides }) };
}
