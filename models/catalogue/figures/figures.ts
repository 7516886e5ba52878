/** The figures of the catalogue that are computed, not looked up: memory, and what is read for a token. */

import { embeddingsMemory } from '../../../main/models/fit/embeddings-memory.ts';
import { estimateMemory } from '../../../main/models/fit/memory.ts';
import { weightBytes } from '../../../main/models/fit/needs.ts';
import {
  type PublishedArchitecture,
  perLayerTableBytes,
  publishedShape,
} from '../../../main/models/fit/published.ts';
import type { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import architectures from './architectures.json' with { type: 'json' };

export type Figures = Pick<CatalogueEntry, 'memory' | 'activeBytes' | 'layers'>;

const chat: Record<string, PublishedArchitecture> = architectures.chat;
const embeddings: Record<string, { vocabulary: number; heads: number }> = architectures.embeddings;
/** Megabytes: more digits would claim more than the estimate knows. */
const STEP = 1e6;

/** @throws Error where `architectures.json` does not know the entry. */
export function figuresOf(entry: Omit<CatalogueEntry, 'memory'>): Figures {
  return entry.purpose === 'chat' ? chatFigures(entry) : embeddingsFigures(entry);
}

function chatFigures(entry: Omit<CatalogueEntry, 'memory'>): Figures {
  const published = chat[entry.id];
  if (!published) throw new Error(`${entry.id} is not in architectures.json`);
  const bytes = weightBytes(entry);
  const shape = publishedShape(published, bytes, entry.contextTokens);
  const at = (contextTokens: number) => rounded(estimateMemory(shape, { contextTokens }).total);
  const lookedUp = perLayerTableBytes(published);
  return {
    layers: published.layers,
    ...(lookedUp > 0 ? { activeBytes: rounded(bytes - lookedUp) } : {}),
    memory: {
      at2k: at(2048),
      at8k: entry.contextTokens >= 8192 ? at(8192) : null,
      at32k: entry.contextTokens >= 32_768 ? at(32_768) : null,
    },
  };
}

function embeddingsFigures(entry: Omit<CatalogueEntry, 'memory'>): Figures {
  const known = embeddings[entry.id];
  const model = entry.files.find(({ path }) => path.endsWith('.onnx'));
  if (!known || model?.sizeBytes == null) throw new Error(`${entry.id} is not in architectures.json`);
  const shape = { modelBytes: model.sizeBytes, ...known };
  const at = (tokens: number) => rounded(embeddingsMemory(shape, Math.min(tokens, entry.contextTokens)));
  return { memory: { at2k: at(2048), at8k: entry.contextTokens >= 8192 ? at(8192) : null, at32k: null } };
}

function rounded(bytes: number): number {
  return Math.ceil(bytes / STEP) * STEP;
}
