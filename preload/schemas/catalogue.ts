/** What is known of a model before it is on this machine, and whether it would run here. */
import { z } from 'zod';

/** Lower case, digits, dots and dashes: also the name of the model's folder on disk. */
export const ModelId = z
  .string()
  .max(100)
  .regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/)
  .refine((id) => !id.includes('..'));
export type ModelId = z.infer<typeof ModelId>;

/** `chat`: GGUF, run by llama.cpp; `embeddings`, `corrections`: ONNX, run by onnxruntime. */
export const ModelPurpose = z.enum(['chat', 'embeddings', 'corrections']);
export type ModelPurpose = z.infer<typeof ModelPurpose>;

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A text in both interface languages. */
export const BothLanguages = z.strictObject({ es: z.string().min(1), en: z.string().min(1) });
export type BothLanguages = z.infer<typeof BothLanguages>;

export const CatalogueFile = z.strictObject({
  /** Where it lies inside the model's folder, with forward slashes: `model.gguf`, `onnx/model_quantized.onnx`. */
  path: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*$/)
    .refine((path) => !path.split('/').some((part) => /^\.+$/.test(part))),
  url: z.url({ protocol: /^https$/ }),
  /** Bytes; null where it could not be looked up, and then the server's own word is taken. */
  sizeBytes: z.number().int().positive().nullable(),
  /**
   * Null where it could not be known when the entry was written: the hub's own hash is checked at the first
   * download, and the hash found is pinned from then on.
   */
  sha256: Sha256.nullable(),
});
export type CatalogueFile = z.infer<typeof CatalogueFile>;

export const EmbeddingDetails = z.strictObject({
  dimensions: z.number().int().positive(),
  pooling: z.enum(['mean', 'cls']),
  normalise: z.boolean(),
  /** What the model was trained to see before a question and before a text (`query: `, `passage: `). */
  queryPrefix: z.string(),
  passagePrefix: z.string(),
  maxTokens: z.number().int().positive(),
});
export type EmbeddingDetails = z.infer<typeof EmbeddingDetails>;

export const CatalogueEntry = z.strictObject({
  id: ModelId,
  name: z.string().min(1),
  family: z.string().min(1),
  purpose: ModelPurpose,
  /** Language codes (BCP 47). */
  languages: z.array(z.string().min(2)).min(1),
  files: z.array(CatalogueFile).min(1),
  quantisation: z.string().min(1),
  /** Billions. */
  parameters: z.number().positive(),
  contextTokens: z.number().int().positive(),
  /** Repeating layers; left out where they are not known, and then it goes to the graphics card whole or not at all. */
  layers: z.number().int().positive().optional(),
  /** Bytes of weights read to say one token; left out where it is all of them. */
  activeBytes: z.number().int().positive().optional(),
  /** Bytes in use with so many tokens of context, weights included; null where the model does not hold as many. */
  memory: z.strictObject({
    at2k: z.number().int().positive(),
    at8k: z.number().int().positive().nullable(),
    at32k: z.number().int().positive().nullable(),
  }),
  licence: z.strictObject({ name: z.string().min(1), url: z.url(), gated: z.boolean() }),
  /** What to expect of it, in plain words. */
  quality: BothLanguages,
  speed: BothLanguages,
  /** Why it is in the catalogue. */
  why: BothLanguages,
  /** `file`: the chat template inside the GGUF file; null for models that do not chat. */
  chatTemplate: z.enum(['file']).nullable(),
  embedding: EmbeddingDetails.nullable(),
  /** Higher is offered first, among those that fit. */
  rank: z.number().int(),
});
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

/** What the machine has, as far as it matters for models. Bytes. */
export const Machine = z.object({
  platform: z.string(),
  cpu: z.string(),
  cores: z.number().int().positive(),
  memoryBytes: z.number().nonnegative(),
  /** Could be had now without pushing others out. */
  freeMemoryBytes: z.number().nonnegative(),
  gpus: z.array(
    z.object({
      name: z.string(),
      memoryBytes: z.number().nonnegative(),
      freeMemoryBytes: z.number().nonnegative(),
    }),
  ),
  /** On the disk of the models' folder. */
  freeDiskBytes: z.number().nonnegative(),
  /** Bytes a second that one core copies; left out where it was not measured. */
  memoryBandwidth: z.number().positive().optional(),
});
export type Machine = z.infer<typeof Machine>;

export const FitVerdict = z.enum(['comfortable', 'tight', 'too-big']);
export type FitVerdict = z.infer<typeof FitVerdict>;

/** Will it run here: three words a person understands, and why. */
export const Fit = z.object({
  id: z.string(),
  verdict: FitVerdict,
  /** What decides, to be put into words by the interface. */
  reason: z.enum([
    'room-to-spare',
    'gpu',
    'gpu-and-memory',
    'little-memory',
    'too-little-memory',
    'too-little-disk',
    'slow',
  ]),
  /** How many of its layers the GPU takes; 0 on the CPU. */
  gpuLayers: z.number().int().nonnegative(),
  /** Counted as llama.cpp does: the output is one more. 0 where they are not known. */
  layers: z.number().int().nonnegative(),
  /** Tokens of context the figures below are for. */
  contextTokens: z.number().int().positive(),
  memoryNeededBytes: z.number().nonnegative(),
  memoryFreeBytes: z.number().nonnegative(),
  diskNeededBytes: z.number().nonnegative(),
  diskFreeBytes: z.number().nonnegative(),
  /** Decode speed to expect, low and high; null where nothing can be said. */
  tokensPerSecond: z.tuple([z.number(), z.number()]).nullable(),
  /** Of the file itself, or of the catalogue where the file could not be looked at. */
  basis: z.enum(['file', 'catalogue']),
  /** A model of the catalogue that would fit better; null where this one does, or none does. */
  suggestion: z.string().nullable(),
});
export type Fit = z.infer<typeof Fit>;
