/** A hub with small models on it, and data folders whose catalogue knows them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import type { CatalogueEntry, CatalogueFile } from '../../../preload/schemas/catalogue.ts';
import type { Settings } from '../../../preload/schemas/settings.ts';
import { type RandomModelShape, TINY_SHAPE, writeRandomModel } from '../../models/gguf/random-model.ts';
import { sha256 } from '../../models/testing/hub.ts';
import { resourcesFolder } from '../../paths.ts';

const HUB = 'https://huggingface.co';

/** A model that is downloaded in several parts. */
export const LARGER_SHAPE: RandomModelShape = { ...TINY_SHAPE, embedding: 256, vocabulary: 24_000, seed: 2 };

export async function modelBytes(shape: RandomModelShape = TINY_SHAPE): Promise<Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tertulia-model-'));
  try {
    const file = path.join(folder, 'model.gguf');
    await writeRandomModel(file, shape);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files of the embeddings model that ships, by their names in its folder. */
export function embeddingsFiles(): Map<string, Buffer> {
  const folder = path.join(resourcesFolder, 'starter', 'embeddings');
  const names = ['onnx/model_quantized.onnx', 'config.json', 'tokenizer.json', 'tokenizer_config.json'];
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** What the hub serves and the catalogue says of it. */
export interface TestModel {
  entry: CatalogueEntry;
  /** By path on the hub. */
  files: Record<string, Buffer>;
}

export function chatModel(id: string, content: Buffer, of: Partial<CatalogueEntry> = {}): TestModel {
  return modelOf(id, new Map([[`${id}.gguf`, content]]), { ...of, purpose: 'chat' });
}

export function embeddingsModel(id: string, files = embeddingsFiles()): TestModel {
  return modelOf(id, files, {
    purpose: 'embeddings',
    chatTemplate: null,
    embedding: {
      dimensions: 64,
      pooling: 'mean',
      normalise: true,
      queryPrefix: '',
      passagePrefix: '',
      maxTokens: 128,
    },
  });
}

function modelOf(id: string, contents: Map<string, Buffer>, of: Partial<CatalogueEntry>): TestModel {
  const base = `/tertulia/${id}/resolve/main`;
  const files = [...contents].map(
    ([name, content]): CatalogueFile => ({
      path: name,
      url: `${HUB}${base}/${name}`,
      sizeBytes: content.length,
      sha256: sha256(content),
    }),
  );
  return {
    entry: {
      id,
      name: `Test ${id}`,
      family: 'Test',
      purpose: 'chat',
      languages: ['es', 'en'],
      files,
      quantisation: 'F32',
      parameters: 0.001,
      contextTokens: 512,
      memory: { at2k: 50_000_000, at8k: null, at32k: null },
      licence: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/', gated: false },
      quality: { es: 'Ruido.', en: 'Noise.' },
      speed: { es: 'Rápido.', en: 'Fast.' },
      why: { es: 'Para probar.', en: 'For tests.' },
      chatTemplate: 'file',
      embedding: null,
      rank: 1000,
      ...of,
    },
    files: Object.fromEntries([...contents].map(([name, content]) => [`${base}/${name}`, content])),
  };
}

/** Where the hub has the first file of a model. */
export function placeOnHub({ files }: TestModel): string {
  return Object.keys(files)[0] ?? '';
}

/** A data folder that knows these models; with settings, where there are any. Removed by {@link removeHomes}. */
export function homeWith(
  models: readonly TestModel[],
  settings: Partial<Settings> = {},
  at?: string,
): string {
  const home = at ?? mkdtempSync(path.join(tmpdir(), 'tertulia-cli-'));
  if (at === undefined) homes.push(home);
  mkdirSync(path.join(home, 'catalogue'), { recursive: true });
  for (const { entry } of models) {
    writeFileSync(path.join(home, 'catalogue', `${entry.id}.yaml`), stringify(entry));
  }
  if (Object.keys(settings).length > 0) {
    writeFileSync(path.join(home, 'settings.json'), JSON.stringify(settings));
  }
  return home;
}

const homes: string[] = [];

export function removeHomes(): void {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
}
