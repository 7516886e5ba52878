/** Everything that crosses between the embedder and its process, checked on both sides. */
import { z } from 'zod';
import { ErrorKind } from '../../../preload/schemas/errors.ts';

/** Both sides come from one build; a stale worker file is noticed by this number. */
export const PROTOCOL = 1;

/** `native`: onnxruntime's own library; `wasm`: the same in WebAssembly, where the library cannot load. */
export const Runtime = z.enum(['native', 'wasm']);
export type Runtime = z.infer<typeof Runtime>;

/** A model on the disk, in the layout transformers.js reads, and how it wants to be used. */
export const EmbeddingModel = z.strictObject({
  id: z.string().min(1),
  /** Absolute: `config.json`, `tokenizer.json`, `onnx/model_quantized.onnx` or `onnx/model.onnx` lie in it. */
  folder: z.string().min(1),
  pooling: z.enum(['mean', 'cls']),
  /** Put in front of a text by what it is for. */
  prefixes: z.strictObject({ query: z.string(), passage: z.string() }),
});
export type EmbeddingModel = z.infer<typeof EmbeddingModel>;

const CallId = z.number().int().positive();

/** Embedder → process. */
export const Command = z.discriminatedUnion('type', [
  /** Sent once, first: which runtimes to try, in order. */
  z.strictObject({ type: z.literal('start'), runtimes: z.array(Runtime).min(1) }),
  z.strictObject({
    type: z.literal('embed'),
    id: CallId,
    model: EmbeddingModel,
    texts: z.array(z.string()).min(1),
    kind: z.enum(['query', 'passage']),
  }),
  z.strictObject({ type: z.literal('shutdown') }),
]);
export type Command = z.infer<typeof Command>;

/** Process → embedder. */
export const Report = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), protocol: z.number() }),
  /** About to load native code, which may take the process down: said first, so that a crash has a name. */
  z.strictObject({ type: z.literal('trying'), runtime: Runtime }),
  z.strictObject({ type: z.literal('given-up'), runtime: Runtime, reason: z.string() }),
  z.strictObject({ type: z.literal('ready'), runtime: Runtime }),
  /** Sent on a timer: the event loop turns. */
  z.strictObject({ type: z.literal('beat') }),
  /** Vectors of length one, one after the other. */
  z.strictObject({
    type: z.literal('embedded'),
    id: CallId,
    dimensions: z.number().int().positive(),
    values: z.instanceof(Float32Array),
  }),
  z.strictObject({
    type: z.literal('failed'),
    id: CallId,
    kind: ErrorKind,
    details: z.record(z.string(), z.union([z.string(), z.number()])),
    /** For logs, never for people. */
    cause: z.string(),
  }),
]);
export type Report = z.infer<typeof Report>;
