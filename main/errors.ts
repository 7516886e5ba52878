import type { Language } from '../preload/schemas/common.ts';
import type { ErrorKind, WireError } from '../preload/schemas/errors.ts';
import en from '../resources/locales/en/errors.json' with { type: 'json' };
import es from '../resources/locales/es/errors.json' with { type: 'json' };

type ErrorWords = Record<ErrorKind, { message: string; hint: string }>;
const words: Record<Language, ErrorWords> = { es, en };

/** Values for the `{{name}}` places of an error's text. */
export type ErrorDetails = Record<string, string | number>;

/** The one error the services throw on purpose. `message` is for logs; people read {@link toWireError}. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly kind: ErrorKind;
  readonly details: ErrorDetails;

  constructor(kind: ErrorKind, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(`${kind} ${JSON.stringify(details)}`, options);
    this.kind = kind;
    this.details = details;
  }
}

/** Turns whatever was thrown into what a person reads: known kinds keep their words, anything else is `internal`. */
export function toWireError(thrown: unknown, language: Language): WireError {
  const error = asAppError(thrown);
  const { message, hint } = words[language][error.kind];
  const filled = (text: string) => fill(text, error.details, language);
  return { kind: error.kind, message: filled(message), hint: filled(hint) };
}

/** Gives errors of the platform their kind: a full disk is one wherever it strikes. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const code = (thrown as { code?: unknown } | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') {
    return new AppError('disk-full', {}, { cause: thrown });
  }
  return new AppError('internal', {}, { cause: thrown });
}

function fill(text: string, details: ErrorDetails, language: Language): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = details[name] ?? '';
    // Fractions have a comma in Spanish; whole numbers (ports, codes) are written as they are.
    return typeof value === 'number' && !Number.isInteger(value)
      ? value.toLocaleString(language)
      : String(value);
  });
}
