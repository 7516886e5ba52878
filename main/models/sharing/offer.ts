/** What one machine tells another of a model: as it goes over the local network. */
import { z } from 'zod';
import { EmbeddingDetails, ModelId, ModelPurpose, Sha256 } from '../../../preload/schemas/catalogue.ts';
import { FilePath, RECORD_FILE } from '../library/record.ts';

export const DEFAULT_PORT = 4380;
/** Of the answer to `GET /models`. */
export const MAX_OFFER_BYTES = 4_000_000;

/** What models are made of. Nothing a machine runs by itself, and not our own notes about a model. */
const MODEL_FILE = /(?:\.(?:gguf|onnx|onnx_data|json|txt|model|jinja|md)|(?:^|\/)(?:licen[cs]e|notice))$/i;

export const OfferedFile = z.object({
  path: FilePath.refine((name) => MODEL_FILE.test(name) && name.toLowerCase() !== RECORD_FILE),
  sizeBytes: z.number().int().nonnegative(),
  sha256: Sha256,
});

export const Offer = z.object({
  /** Those that ship with the app are on every machine. */
  id: ModelId.refine((id) => !id.startsWith('starter')),
  name: z.string().min(1).max(200),
  purpose: ModelPurpose,
  licence: z.object({
    name: z.string().max(200),
    url: z
      .url({ protocol: /^https$/ })
      .max(2000)
      .nullable(),
  }),
  /** Billions. */
  parameters: z.number().positive().nullable(),
  quantisation: z.string().max(100).nullable(),
  embedding: EmbeddingDetails.nullable(),
  files: z.array(OfferedFile).min(1).max(2000),
});
export type Offer = z.infer<typeof Offer>;

/** `GET /models`. The number changes when an older app could no longer read the answer. */
export const OfferList = z.object({
  tertulia: z.literal(1),
  models: z.array(z.unknown()).max(500),
});

/** Where a file of an offer is had: by id and place in the list, never by a path. */
export function filePath(id: string, index: number): string {
  return `/models/${id}/files/${index}`;
}
