import type { ErrorKind } from '../../preload/schemas/errors.ts';

/** What a processor may still manage where a graphics card failed. */
export const GRAPHICS_FAILURES: ReadonlySet<ErrorKind> = new Set([
  'model-too-big',
  'out-of-memory',
  'worker-crashed',
  'worker-hung',
]);

/** Failures of a load that lie with the model or the machine: to load it again would end the same way. */
export const MODEL_FAILURES: ReadonlySet<ErrorKind> = new Set([
  'model-malformed',
  'model-missing',
  'model-too-big',
  'out-of-memory',
]);

/** Memory was not enough: with less to hold, it may be. */
export const MEMORY_FAILURES: ReadonlySet<ErrorKind> = new Set(['model-too-big', 'out-of-memory']);
