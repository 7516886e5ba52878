import type { Language } from '../preload/schemas/common.ts';
import en from '../resources/locales/en/ui.json' with { type: 'json' };
import es from '../resources/locales/es/ui.json' with { type: 'json' };

type Keys<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Keys<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Name of a text of the interface. */
export type Word = Keys<typeof es>;

/** What the interface says for a name, with its `{{places}}` filled. */
export function word(language: Language, name: Word, places: Record<string, string | number> = {}): string {
  let found: unknown = language === 'es' ? es : en;
  for (const part of name.split('.')) found = (found as Record<string, unknown>)[part];
  return String(found).replaceAll(/\{\{(\w+)\}\}/g, (place, key: string) => String(places[key] ?? place));
}
