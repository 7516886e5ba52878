import { z } from 'zod';

/** A model on this machine that a conversation can run on. */
export const InstalledModel = z.object({
  id: z.string(),
  name: z.string(),
  origin: z.enum(['starter', 'installed', 'file']),
  /** Absolute path of its GGUF file. */
  path: z.string(),
  sizeBytes: z.number().int().nonnegative(),
  architecture: z.string(),
  /** Billions of parameters where the file says; null where it does not. */
  parameters: z.number().nullable(),
  quantisation: z.string().nullable(),
  /** Context length it was trained for, in tokens. */
  contextTokens: z.number().int().nonnegative(),
  licence: z.string(),
  /** Why it cannot be used (a header that does not hold); null where it can. */
  problem: z.string().nullable(),
});
export type InstalledModel = z.infer<typeof InstalledModel>;
