import { type ZodError, z } from 'zod';
import type { Language } from '../../preload/schemas/common.ts';

const words = { es: z.locales.es().localeError, en: z.locales.en().localeError };

/** The words zod uses for what does not fit a schema, in the interface language. */
export function wordsFor(language: Language): (typeof words)[Language] {
  return words[language];
}

/** The first thing that did not fit, as `field: what is wrong with it`, short enough for one line. */
export function reasonOf(error: ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return '';
  const field = issue.path.join('.');
  const text = field === '' ? issue.message : `${field}: ${issue.message}`;
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
