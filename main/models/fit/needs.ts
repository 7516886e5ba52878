/** What a model asks for, by how many of its layers the graphics card takes: from its file, or from the catalogue. */
import type { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import { bytesPerToken, estimateMemory } from './memory.ts';
import type { ModelShape } from './model-shape.ts';
import type { Reading } from './speed.ts';

export interface Needs {
  contextTokens: number;
  /** With the output as one more; 0 where they are not known. */
  layers: number;
  mostGpuLayers: number;
  /** The numbers of layers a card can be given, rising. */
  gpuChoices: number[];
  split(gpuLayers: number): {
    /** Bytes of main memory, and of the card. */
    memory: number;
    gpu: number;
    reading: Reading;
    /** All of it is on the card. */
    whole: boolean;
  };
}

export function shapeNeeds(shape: ModelShape, contextTokens: number): Needs {
  const layers = shape.layers.length + 1;
  const bytes = bytesPerToken(shape, contextTokens);
  return {
    contextTokens: Math.min(contextTokens, shape.contextTokens),
    layers,
    mostGpuLayers: layers,
    gpuChoices: Array.from({ length: layers + 1 }, (_, count) => count),
    split(gpuLayers) {
      const { memory, gpu } = estimateMemory(shape, { contextTokens, gpuLayers });
      const firstOnGpu = Math.max(0, layers - gpuLayers);
      const output = bytes.output;
      const onCpu = sum(bytes.layers.slice(0, firstOnGpu)) + (gpuLayers === 0 ? output : 0);
      const onGpu = sum(bytes.layers.slice(firstOnGpu)) + (gpuLayers === 0 ? 0 : output);
      return { memory, gpu, reading: { memory: onCpu, gpu: onGpu }, whole: gpuLayers >= layers };
    },
  };
}

/** Of a card's own, beside a part of the model. */
const CARD_BESIDE_BYTES = 500e6;
/** The process and the vocabulary stay in main memory wherever the layers are. */
const MEMORY_BESIDE_BYTES = 300e6;

/** Rougher than {@link shapeNeeds}: every layer counts as an equal part of the whole. */
export function catalogueNeeds(entry: CatalogueEntry, contextTokens: number): Needs {
  const held = Math.min(contextTokens, entry.contextTokens);
  const total = memoryAt(entry, held);
  const onCard = entry.purpose === 'chat';
  const layers = onCard && entry.layers !== undefined ? entry.layers + 1 : 0;
  const most = onCard ? Math.max(1, layers) : 0;
  // An embeddings model says no tokens.
  const read = onCard ? (entry.activeBytes ?? weightBytes(entry)) : 0;
  return {
    contextTokens: held,
    layers,
    mostGpuLayers: most,
    gpuChoices: Array.from({ length: most + 1 }, (_, count) => count),
    split(gpuLayers) {
      const share = most === 0 ? 0 : gpuLayers / most;
      const movable = Math.max(0, total - MEMORY_BESIDE_BYTES);
      return {
        memory: total - movable * share,
        gpu: share > 0 ? movable * share + CARD_BESIDE_BYTES : 0,
        reading: { memory: read * (1 - share), gpu: read * share },
        whole: share === 1,
      };
    },
  };
}

/** Memory with so many tokens of context: what the entry says of the sizes around it, evened out between them. */
export function memoryAt({ memory }: Pick<CatalogueEntry, 'memory'>, contextTokens: number): number {
  const known: [number, number][] = [[2048, memory.at2k]];
  if (memory.at8k !== null) known.push([8192, memory.at8k]);
  if (memory.at32k !== null) known.push([32_768, memory.at32k]);
  let before = known[0];
  for (const point of known) {
    if (contextTokens <= point[0]) {
      if (before === undefined || before === point) return point[1];
      const share = (contextTokens - before[0]) / (point[0] - before[0]);
      return Math.round(before[1] + share * (point[1] - before[1]));
    }
    before = point;
  }
  if (before === undefined) return memory.at2k;
  const [first, last] = [known[known.length - 2], before];
  if (first === undefined) return last[1];
  const slope = (last[1] - first[1]) / (last[0] - first[0]);
  return Math.round(last[1] + slope * (contextTokens - last[0]));
}

/** Bits a weight takes, by the name of the quantisation; tables beside the matrices included. */
const BITS: [RegExp, number][] = [
  [/^(I?Q2|IQ1|TQ)/i, 3],
  [/^I?Q3/i, 4],
  [/^(I?Q4|MXFP4)/i, 4.9],
  [/^Q5/i, 5.7],
  [/^Q6/i, 6.6],
  [/^(Q8|int8)/i, 8.5],
  [/^(BF16|F16)/i, 16],
];

/** All its files together; where a size is not known, what its parameters take in its quantisation. */
export function weightBytes(entry: Pick<CatalogueEntry, 'files' | 'parameters' | 'quantisation'>): number {
  const sizes = entry.files.map(({ sizeBytes }) => sizeBytes);
  const known = sum(sizes.map((size) => size ?? 0));
  const bits = BITS.find(([name]) => name.test(entry.quantisation))?.[1] ?? 32;
  const guessed = Math.round((entry.parameters * 1e9 * bits) / 8);
  return sizes.every((size) => size !== null) ? known : Math.max(known, guessed);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
