import { existsSync, readFileSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, freemem, release, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InferenceStatus } from '../../../preload/schemas/inference.ts';
import type { InstalledModel } from '../../../preload/schemas/models.ts';
import type { Settings } from '../../../preload/schemas/settings.ts';
import { toWireError } from '../../errors.ts';
import { childProcessPort } from '../../inference/ports/child-process.ts';
import { createInference } from '../../inference/supervisor.ts';
import { seenGraphicsCards } from '../../models/fit/graphics-cards.ts';
import { readMachine } from '../../models/fit/index.ts';
import { readGgufHeader } from '../../models/gguf/header.ts';
import { modelsRoot } from '../../models/library/folders.ts';
import { createModelShelf } from '../../models/shelf.ts';
import { dataFolder, resourcesFolder } from '../../paths.ts';
import { makePrivateFolder } from '../../private-files.ts';
import { rendererFolder } from '../renderer-build.ts';
import type { Say } from '../words.ts';
import { type EmbeddingsFindings, tryEmbeddings } from './embeddings.ts';
import { certificateProblem, examineNetwork, type NetworkFindings } from './network.ts';
import { storedSettings } from './stored-settings.ts';
import { findUnfinished, type Unfinished } from './unfinished.ts';

export interface Examination {
  version: string;
  platform: NodeJS.Platform;
  release: string;
  arch: string;
  processor: string;
  cores: number;
  /** Bytes. */
  memory: { total: number; free: number };
  gpus: string[];
  backend: {
    chosen: InferenceStatus['backend'];
    why: string;
    devices: string[];
    fallback: InferenceStatus['fallback'];
  };
  /** Versions of what computes. */
  engines: Record<string, string>;
  dataFolder: string;
  /** Where models are kept, and the bytes that are free on its disk. */
  modelsFolder: { path: string; freeBytes: number };
  models: InstalledModel[];
  /** What was not pulled to its end, and what nobody will go on with. Bytes. */
  unfinished: Unfinished;
  embeddings: EmbeddingsFindings;
  network: NetworkFindings;
  missing: { what: string; how: string }[];
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const require = createRequire(import.meta.url);

/** Looks at the machine. Starts the model's process for a moment: only that shows which backend works. */
export async function examine(say: Say): Promise<Examination> {
  const folder = dataFolder();
  const settings = storedSettings(folder);
  const modelsFolder = modelsRoot(settings, folder);
  const shelf = createModelShelf({ resourcesFolder, dataFolder: folder, settings: () => settings });
  const models = await shelf.list();
  const [cards, backend, embeddings, network, unfinished, { freeDiskBytes }] = await Promise.all([
    seenGraphicsCards(),
    tryBackends(say),
    tryEmbeddings(settings, models, resourcesFolder),
    examineNetwork(settings),
    findUnfinished(modelsFolder, folder),
    readMachine({ modelsFolder, gpus: [] }),
  ]);
  const [processor] = cpus();
  return {
    version: versionOf(path.join(root, 'package.json')),
    platform: process.platform,
    release: release(),
    arch: process.arch,
    processor: processor?.model.trim() ?? '',
    cores: availableParallelism(),
    memory: { total: totalmem(), free: freemem() },
    gpus: cards.length > 0 ? cards : backend.devices,
    backend,
    engines: {
      node: process.versions.node,
      'node-llama-cpp': packageVersion('node-llama-cpp'),
      'llama.cpp': llamaVersion(),
      libsql: packageVersion('libsql'),
      'harper.js': packageVersion('harper.js'),
      electron: packageVersion('electron'),
    },
    dataFolder: folder,
    modelsFolder: { path: modelsFolder, freeBytes: freeDiskBytes },
    models,
    unfinished,
    embeddings,
    network,
    missing: [
      ...(await missingFolder(folder, say)),
      ...missingParts(say),
      ...missingModels(models, say),
      ...missingEmbeddings(embeddings, say),
      ...missingCertificates(network, settings),
    ],
  };
}

async function tryBackends(say: Say): Promise<Examination['backend']> {
  const tried: string[] = [];
  const inference = createInference({
    openPort: childProcessPort(),
    checkFile: readGgufHeader,
    language: () => 'en',
    log: (line) => void tried.push(line),
  });
  try {
    await inference.restart();
    const { backend, devices, fallback } = inference.status();
    const order = (process.platform === 'darwin' ? ['metal', 'cpu'] : ['cuda', 'vulkan', 'cpu']).join(', ');
    const why =
      fallback === null
        ? say('doctor.why.best', { order })
        : say('doctor.why.fallback', { from: fallback.from, reason: fallback.reason });
    return { chosen: backend, why, devices, fallback };
  } catch (thrown) {
    const reason = tried.at(-1) ?? toWireError(thrown, 'en').message;
    return { chosen: null, why: say('doctor.why.failed', { reason }), devices: [], fallback: null };
  } finally {
    await inference.close();
  }
}

async function missingFolder(folder: string, say: Say): Promise<Examination['missing']> {
  try {
    makePrivateFolder(folder);
    await access(folder, constants.W_OK);
    return [];
  } catch {
    return [{ what: say('missing.data-folder', { path: folder }), how: say('missing.data-folder.how') }];
  }
}

function missingParts(say: Say): Examination['missing'] {
  const missing: Examination['missing'] = [];
  // Never `require('electron')`: without its program it would download one.
  if (!existsSync(path.join(root, 'node_modules', 'electron', 'path.txt'))) {
    missing.push({ what: say('missing.electron'), how: say('missing.electron.how') });
  }
  if (!existsSync(path.join(rendererFolder, 'index.html'))) {
    missing.push({ what: say('missing.renderer'), how: say('missing.renderer.how') });
  }
  return missing;
}

function missingEmbeddings(
  { modelId, runtime, problem }: EmbeddingsFindings,
  say: Say,
): Examination['missing'] {
  if (runtime !== null) return [];
  const what = say('missing.embeddings', { id: modelId, reason: problem ?? '' });
  return [{ what, how: say('missing.embeddings.how') }];
}

function missingCertificates(
  { certificateAuthorityFile }: NetworkFindings,
  { interfaceLanguage }: Settings,
): Examination['missing'] {
  const problem = certificateProblem(certificateAuthorityFile);
  if (problem === null) return [];
  const { message, hint } = toWireError(problem, interfaceLanguage);
  return [{ what: message, how: hint }];
}

function missingModels(models: InstalledModel[], say: Say): Examination['missing'] {
  const missing: Examination['missing'] = [];
  if (!models.some(({ origin }) => origin === 'starter')) {
    missing.push({ what: say('missing.starter'), how: say('missing.starter.how') });
  }
  const isReal = ({ origin, purpose, problem }: InstalledModel): boolean =>
    origin !== 'starter' && purpose === 'chat' && problem === null;
  if (!models.some(isReal)) {
    missing.push({ what: say('missing.model'), how: say('missing.model.how') });
  }
  for (const { id, problem } of models) {
    if (problem === null) continue;
    missing.push({
      what: say('missing.model-file', { id, reason: problem }),
      how: say('missing.model-file.how'),
    });
  }
  return missing;
}

function packageVersion(name: string): string {
  return versionOf(path.join(root, 'node_modules', name, 'package.json'));
}

function versionOf(file: string): string {
  return field(file, 'version');
}

/** The release of llama.cpp inside node-llama-cpp. */
function llamaVersion(): string {
  const entry = require.resolve('node-llama-cpp');
  return field(path.join(path.dirname(entry), '..', 'llama', 'llama.cpp.info.json'), 'tag');
}

function field(file: string, name: string): string {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return String((content as Record<string, unknown>)[name] ?? '');
  } catch {
    return '';
  }
}
