import { existsSync, readFileSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, freemem, release, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InferenceStatus } from '../../../preload/schemas/inference.ts';
import type { InstalledModel } from '../../../preload/schemas/models.ts';
import { toWireError } from '../../errors.ts';
import { childProcessPort } from '../../inference/ports/child-process.ts';
import { createInference } from '../../inference/supervisor.ts';
import { readGgufHeader } from '../../models/gguf/header.ts';
import { createModelShelf } from '../../models/shelf.ts';
import { dataFolder, resourcesFolder } from '../../paths.ts';
import { makePrivateFolder } from '../../private-files.ts';
import { rendererFolder } from '../renderer-build.ts';
import type { Say } from '../words.ts';
import { seenGraphicsCards } from '../../models/fit/graphics-cards.ts';

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
  models: InstalledModel[];
  missing: { what: string; how: string }[];
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const require = createRequire(import.meta.url);

/** Looks at the machine. Starts the model's process for a moment: only that shows which backend works. */
export async function examine(say: Say): Promise<Examination> {
  const folder = dataFolder();
  const shelf = createModelShelf({ resourcesFolder, dataFolder: folder });
  const models = await shelf.list();
  const [cards, backend] = await Promise.all([seenGraphicsCards(), tryBackends(say)]);
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
    models,
    missing: [
      ...(await missingFolder(folder, say)),
      ...missingParts(say),
      ...missingModels(models, shelf.folder, say),
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

function missingModels(models: InstalledModel[], folder: string, say: Say): Examination['missing'] {
  const missing: Examination['missing'] = [];
  if (!models.some(({ origin }) => origin === 'starter')) {
    missing.push({ what: say('missing.starter'), how: say('missing.starter.how') });
  }
  if (!models.some(({ origin, problem }) => origin !== 'starter' && problem === null)) {
    missing.push({ what: say('missing.model'), how: say('missing.model.how', { folder }) });
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
