import { z } from 'zod';
import { WireError } from './errors.ts';

/** What is known of the process that computes embeddings. It is there only while it is used. */
export const EmbeddingsStatus = z.object({
  state: z.enum(['stopped', 'starting', 'ready', 'failed']),
  /** `native`: onnxruntime's own library; `wasm`: WebAssembly, where the library does not load. Null without a process. */
  runtime: z.enum(['native', 'wasm']).nullable(),
  /** The model used last. */
  modelId: z.string().nullable(),
  /** How often the process ended unasked. */
  crashes: z.number().int().nonnegative(),
  /** The last thing that went wrong, until a call succeeds. */
  error: WireError.nullable(),
});
export type EmbeddingsStatus = z.infer<typeof EmbeddingsStatus>;
