import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { EventPayload } from '../../../preload/contract.ts';
import type { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import type { Inference } from '../../inference/types.ts';
import { resourcesFolder } from '../../paths.ts';
import { createServices } from '../../services.ts';
import { openSettings } from '../../settings/store.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { noCorrections, silentLog } from '../../tutor/testing/open-services.ts';
import { scriptedInference } from '../../tutor/testing/scripted-inference.ts';
import { type RandomModelShape, TINY_SHAPE, writeRandomModel } from '../gguf/random-model.ts';
import { createModelShelf } from '../shelf.ts';
import { sha256 } from './hub.ts';

/** A small GGUF of random weights, whole, as bytes. */
export async function ggufBytes(shape: Partial<RandomModelShape> = {}): Promise<Buffer> {
  const file = path.join(temporaryFolder(), 'model.gguf');
  await writeRandomModel(file, { ...TINY_SHAPE, ...shape });
  return readFileSync(file);
}

/** An entry as the catalogue has them, for one file on the hub: `owner/<id>`. */
export function entryFor(id: string, content: Buffer, over: Partial<CatalogueEntry> = {}): CatalogueEntry {
  const file = `${id}.gguf`;
  return {
    id,
    name: `Model ${id}`,
    family: id,
    purpose: 'chat',
    languages: ['es', 'en'],
    files: [{ path: file, url: hubUrl(id, file), sizeBytes: content.length, sha256: sha256(content) }],
    quantisation: 'F32',
    parameters: 0.0001,
    contextTokens: 2048,
    memory: { at2k: 50_000_000, at8k: null, at32k: null },
    licence: { name: 'MIT', url: 'https://example.org/licence', gated: false },
    quality: { es: 'Ruido.', en: 'Noise.' },
    speed: { es: 'Rápido.', en: 'Fast.' },
    why: { es: 'Para pruebas.', en: 'For tests.' },
    chatTemplate: 'file',
    embedding: null,
    rank: 1,
    ...over,
  };
}

export const hubUrl = (id: string, file: string) => `https://huggingface.co/owner/${id}/resolve/main/${file}`;
export const hubPath = (id: string, file = `${id}.gguf`) => `/owner/${id}/resolve/main/${file}`;

/** The files of an embeddings model, as small as may be. The weights are none. */
export function embeddingFiles(seed = 'e'): Record<string, Buffer> {
  return {
    'onnx/model_quantized.onnx': Buffer.from(`onnx ${seed}`.repeat(2000)),
    'config.json': Buffer.from(JSON.stringify({ model_type: 'bert', max_position_embeddings: 512 })),
    'tokenizer.json': Buffer.from('{"version":"1.0"}'),
    'tokenizer_config.json': Buffer.from('{}'),
  };
}

export function embeddingEntry(id: string, files = embeddingFiles(id)): CatalogueEntry {
  return {
    ...entryFor(id, Buffer.alloc(1)),
    purpose: 'embeddings',
    quantisation: 'int8',
    chatTemplate: null,
    files: Object.entries(files).map(([file, content]) => ({
      path: file,
      url: hubUrl(id, file),
      sizeBytes: content.length,
      sha256: sha256(content),
    })),
    embedding: {
      dimensions: 8,
      pooling: 'mean',
      normalise: true,
      queryPrefix: 'query: ',
      passagePrefix: 'passage: ',
      maxTokens: 512,
    },
  };
}

export interface OpenApp {
  folder?: string;
  entries?: CatalogueEntry[];
  mirror?: string;
  inference?: Inference;
}

/** The services on a data folder, with a catalogue of the test's own and a hub on this machine. */
export async function openApp({ folder = temporaryFolder(), entries = [], mirror, inference }: OpenApp = {}) {
  const own = path.join(folder, 'catalogue');
  mkdirSync(own, { recursive: true });
  for (const entry of entries) writeFileSync(path.join(own, `${entry.id}.yaml`), stringify(entry));
  const settings = openSettings({ folder });
  if (mirror !== undefined) settings.set({ hubMirror: mirror });
  const services = await createServices({
    dataFolder: folder,
    resourcesFolder,
    settings,
    inference: inference ?? scriptedInference(),
    corrections: noCorrections,
    models: createModelShelf({ resourcesFolder, dataFolder: folder, settings: settings.get }),
    door: 'browser',
    openLink: async () => false,
    version: '0.0.0',
    log: silentLog,
  });
  onTestFinished(() => services.close());
  const told: Transfer[] = [];
  const ready: EventPayload<'models.ready'>[] = [];
  services.events.on('transfers.changed', (transfer) => void told.push(transfer));
  services.events.on('models.ready', (model) => void ready.push(model));

  return {
    ...services,
    folder,
    settings,
    told,
    ready,
    modelsFolder: path.join(folder, 'models'),
    /** The transfer, once it is in one of these states. */
    async until(id: string, ...states: Transfer['state'][]): Promise<Transfer> {
      const now = async () => (await services.handlers['transfers.list']({})).find((one) => one.id === id);
      const there = await now();
      if (there && states.includes(there.state)) return there;
      return await new Promise((resolve) => {
        const end = services.events.on('transfers.changed', (transfer) => {
          if (transfer.id !== id || !states.includes(transfer.state)) return;
          end();
          resolve(transfer);
        });
      });
    },
    async model(id: string) {
      return (await services.handlers['models.list']({})).models.find((one) => one.id === id);
    },
  };
}
