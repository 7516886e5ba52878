import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { StarterEmbeddingsManifest, StarterManifest } from '../starter-manifest.ts';
import type { KnownFacts } from './describe.ts';
import type { FoundModel } from './find-installed.ts';

export interface FoundStarter {
  found: FoundModel;
  known: KnownFacts;
  /** SHA-256 by the name of the file. */
  hashes: ReadonlyMap<string, string>;
}

/** The models that ship with the app; none in a build without them, or with broken ones: others can still be used. */
export async function findStarters(resourcesFolder: string): Promise<FoundStarter[]> {
  const folder = path.join(resourcesFolder, 'starter');
  const found = await Promise.all([findChat(folder), findEmbeddings(path.join(folder, 'embeddings'))]);
  return found.filter((one) => one !== null);
}

async function findChat(folder: string): Promise<FoundStarter | null> {
  try {
    const manifest = StarterManifest.parse(await readManifest(folder));
    const { id, name, file, licence, quantisation, parameters, sha256 } = manifest;
    return {
      found: { id, purpose: 'chat', origin: 'starter', folder, files: [file], record: null },
      known: { name, licence, parameters: parameters / 1e9, ...(quantisation ? { quantisation } : {}) },
      hashes: new Map([[file, sha256]]),
    };
  } catch {
    return null;
  }
}

async function findEmbeddings(folder: string): Promise<FoundStarter | null> {
  try {
    const { id, name, licence, files } = StarterEmbeddingsManifest.parse(await readManifest(folder));
    const names = files.map((file) => file.path);
    const main = names.find((file) => file.endsWith('.onnx'));
    if (main === undefined) return null;
    const ordered = [main, ...names.filter((file) => file !== main)];
    return {
      found: { id, purpose: 'embeddings', origin: 'starter', folder, files: ordered, record: null },
      known: { name, licence },
      hashes: new Map(files.map((file) => [file.path, file.sha256])),
    };
  } catch {
    return null;
  }
}

async function readManifest(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
}
