import type { ErrorKind, WireError } from '../../preload/schemas/errors.ts';
import en from '../../resources/locales/en/errors.json' with { type: 'json' };
import es from '../../resources/locales/es/errors.json' with { type: 'json' };
import { language } from '../app/i18n.ts';
import { CallError } from './client.ts';

/** The words of an error that arises in the window itself, in the interface language. */
export function describeError(kind: ErrorKind): WireError {
  return { kind, ...(language() === 'es' ? es : en)[kind] };
}

/** What a person reads about anything that was thrown. */
export function toWire(thrown: unknown): WireError {
  return thrown instanceof CallError ? thrown.wire : describeError('internal');
}
