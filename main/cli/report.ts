import type { Language } from '../../preload/schemas/common.ts';
import type { ErrorKind, WireError } from '../../preload/schemas/errors.ts';
import { asAppError, toWireError } from '../errors.ts';
import { plain } from './output.ts';

export const EXIT_FAILED = 1;
/** What was asked for cannot be: unknown options, missing files, bad values. */
export const EXIT_BAD_USE = 2;
/** Ended by Ctrl-C, as shells count. */
export const EXIT_STOPPED = 130;

const badUse: ReadonlySet<ErrorKind> = new Set([
  'invalid-input',
  'not-found',
  'model-missing',
  'model-malformed',
  'port-in-use',
  'folder-unusable',
  'model-unknown',
  'model-file-unclear',
  'model-not-removable',
  'model-no-source',
  'not-a-model',
  'address-refused',
  'place-unusable',
  'place-refused',
  'share-code-wrong',
]);

/** An error a person brought about by what they typed, in their language already. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something that did not work, in the user's language already. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
}

/** Writes one clear line about what was thrown, and says which exit code it deserves. */
export function reportFailure(thrown: unknown, language: Language): number {
  if (thrown instanceof UsageError) {
    writeError(thrown.message);
    return EXIT_BAD_USE;
  }
  if (thrown instanceof FailureError) {
    writeError(thrown.message);
    return EXIT_FAILED;
  }
  const error = toWireError(thrown, language);
  if (error.kind === 'internal' && process.env.TERTULIA_DEBUG) console.error(asAppError(thrown).cause);
  return reportWireError(error);
}

/** The same for an error that is in words already. */
export function reportWireError(error: WireError): number {
  writeError(`${error.message} ${error.hint}`);
  return exitCodeOf(error);
}

export function exitCodeOf({ kind }: Pick<WireError, 'kind'>): number {
  return badUse.has(kind) ? EXIT_BAD_USE : EXIT_FAILED;
}

export function writeError(text: string): void {
  process.stderr.write(`tertulia: ${plain(text).replace(/\s+/g, ' ').trim()}\n`);
}
