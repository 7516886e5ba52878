import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { TINY_SHAPE, writeRandomModel } from '../main/models/gguf/random-model.ts';
import { type Hub, sha256, startHub } from '../main/models/testing/hub.ts';
import type { CatalogueEntry } from '../preload/schemas/catalogue.ts';
import type { SettingsPatch } from '../preload/schemas/settings.ts';

/** Fits everywhere, and is larger than what one part of a download holds. */
const SHAPE = {
  ...TINY_SHAPE,
  embedding: 256,
  heads: 4,
  kvHeads: 4,
  feedForward: 2560,
  layers: 3,
  contextTokens: 8192,
};

export interface Shelf {
  hub: Hub;
  /** Where the file of a model lies on the hub. */
  pathOf(id: string): string;
  /** The file of a model, as it should arrive. */
  bytesOf(id: string): Buffer;
}

/**
 * A hub on this machine with a few small models of the project's own, and the catalogue that knows them, in a data
 * folder that has not been opened yet.
 * @param settings what the data folder's settings hold beside the hub's address
 */
export async function openShelf(
  home: string,
  ids: readonly string[],
  settings: SettingsPatch = {},
): Promise<Shelf> {
  const hub = await startHub();
  const catalogue = path.join(home, 'catalogue');
  await mkdir(catalogue, { recursive: true });
  const files = new Map<string, Buffer>();
  const pathOf = (id: string) => `/tertulia/${id}/resolve/main/${id}.gguf`;
  for (const [index, id] of ids.entries()) {
    const file = path.join(home, `${id}.gguf`);
    await writeRandomModel(file, { ...SHAPE, seed: index + 1 });
    const bytes = await readFile(file);
    files.set(id, bytes);
    hub.put(pathOf(id), bytes);
    // JSON is YAML.
    await writeFile(
      path.join(catalogue, `${id}.yaml`),
      JSON.stringify(entryOf(id, bytes, pathOf(id), index)),
    );
  }
  await writeFile(path.join(home, 'settings.json'), JSON.stringify({ ...settings, hubMirror: hub.base }));
  return { hub, pathOf, bytesOf: (id) => files.get(id) ?? Buffer.alloc(0) };
}

/** Name of a model of the shelf, as people read it. */
export function nameOf(id: string): string {
  return id.replace(/^./, (letter) => letter.toUpperCase());
}

function entryOf(id: string, bytes: Buffer, hubPath: string, index: number): CatalogueEntry {
  return {
    id,
    name: nameOf(id),
    family: id,
    purpose: 'chat',
    languages: ['es', 'en'],
    files: [
      {
        path: `${id}.gguf`,
        url: `https://huggingface.co${hubPath}`,
        sizeBytes: bytes.length,
        sha256: sha256(bytes),
      },
    ],
    quantisation: 'F32',
    parameters: 0.01,
    contextTokens: 8192,
    memory: { at2k: 100_000_000, at8k: 150_000_000, at32k: null },
    licence: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/', gated: false },
    quality: { es: 'Dice letras al azar.', en: 'Says letters at random.' },
    speed: { es: 'Rápido.', en: 'Fast.' },
    why: { es: 'Para las pruebas.', en: 'For the tests.' },
    chatTemplate: 'file',
    embedding: null,
    // Before anything that ships, the first one first.
    rank: 10_000 - index,
  };
}
