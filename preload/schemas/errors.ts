import { z } from 'zod';

/**
 * Every way a call can fail, across both doors. The words a person reads for each kind stand in
 * `resources/locales/<language>/errors.json`, as `{ "<kind>": { "message", "hint" } }`.
 */
export const ErrorKind = z.enum([
  'invalid-input',
  'not-found',
  'forbidden',
  'conflict',
  'busy',
  'cancelled',
  'unsupported',
  'disk-full',
  'storage-broken',
  'storage-reset',
  'storage-newer',
  'settings-reset',
  'folder-unusable',
  'port-in-use',
  'model-missing',
  'model-malformed',
  'model-too-big',
  'worker-crashed',
  'worker-hung',
  'worker-start-failed',
  'out-of-memory',
  'context-too-small',
  'empty-reply',
  'interrupted',
  'offline',
  'offline-mode',
  'address-refused',
  'network-unreachable',
  'network-timeout',
  'tls-untrusted',
  'certificate-file-unusable',
  'proxy-unreachable',
  'proxy-unauthorised',
  'redirect-loop',
  'redirect-refused',
  'server-failing',
  'server-unexpected',
  'download-unauthorised',
  'download-forbidden',
  'download-missing',
  'download-rate-limited',
  'download-busy',
  'download-changed',
  'download-wrong-length',
  'download-wrong-hash',
  'download-unsafe-name',
  'model-unknown',
  'model-file-unclear',
  'model-damaged',
  'model-in-use',
  'model-not-removable',
  'model-incomplete',
  'not-a-model',
  'place-unusable',
  'place-refused',
  'file-too-large',
  'source-gone',
  'keychain-missing',
  'share-no-network',
  'share-not-found',
  'share-code-wrong',
  'share-too-many-tries',
  'share-ended',
  'share-other-here',
  'internal',
]);
export type ErrorKind = z.infer<typeof ErrorKind>;

/** What crosses a border instead of an exception: never a stack, always a next step. */
export const WireError = z.object({
  kind: ErrorKind,
  /** What happened and what is safe, in the interface language. */
  message: z.string(),
  /** What to do next, in the interface language. */
  hint: z.string(),
});
export type WireError = z.infer<typeof WireError>;
