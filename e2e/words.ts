import type { Language } from '../preload/schemas/common.ts';
import { texts } from '../renderer/app/texts.ts';

type Keys<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Keys<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Name of a text of the interface. */
export type Word = Keys<typeof texts.es>;

/** What the interface says for a name, with its `{{places}}` filled. */
export function word(language: Language, name: Word, places: Record<string, string | number> = {}): string {
  let found: unknown = texts[language];
  for (const part of name.split('.')) found = (found as Record<string, unknown>)[part];
  return String(found).replaceAll(/\{\{(\w+)\}\}/g, (place, key: string) => String(places[key] ?? place));
}
