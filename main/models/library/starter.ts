import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { StarterManifest } from '../starter-manifest.ts';
import type { KnownFacts } from './describe.ts';
import type { FoundModel } from './find-installed.ts';

export interface FoundStarter {
  found: FoundModel;
  known: KnownFacts;
  sha256: string;
}

/** The model that ships with the app; null in a build without one, or with a broken one: others can still be used. */
export async function findStarter(resourcesFolder: string): Promise<FoundStarter | null> {
  const folder = path.join(resourcesFolder, 'starter');
  try {
    const text = await readFile(path.join(folder, 'manifest.json'), 'utf8');
    const manifest = StarterManifest.parse(JSON.parse(text));
    const { id, name, file, licence, quantisation, parameters, sha256 } = manifest;
    return {
      found: { id, purpose: 'chat', origin: 'starter', folder, files: [file], record: null },
      known: { name, licence, parameters: parameters / 1e9, ...(quantisation ? { quantisation } : {}) },
      sha256,
    };
  } catch {
    return null;
  }
}
