import { classes } from '../lexicon/classes.ts';

/** The adjective that this is a degree of, made well or badly. */
export function adjectiveOf(form: string): string | undefined {
  const stem = form.replace(/e(r|st)$/, '');
  const known = (word: string) => classes.long?.has(word) === true || classes.short?.has(word) === true;
  return [stem, `${stem}e`, stem.replace(/i$/, 'y')].find(known);
}
/** Does its adjective take more and most? */
export const isLong = (form: string) => classes.long?.has(adjectiveOf(form) ?? '') === true;
