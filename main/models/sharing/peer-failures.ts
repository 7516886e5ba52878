import type { ErrorKind } from '../../../preload/schemas/errors.ts';
import { AppError, asAppError } from '../../errors.ts';

/** Something answers there that does not share models, or nothing does. */
const nobody: ReadonlySet<ErrorKind> = new Set([
  'network-unreachable',
  'network-timeout',
  'server-unexpected',
  'download-missing',
  'download-forbidden',
  'redirect-loop',
  'redirect-refused',
]);
const gone: ReadonlySet<ErrorKind> = new Set(['network-unreachable', 'network-timeout']);

/**
 * Says what the network's errors mean where a machine nearby was asked: the words are others than for a server on
 * the internet.
 * @param phase `finding`: it was never heard of before; `pulling`: it has offered the model.
 */
export function explainPeer(thrown: unknown, host: string, phase: 'finding' | 'pulling'): AppError {
  const error = asAppError(thrown);
  const { kind, details } = error;
  const options = { cause: thrown };
  if (kind === 'download-unauthorised') return new AppError('share-code-wrong', { host }, options);
  if (kind === 'download-rate-limited') {
    return new AppError('share-too-many-tries', { host, seconds: Number(details.seconds ?? 0) }, options);
  }
  if (phase === 'finding' && nobody.has(kind)) return new AppError('share-not-found', { host }, options);
  if (phase === 'pulling' && gone.has(kind)) return new AppError('share-ended', { host }, options);
  return error;
}
