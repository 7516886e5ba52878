/** How much memory a model takes once it is loaded, before it is. */
import type { LayerCache, ModelShape } from './model-shape.ts';

export interface LoadPlan {
  /** Tokens of context to make room for; the model's own limit bounds it. */
  contextTokens: number;
  /** Tokens evaluated at once: what `main/inference` takes on the device. */
  batchTokens?: number;
  /**
   * Layers the graphics card takes, counted as llama.cpp does: the last ones first, and the output as one more
   * behind them.
   */
  gpuLayers?: number;
}

/** Bytes. `memory` and `gpu` say where; the others say what for. */
export interface MemoryEstimate {
  weights: number;
  /** What is kept of the conversation. */
  cache: number;
  /** Scratch space of a batch. */
  compute: number;
  /** The process, its libraries and the vocabulary. */
  engine: number;
  total: number;
  /** Of the total, in main memory. */
  memory: number;
  /** Of the total, on the graphics card. */
  gpu: number;
  contextTokens: number;
}

export const CPU_BATCH_TOKENS = 128;
export const GPU_BATCH_TOKENS = 512;
/** llama.cpp rounds contexts up to a multiple of this. */
const CONTEXT_STEP = 256;
/** Keys and values are kept as 16-bit numbers, scratch space as 32-bit ones. */
const CACHE_BYTES = 2;
const SCRATCH_BYTES = 4;
/** Measured: a worker with llama.cpp loaded and no model (115 MB), and what a turn adds to it. */
const ENGINE_BYTES = 130e6;
/** Measured with 8,000 to 128,000 tokens: between 700 and 1,000 bytes for each. */
const VOCABULARY_BYTES = 1000;
/** What a driver takes for itself on the card before anything of ours is there. */
const DRIVER_BYTES = 300e6;

export function estimateMemory(shape: ModelShape, plan: LoadPlan): MemoryEstimate {
  const outputLayer = 1;
  const count = shape.layers.length;
  const gpuLayers = Math.max(0, Math.min(plan.gpuLayers ?? 0, count + outputLayer));
  const firstOnGpu = Math.max(0, count + outputLayer - gpuLayers);
  const outputOnGpu = gpuLayers > 0;
  const batch = plan.batchTokens ?? (outputOnGpu ? GPU_BATCH_TOKENS : CPU_BATCH_TOKENS);
  const contextTokens = roundUp(Math.min(plan.contextTokens, shape.contextTokens), CONTEXT_STEP);

  const onCpu = shape.layers.slice(0, firstOnGpu);
  const onGpu = shape.layers.slice(firstOnGpu);
  const cacheOf = (layers: ModelShape['layers']) =>
    sum(layers.map(({ cache }) => cacheBytes(cache, shape, contextTokens, batch)));
  const cpuCache = cacheOf(onCpu);
  const gpuCache = cacheOf(onGpu);

  // A matrix that serves as both is there once, unless its two uses are on two devices.
  const tiedOutput = shape.tied && !outputOnGpu ? 0 : shape.outputBytes;
  const cpuWeights = shape.inputBytes + sum(onCpu.map(({ bytes }) => bytes)) + (outputOnGpu ? 0 : tiedOutput);
  const gpuWeights = sum(onGpu.map(({ bytes }) => bytes)) + (outputOnGpu ? tiedOutput : 0);

  const scratch = computeBytes(shape, contextTokens, batch);
  const cpuCompute = outputOnGpu && onCpu.length === 0 ? scratch / 8 : scratch;
  const gpuCompute = outputOnGpu ? scratch : 0;
  const driver = outputOnGpu ? DRIVER_BYTES : 0;
  const engine = ENGINE_BYTES + shape.vocabulary * VOCABULARY_BYTES;

  const memory = cpuWeights + cpuCache + cpuCompute + engine;
  const gpu = gpuWeights + gpuCache + gpuCompute + driver;
  return {
    weights: cpuWeights + gpuWeights,
    cache: cpuCache + gpuCache,
    compute: cpuCompute + gpuCompute,
    engine: engine + driver,
    total: memory + gpu,
    memory,
    gpu,
    contextTokens,
  };
}

/** Bytes of weights and of the conversation's cache that are read to say one token, with the context half full. */
export function bytesPerToken(
  shape: ModelShape,
  contextTokens: number,
): { layers: number[]; output: number } {
  const half = Math.min(contextTokens, shape.contextTokens) / 2;
  return {
    layers: shape.layers.map(
      ({ activeBytes, cache }) => activeBytes + cacheBytes(cache, shape, half, CPU_BATCH_TOKENS),
    ),
    output: shape.outputBytes,
  };
}

function cacheBytes(cache: LayerCache, shape: ModelShape, contextTokens: number, batch: number): number {
  if (cache.kind === 'shared') return 0;
  if (cache.kind === 'state') return cache.bytes;
  const window = shape.slidingWindow;
  const tokens =
    cache.windowed && window !== null
      ? Math.min(contextTokens, roundUp(window + batch + 1, CONTEXT_STEP))
      : contextTokens;
  return cache.elements * tokens * CACHE_BYTES;
}

/**
 * The scratch buffer holds the larger of two moments: the scores of all tokens of the vocabulary, or the inside of
 * a layer with the mask over the context. The factors are llama.cpp's own graphs', measured on several shapes.
 */
function computeBytes(shape: ModelShape, contextTokens: number, batch: number): number {
  const { embedding, feedForward, vocabulary, perLayerInput, layers } = shape;
  const scores = (vocabulary + 2 * embedding) * SCRATCH_BYTES;
  const inside = (2 * feedForward + 8 * embedding) * SCRATCH_BYTES + contextTokens * CACHE_BYTES;
  const beside = 3 * perLayerInput * layers.length * SCRATCH_BYTES;
  return (Math.max(scores, inside) + beside) * batch;
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
