/** Work on models that takes its time: pulling, importing, exporting, verifying, moving. */
import { z } from 'zod';
import { WireError } from './errors.ts';

export const TransferKind = z.enum(['pull', 'import', 'export', 'verify', 'move']);
export type TransferKind = z.infer<typeof TransferKind>;

export const TransferState = z.enum([
  'waiting',
  'running',
  'paused',
  'verifying',
  'done',
  'failed',
  'cancelled',
]);
export type TransferState = z.infer<typeof TransferState>;

export const Transfer = z.object({
  id: z.string(),
  kind: TransferKind,
  state: TransferState,
  /** What it is about, for people: a model's name, a folder. */
  title: z.string(),
  /** The model it is about; null where it is about several. */
  modelId: z.string().nullable(),
  /** Host it comes from or folder it goes to, for people. */
  place: z.string(),
  bytes: z.number().nonnegative(),
  totalBytes: z.number().nonnegative().nullable(),
  /** Over the last seconds; null before there is anything to say. */
  bytesPerSecond: z.number().nonnegative().nullable(),
  secondsLeft: z.number().nonnegative().nullable(),
  /** Set when failed, or when paused by something else than the user (a full disk, no network). */
  error: WireError.nullable(),
});
export type Transfer = z.infer<typeof Transfer>;

/** What an import found in one place. */
export const ImportFinding = z.object({
  path: z.string(),
  /** `known`: its hash is the catalogue's; `unknown`: a model we know nothing of; the others were not taken. */
  verdict: z.enum(['known', 'unknown', 'already-here', 'damaged', 'not-a-model']),
  modelId: z.string().nullable(),
  name: z.string(),
  sizeBytes: z.number().nonnegative(),
  /** Why it was not taken. */
  problem: WireError.nullable(),
});
export type ImportFinding = z.infer<typeof ImportFinding>;

/** A teacher's machine, as it shares its models on the local network. */
export const ShareStatus = z.object({
  running: z.boolean(),
  /** Where others find it: `192.168.1.20:4380`. */
  addresses: z.array(z.string()),
  /** Others type it once; null while sharing is off. */
  code: z.string().nullable(),
  transfers: z.array(
    z.object({
      id: z.string(),
      peer: z.string(),
      modelId: z.string(),
      bytes: z.number().nonnegative(),
      totalBytes: z.number().nonnegative(),
      bytesPerSecond: z.number().nonnegative().nullable(),
    }),
  ),
  /**
   * Installed, but not handed on, and why. `licence`: each person has to accept it for themselves; `unchecked`:
   * verify it first, so that others can tell whether they received it whole. Empty while sharing is off.
   */
  leftOut: z.array(
    z.object({ id: z.string(), name: z.string(), reason: z.enum(['licence', 'unchecked', 'damaged']) }),
  ),
});
export type ShareStatus = z.infer<typeof ShareStatus>;

/** A machine nearby that shares models. */
export const Peer = z.object({ name: z.string(), address: z.string() });
export type Peer = z.infer<typeof Peer>;

/** A model another machine offers. */
export const OfferedModel = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.enum(['chat', 'embeddings', 'corrections']),
  sizeBytes: z.number().nonnegative(),
  /** Its name; empty where nobody says. */
  licence: z.string(),
  licenceUrl: z.string().nullable(),
  here: z.boolean(),
});
export type OfferedModel = z.infer<typeof OfferedModel>;
