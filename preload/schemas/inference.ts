import { z } from 'zod';
import { WireError } from './errors.ts';

/** Where the model computes. */
export const Backend = z.enum(['cuda', 'metal', 'vulkan', 'cpu']);
export type Backend = z.infer<typeof Backend>;

export const InferenceState = z.enum(['stopped', 'starting', 'loading', 'ready', 'generating', 'failed']);
export type InferenceState = z.infer<typeof InferenceState>;

/** What the status line says about the process that runs the model. */
export const InferenceStatus = z.object({
  state: InferenceState,
  modelId: z.string().nullable(),
  backend: Backend.nullable(),
  /** Names of the devices in use, as the driver gives them; empty on the CPU. */
  devices: z.array(z.string()),
  /** Set when a better backend was tried and given up: which one, and why. */
  fallback: z.object({ from: Backend, reason: z.string() }).nullable(),
  /** Tokens the context holds; 0 before a model is loaded. */
  contextTokens: z.number().int().nonnegative(),
  /** Set where the model took more memory than there was, and was loaded smaller: what it has now. */
  reduced: z
    .object({
      contextTokens: z.number().int().positive(),
      /** Layers on the graphics card; null where the number was left as it is. */
      gpuLayers: z.number().int().nonnegative().nullable(),
    })
    .nullable(),
  /** Decode speed of the last reply. */
  tokensPerSecond: z.number().nonnegative().nullable(),
  /** How often the process was restarted after it ended unasked. */
  restarts: z.number().int().nonnegative(),
  /** The last thing that went wrong, until a reply succeeds. */
  error: WireError.nullable(),
});
export type InferenceStatus = z.infer<typeof InferenceStatus>;

/** What one reply cost. Durations in milliseconds, counts in tokens. */
export const Timings = z.object({
  /** From the call to the first token. */
  ttftMs: z.number().nonnegative(),
  decodeTokensPerSecond: z.number().nonnegative(),
  promptTokens: z.number().int().nonnegative(),
  /** Prompt tokens that were already in the KV cache. */
  reusedTokens: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
});
export type Timings = z.infer<typeof Timings>;
