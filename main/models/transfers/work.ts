import type { z } from 'zod';
import type { ErrorKind } from '../../../preload/schemas/errors.ts';
import type { TransferKind } from '../../../preload/schemas/transfers.ts';

/** How far a piece of work is. */
export interface WorkProgress {
  /** `verifying`: everything is there, the hashes are being checked. */
  state?: 'running' | 'verifying';
  bytes: number;
  totalBytes: number | null;
  bytesPerSecond?: number | null;
  secondsLeft?: number | null;
}

/** What a piece of work is handed while it runs. */
export interface Job {
  id: string;
  /** Aborted to pause, to cancel, or because the app closes: what was done so far is to be kept. */
  signal: AbortSignal;
  progress(progress: WorkProgress): void;
  /** What must not be stored (an access code): there since the work began in this run of the app. */
  secrets: unknown;
}

/** How work of one kind is done, whatever it needs. Run again after a pause or a restart, it goes on where it was. */
export interface Worker {
  /** @throws ZodError where the payload is not of this kind. */
  run(payload: unknown, job: Job): Promise<unknown>;
  /** Removes what an unfinished run left. */
  discard(payload: unknown, id: string): Promise<void>;
}

export interface WorkerParts<P> {
  payload: z.ZodType<P>;
  run(payload: P, job: Job): Promise<unknown>;
  discard?(payload: P, id: string): Promise<void>;
}

export function worker<P>({ payload, run, discard }: WorkerParts<P>): Worker {
  return {
    run: (given, job) => run(payload.parse(given), job),
    async discard(given, id) {
      const parsed = payload.safeParse(given);
      if (parsed.success) await discard?.(parsed.data, id);
    },
  };
}

/** To begin work: what it is about, for people, and what it needs, to be stored. */
export interface Request {
  kind: TransferKind;
  title: string;
  modelId: string | null;
  place: string;
  payload: unknown;
  secrets?: unknown;
}

/** What passes by itself, or when the user has seen to it: the work waits instead of failing. */
export const pausing: ReadonlySet<ErrorKind> = new Set([
  'disk-full',
  'network-unreachable',
  'network-timeout',
  'proxy-unreachable',
  'proxy-unauthorised',
  'tls-untrusted',
  'certificate-file-unusable',
  'server-failing',
  'download-rate-limited',
  'download-unauthorised',
  'download-forbidden',
  'offline-mode',
  'source-gone',
  'place-unusable',
  'download-busy',
  'share-ended',
  'share-code-wrong',
  'share-too-many-tries',
]);

/** What is gone after a restart, as nobody would look for it: it can be asked for again. */
export const fleeting: ReadonlySet<TransferKind> = new Set(['verify']);
