import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { GgufInsights, getLlama, readGgufFileInfo } from 'node-llama-cpp';
import { afterAll, describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { parseGgufHeader, readGgufHeader } from '../gguf/header.ts';
import { type RandomModelShape, TINY_SHAPE, writeRandomModel } from '../gguf/random-model.ts';
import { encodeHeader, type MetadataValue, type TensorToWrite } from '../gguf/write.ts';
import { bytesPerToken, estimateMemory } from './memory.ts';
import { type ModelShape, shapeOf } from './model-shape.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tertulia-fit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A header alone, with room behind it for its tensors. */
async function headerOf(
  architecture: string,
  keys: Record<string, number | number[]>,
  tensors: Omit<TensorToWrite, 'pieces'>[] = [],
) {
  const metadata = new Map<string, MetadataValue>([
    ['general.architecture', { type: 'string', value: architecture }],
  ]);
  for (const [key, value] of Object.entries(keys)) {
    const name = `${architecture}.${key}`;
    metadata.set(
      name,
      Array.isArray(value) ? { type: 'array', of: 'uint32', value } : { type: 'uint32', value },
    );
  }
  const bytes = encodeHeader(metadata, tensors);
  return await parseGgufHeader({
    size: bytes.length + 2 ** 40,
    read: async (position, length) => {
      const part = Buffer.alloc(length);
      bytes.copy(part, 0, position);
      return part;
    },
  });
}

const BASE = { block_count: 4, context_length: 32_768, embedding_length: 512, 'attention.head_count': 8 };

describe('against what llama.cpp says it would allocate', () => {
  const shapes: Record<string, RandomModelShape> = {
    small: {
      ...TINY_SHAPE,
      layers: 4,
      embedding: 512,
      heads: 8,
      kvHeads: 2,
      feedForward: 1536,
      vocabulary: 8000,
      type: 'Q8_0',
    },
    wide: {
      ...TINY_SHAPE,
      layers: 3,
      embedding: 1024,
      heads: 16,
      kvHeads: 16,
      feedForward: 2816,
      vocabulary: 20_000,
      type: 'Q4_0',
    },
    tied: {
      ...TINY_SHAPE,
      layers: 3,
      embedding: 768,
      heads: 12,
      kvHeads: 4,
      feedForward: 4096,
      vocabulary: 4000,
      type: 'Q8_0',
      tied: true,
    },
  };

  it.each(Object.entries(shapes))(
    '%s: weights exactly, cache exactly, scratch within a tenth',
    async (name, shape) => {
      const file = path.join(folder, `${name}.gguf`);
      if (!existsSync(file)) await writeRandomModel(file, { ...shape, contextTokens: 32_768 });
      const llama = await getLlama({ gpu: false, build: 'never', progressLogs: false });
      const insights = await GgufInsights.from(await readGgufFileInfo(file), llama);
      const ours = shapeOf([await readGgufHeader(file)]);
      const model = await insights.estimateModelResourceRequirementsV2({ gpuLayers: 0 });
      for (const contextTokens of [512, 2048, 8192, 32_768]) {
        for (const batchTokens of [128, 512]) {
          const theirs = await insights.estimateContextResourceRequirementsV2({
            contextSize: contextTokens,
            batchSize: batchTokens,
            modelGpuLayers: 0,
            sequences: 1,
          });
          const estimate = estimateMemory(ours, { contextTokens, batchTokens });
          // The tables' norms are a few kilobytes that are not told apart.
          expect(Math.abs(estimate.weights - model.cpuRam)).toBeLessThan(10_000);
          const scratch = theirs.cpuRam - estimate.cache;
          expect(Math.abs(estimate.compute - scratch)).toBeLessThan(0.1 * scratch + 100_000);
        }
      }
      await llama.dispose();
    },
  );
});

describe('the shape of a model', () => {
  it('windowed layers keep their window, layers that share keep nothing (Gemma 4)', async () => {
    const header = await headerOf('gemma4', {
      ...BASE,
      block_count: 10,
      'attention.head_count_kv': 1,
      'attention.key_length': 512,
      'attention.value_length': 512,
      'attention.key_length_swa': 256,
      'attention.value_length_swa': 256,
      'attention.sliding_window': 512,
      'attention.sliding_window_pattern': [1, 1, 1, 1, 0, 1, 1, 1, 1, 0],
      'attention.shared_kv_layers': 5,
    });
    const shape = shapeOf([header]);
    expect(shape.layers.map(({ cache }) => cache.kind)).toEqual([
      ...Array(5).fill('tokens'),
      ...Array(5).fill('shared'),
    ]);
    expect(shape.layers[0]?.cache).toEqual({ kind: 'tokens', elements: 512, windowed: true });
    expect(shape.layers[4]?.cache).toEqual({ kind: 'tokens', elements: 1024, windowed: false });
    const at = (contextTokens: number) => estimateMemory(shape, { contextTokens }).cache;
    // Four windows of 768 tokens, and one layer of all of them.
    expect(at(8192)).toBe((4 * 512 * 768 + 1024 * 8192) * 2);
    expect(at(32_768) - at(8192)).toBe(1024 * (32_768 - 8192) * 2);
  });

  it('recurrent layers keep a state of one size (Qwen3.5)', async () => {
    const header = await headerOf('qwen35', {
      ...BASE,
      'attention.head_count_kv': 4,
      'attention.key_length': 256,
      'attention.value_length': 256,
      full_attention_interval: 4,
      'ssm.inner_size': 4096,
      'ssm.state_size': 128,
      'ssm.group_count': 16,
      'ssm.conv_kernel': 4,
    });
    const shape = shapeOf([header]);
    const state = 4 * (3 * (4096 + 2 * 16 * 128) + 4096 * 128);
    expect(shape.layers.map(({ cache }) => cache)).toEqual([
      ...Array(3).fill({ kind: 'state', bytes: state }),
      { kind: 'tokens', elements: 2048, windowed: false },
    ]);
    expect(estimateMemory(shape, { contextTokens: 8192 }).cache).toBe(3 * state + 2048 * 8192 * 2);
  });

  it('of many experts, only those asked are read', async () => {
    const tensors = [
      { name: 'token_embd.weight', dimensions: [512, 1000], type: 'F16' as const },
      { name: 'blk.0.ffn_up_exps.weight', dimensions: [512, 1024, 8], type: 'F16' as const },
      { name: 'blk.0.attn_q.weight', dimensions: [512, 512], type: 'F16' as const },
    ];
    const keys = { ...BASE, block_count: 1, expert_count: 8, expert_used_count: 2 };
    const shape = shapeOf([await headerOf('qwen3moe', keys, tensors)]);
    const experts = 512 * 1024 * 8 * 2;
    expect(shape.layers[0]?.bytes).toBe(experts + 512 * 512 * 2);
    expect(shape.layers[0]?.activeBytes).toBe(experts / 4 + 512 * 512 * 2);
    expect(shape).toMatchObject({ tied: true, vocabulary: 1000 });
  });

  it('parts count together, and a missing one is noticed', async () => {
    const tensor = (layer: number) => ({
      name: `blk.${layer}.attn_q.weight`,
      dimensions: [512, 512],
      type: 'F16' as const,
    });
    const first = await headerOf('llama', { ...BASE, block_count: 2 }, [tensor(0)]);
    const metadata = new Map(first.metadata).set('split.count', 2);
    const second = await headerOf('llama', {}, [tensor(1)]);
    const shape = shapeOf([{ ...first, metadata }, second]);
    expect(shape.layers.map(({ bytes }) => bytes)).toEqual([512 * 512 * 2, 512 * 512 * 2]);
    expect(() => shapeOf([{ ...first, metadata }])).toThrow(AppError);
    expect(() => shapeOf([])).toThrow(AppError);
  });

  it('a header that does not say its sizes is refused, whatever its keys hold', async () => {
    const keys = ['block_count', 'context_length', 'embedding_length'] as const;
    for (const key of keys) {
      const { [key]: _, ...rest } = BASE;
      const header = await headerOf('llama', rest);
      expect(() => shapeOf([header])).toThrow(/model-malformed/);
    }
    const values = fc.oneof(fc.nat(100), fc.array(fc.nat(64), { maxLength: 8 }), fc.constant(2 ** 31));
    const names = ['attention.head_count', 'attention.head_count_kv', 'attention.key_length', 'block_count'];
    const more = ['attention.sliding_window', 'full_attention_interval', 'expert_count', 'ssm.state_size'];
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names, ...more), values), async (odd) => {
        const clean = Object.entries(odd).filter(
          ([, value]) => !(Array.isArray(value) && value.length === 0),
        );
        const header = await headerOf('qwen35', { ...BASE, ...Object.fromEntries(clean) });
        try {
          const { total } = estimateMemory(shapeOf([header]), { contextTokens: 8192 });
          expect(Number.isFinite(total) && total >= 0).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the estimate', () => {
  const cache = fc.oneof(
    fc.record({
      kind: fc.constant('tokens' as const),
      elements: fc.integer({ min: 1, max: 8192 }),
      windowed: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('state' as const), bytes: fc.nat(4_000_000) }),
    fc.constant({ kind: 'shared' as const }),
  );
  const bytes = fc.integer({ min: 1, max: 500_000_000 });
  const layer = fc.record({ bytes, cache }).map((one) => ({ ...one, activeBytes: one.bytes }));
  const models: fc.Arbitrary<ModelShape> = fc.record({
    architecture: fc.constant('any'),
    layers: fc.array(layer, { minLength: 1, maxLength: 40 }),
    inputBytes: bytes,
    outputBytes: bytes,
    tied: fc.boolean(),
    embedding: fc.integer({ min: 64, max: 8192 }),
    feedForward: fc.integer({ min: 64, max: 32_768 }),
    vocabulary: fc.integer({ min: 256, max: 300_000 }),
    contextTokens: fc.integer({ min: 512, max: 262_144 }),
    slidingWindow: fc.option(fc.integer({ min: 128, max: 4096 })),
    perLayerInput: fc.constantFrom(0, 256),
  });
  const contexts = fc.integer({ min: 256, max: 131_072 });

  it('grows with the context, and its parts add up', () => {
    fc.assert(
      fc.property(models, contexts, contexts, fc.nat(42), (shape, one, other, gpuLayers) => {
        const small = estimateMemory(shape, { contextTokens: Math.min(one, other), gpuLayers });
        const large = estimateMemory(shape, { contextTokens: Math.max(one, other), gpuLayers });
        expect(large.total).toBeGreaterThanOrEqual(small.total);
        for (const { total, memory, gpu, weights, cache: kept, compute, engine } of [small, large]) {
          expect(memory + gpu).toBeCloseTo(total, -1);
          expect(weights + kept + compute + engine).toBeCloseTo(total, -1);
        }
      }),
    );
  });

  it('moves to the card what is given to it: never more there, never less here, with fewer layers', () => {
    fc.assert(
      fc.property(models, contexts, (shape, contextTokens) => {
        const steps = Array.from({ length: shape.layers.length + 2 }, (_, gpuLayers) =>
          estimateMemory(shape, { contextTokens, gpuLayers, batchTokens: 512 }),
        );
        expect(steps[0]?.gpu).toBe(0);
        steps.slice(1).forEach((step, index) => {
          expect(step.gpu).toBeGreaterThanOrEqual(steps[index]?.gpu ?? 0);
          expect(step.memory).toBeLessThanOrEqual((steps[index]?.memory ?? 0) + 1);
        });
      }),
    );
  });

  it('reads no more for a token than there is', () => {
    fc.assert(
      fc.property(models, contexts, (shape, contextTokens) => {
        const read = bytesPerToken(shape, contextTokens);
        const { weights, cache: kept } = estimateMemory(shape, { contextTokens });
        const sum = read.layers.reduce((total, value) => total + value, 0) + read.output;
        expect(sum).toBeLessThanOrEqual(weights + kept + shape.outputBytes);
      }),
    );
  });
});
