import { classes } from '../lexicon/classes.ts';
import {
  comparative, gerund, participlesOf, pastsOf, plural, superlative, thirdPerson, withArticle,
} from '../lexicon/forms.ts'; // biome-ignore format: one line of names
import type { EnglishWords } from '../lexicon/words.ts';
import { adjectiveOf } from './adjectives.ts';

const compared = (form: string, short: (adjective: string) => string, long: string) => {
  const adjective = adjectiveOf(form) ?? form;
  return classes.long?.has(adjective) ? `${long} ${adjective}` : short(adjective);
};

/** What `$2:name` makes of the words an item took, in small letters. */
export const forms: Record<string, (form: string, words: EnglishWords) => string> = {
  base: (form, words) =>
    words.lemma(form, 'base') ?? words.lemma(form, 's') ?? words.lemma(form, 'past') ?? words.lemma(form, 'part') ?? words.lemma(form, 'ing') ?? form,
  s: (form) => thirdPerson(form),
  past: (form) => pastsOf(form)[0] ?? form,
  part: (form) => participlesOf(form)[0] ?? form,
  ing: (form) => gerund(form),
  plural: (form) => plural(form),
  sg: (form, words) => words.lemma(form, 'pl') ?? form,
  adj: (form, words) => words.lemma(form, 'er') ?? words.lemma(form, 'est') ?? form,
  er: (form) => comparative(form),
  est: (form) => superlative(form),
  wronger: (form) => compared(form, comparative, 'more'),
  wrongest: (form) => compared(form, superlative, 'most'),
  a: (form) => withArticle(form),
  object: (form) => ({ i: 'me', he: 'him', she: 'her', we: 'us', they: 'them' })[form] ?? form,
  am: (form) => ({ i: 'am', he: 'is', she: 'is', it: 'is' })[form] ?? 'are',
  was: (form) => (/^(i|he|she|it)$/.test(form) ? 'was' : 'were'),
  do: (form) => (/^(he|she|it)$/.test(form) ? 'does' : 'do'),
  has: (form) => (/^(he|she|it)$/.test(form) ? 'has' : 'have'),
  feeling: (form) => form.replace(/ied$/, 'ying').replace(/ed$/, 'ing'),
  feel: (form) => form.replace(/ing$/, 'ed').replace('tireed', 'tired'),
  single: (form) => form.replace(/es$/, (ending) => (/(s|sh|ch|x)es$/.test(form) ? '' : ending)).replace(/(?<!s)s$/, ''),
  unit: (form) => (/^(news|furniture|information|luggage|bread|equipment)$/.test(form) ? form : form.replace(/s$/, '')),
  singleAdjective: (form) => form.replace(/(?<=famou)ses$/, 's').replace(/(?<=different|important)e?s$/, '').replace(/(?<!famou)s$/, ''),
  not: (form) => (/^(he|she|it)$/.test(form) ? "doesn't" : "don't"),
}; // biome-ignore format: a table
