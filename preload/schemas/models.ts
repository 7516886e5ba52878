import { z } from 'zod';
import { ModelPurpose } from './catalogue.ts';

/** Another version of an installed model. `sizeBytes`: to fetch; null where the server's word is to be taken. */
export const ModelUpdate = z.object({ sizeBytes: z.number().int().nonnegative().nullable() });
export type ModelUpdate = z.infer<typeof ModelUpdate>;

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
  /** The catalogue has other files for it now. Null, or not there, where it has not. */
  update: ModelUpdate.nullable().optional(),
});
export type InstalledModel = z.infer<typeof InstalledModel>;
