import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ONE_BILLION_SHAPE, writeRandomModel } from '../main/models/gguf/random-model.ts';
import { createModelShelf } from '../main/models/shelf.ts';
import { resourcesFolder } from '../main/paths.ts';

const cache = fileURLToPath(new URL('../.cache/bench', import.meta.url));

export interface BenchModel {
  id: string;
  path: string;
  /** What it is, for the reader of the figures. */
  note: string;
}

/** The model that ships. */
export async function starterModel(): Promise<BenchModel> {
  const { path: file, name } = await createModelShelf({ resourcesFolder, dataFolder: cache }).find('starter');
  return { id: 'starter', path: file, note: name };
}

/** A model of the shape of Llama 3.2 1B at Q4_0 with random weights, made once: real speed, text is noise. */
export async function oneBillionModel(log: (line: string) => void): Promise<BenchModel> {
  const file = path.join(cache, 'random-1b-q4_0.gguf');
  if (!existsSync(file)) {
    log('Writing a random-weight model of a 1B shape…');
    await mkdir(cache, { recursive: true });
    await writeRandomModel(`${file}.part`, ONE_BILLION_SHAPE);
    await rename(`${file}.part`, file);
  }
  return { id: 'random-1b', path: file, note: 'random weights in the shape of Llama 3.2 1B, Q4_0' };
}
