import { z } from 'zod';

/** `resources/starter/manifest.json`, as far as the app reads it. The rest tells people how it was made. */
export const StarterManifest = z.object({
  id: z.literal('starter'),
  name: z.string().min(1),
  file: z.string().regex(/^[\w.-]+\.gguf$/),
  /** Checked by a test, not at every start. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.number().int().positive(),
  licence: z.string().min(1),
  quantisation: z.string().optional(),
  parameters: z.number().int().positive(),
  contextTokens: z.number().int().positive(),
  promptStyle: z.literal('brief'),
});

/** `resources/starter/embeddings/manifest.json`, likewise. */
export const StarterEmbeddingsManifest = z.object({
  id: z.literal('starter-embeddings'),
  name: z.string().min(1),
  licence: z.string().min(1),
  files: z
    .array(
      z.object({
        path: z.string().regex(/^(?:onnx\/)?[\w-][\w.-]*$/),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .min(1),
});
