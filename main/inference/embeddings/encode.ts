import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FeatureExtractionPipeline } from '@huggingface/transformers';
import { AppError } from '../../errors.ts';
import type { EmbeddingModel, Runtime } from './messages.ts';
import { loadTransformers } from './runtime.ts';

/** Texts computed at once: one allocation stays far below what a process of Electron's may have. */
const BATCH = 8;
/** Longer texts are cut by the tokenizer; this keeps it from reading a whole book first. */
const MAX_CHARACTERS = 4000;

export interface Encoded {
  dimensions: number;
  /** Vectors of length one, one after the other. */
  values: Float32Array<ArrayBuffer>;
}

export interface Encoder {
  /** @throws AppError `model-missing`, `model-malformed`, `out-of-memory` */
  encode(model: EmbeddingModel, texts: readonly string[], kind: 'query' | 'passage'): Promise<Encoded>;
}

/** Keeps one model in memory: the one used last. */
export async function openEncoder(runtime: Runtime): Promise<Encoder> {
  const transformers = await loadTransformers(runtime);
  let loaded: { key: string; pipe: FeatureExtractionPipeline } | undefined;

  async function load({ folder }: EmbeddingModel): Promise<FeatureExtractionPipeline> {
    if (loaded?.key === folder) return loaded.pipe;
    await loaded?.pipe.dispose();
    loaded = undefined;
    const quantised = existsSync(path.join(folder, 'onnx', 'model_quantized.onnx'));
    if (!quantised && !existsSync(path.join(folder, 'onnx', 'model.onnx')))
      throw new AppError('model-missing', { path: path.join(folder, 'onnx') });
    transformers.env.localModelPath = path.dirname(folder) + path.sep;
    const pipe = await transformers.pipeline('feature-extraction', path.basename(folder), {
      dtype: quantised ? 'q8' : 'fp32',
      device: 'cpu',
      local_files_only: true,
      session_options: {
        // Memory goes back when a batch is done, not when the process ends.
        enableCpuMemArena: false,
        enableMemPattern: false,
        intraOpNumThreads: 1,
        interOpNumThreads: 1,
      },
    });
    loaded = { key: folder, pipe };
    return pipe;
  }

  return {
    async encode(model, texts, kind) {
      const pipe = await load(model).catch(malformed);
      const asked = texts.map((text) => model.prefixes[kind] + text.slice(0, MAX_CHARACTERS));
      const parts: Float32Array[] = [];
      for (let from = 0; from < asked.length; from += BATCH) {
        const batch = asked.slice(from, from + BATCH);
        const tensor = await pipe(batch, { pooling: model.pooling, normalize: true }).catch(malformed);
        parts.push(Float32Array.from(tensor.data as Float32Array));
        tensor.dispose();
      }
      const values = joined(parts);
      if (values.some(Number.isNaN)) malformed(new Error('the model computes no numbers'));
      return { dimensions: values.length / texts.length, values };
    },
  };
}

function malformed(thrown: unknown): never {
  if (thrown instanceof AppError) throw thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  if (/bad_alloc|failed to allocate|out of memory/i.test(reason)) {
    throw new AppError('out-of-memory', {}, { cause: thrown });
  }
  throw new AppError('model-malformed', { reason: reason.split('\n', 1)[0] ?? '' }, { cause: thrown });
}

function joined(parts: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
