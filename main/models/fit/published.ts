/**
 * The shape of a model from what its makers publish (its `config.json`), for figures of a file that is not here. The
 * weights are taken as evenly spread over the layers: only their sum counts on one device.
 */
import type { LayerCache, ModelShape } from './model-shape.ts';

export interface PublishedArchitecture {
  layers: number;
  embedding: number;
  kvHeads: number;
  headLength: number;
  feedForward: number;
  vocabulary: number;
  /** One matrix serves as embedding and as output. */
  tied: boolean;
  /** All layers look at a window, except every `fullEvery`-th. */
  window?: { tokens: number; fullEvery: number; headLength: number };
  /** All layers are recurrent, except every `fullEvery`-th. */
  recurrent?: { fullEvery: number; inner: number; state: number; groups: number; kernel: number };
  /** The last so many layers use the keys and values of others. */
  sharedLayers?: number;
  /** Numbers each token brings along for each layer, from a table of their own. */
  perLayerInput?: number;
  /** Bits a number of that table takes in the file. */
  perLayerTableBits?: number;
}

/** Of the embedding table in a file of four bits, which gives it more. */
const TABLE_BITS = 6.5625;

export function publishedShape(
  published: PublishedArchitecture,
  weightBytes: number,
  contextTokens: number,
): ModelShape {
  const { layers, embedding, vocabulary, tied, feedForward } = published;
  const table = (vocabulary * embedding * TABLE_BITS) / 8;
  const lookedUp = perLayerTableBytes(published);
  const inLayers = Math.max(0, weightBytes - lookedUp - table * (tied ? 1 : 2));
  const bytes = inLayers / layers;
  return {
    architecture: 'published',
    layers: Array.from({ length: layers }, (_, layer) => ({
      bytes,
      activeBytes: bytes,
      cache: cacheOf(published, layer),
    })),
    inputBytes: table + lookedUp,
    outputBytes: table,
    tied,
    embedding,
    feedForward,
    vocabulary,
    contextTokens,
    slidingWindow: published.window?.tokens ?? null,
    perLayerInput: published.perLayerInput ?? 0,
  };
}

/** Bytes of the table that is looked up for each layer and never read as a whole. */
export function perLayerTableBytes(published: PublishedArchitecture): number {
  const { perLayerInput = 0, perLayerTableBits = 0, layers, vocabulary } = published;
  return (vocabulary * perLayerInput * layers * perLayerTableBits) / 8;
}

function cacheOf(published: PublishedArchitecture, layer: number): LayerCache {
  const { window, recurrent, layers, kvHeads, headLength, sharedLayers = 0 } = published;
  if (recurrent && (layer + 1) % recurrent.fullEvery !== 0) {
    const { inner, state, groups, kernel } = recurrent;
    return { kind: 'state', bytes: 4 * ((kernel - 1) * (inner + 2 * groups * state) + inner * state) };
  }
  if (layer >= layers - sharedLayers) return { kind: 'shared' };
  const windowed = window !== undefined && (layer + 1) % window.fullEvery !== 0;
  const length = windowed ? window.headLength : headLength;
  return { kind: 'tokens', elements: 2 * kvHeads * length, windowed };
}
