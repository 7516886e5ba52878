import { z } from 'zod';
import { ModelPurpose } from './catalogue.ts';

/** A model on this machine. */
export const InstalledModel = z.object({
  id: z.string(),
  name: z.string(),
  origin: z.enum(['starter', 'installed', 'file']),
  purpose: ModelPurpose,
  /** Absolute path of its file; of the first, where it has several. */
  path: z.string(),
  /** Of all its files. */
  sizeBytes: z.number().int().nonnegative(),
  architecture: z.string(),
  /** Billions of parameters where the file says; null where it does not. */
  parameters: z.number().nullable(),
  quantisation: z.string().nullable(),
  /** Context length it was trained for, in tokens. */
  contextTokens: z.number().int().nonnegative(),
  licence: z.string(),
  licenceUrl: z.string().nullable(),
  /** `verified`: its hash was checked against one from outside; `unverified`: there was none to check against, or not yet. */
  integrity: z.enum(['verified', 'unverified', 'damaged']),
  /** Milliseconds since 1970; null where it was never used. */
  lastUsedAt: z.number().nullable(),
  /** Why it cannot be used (a header that does not hold); null where it can. */
  problem: z.string().nullable(),
});
export type InstalledModel = z.infer<typeof InstalledModel>;
