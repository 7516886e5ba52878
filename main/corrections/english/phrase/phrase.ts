import type { EditType } from '../../../../preload/schemas/corrections.ts';
import type { EnglishWords } from '../lexicon/words.ts';
import type { Unit } from '../sentence.ts';
import { forms } from './forms.ts';
import { matchAt, type Place } from './match.ts';
import { compilePattern, type Item, needsOf } from './pattern.ts';

/**
 * A rule as data: patterns of words with what the marked ones become, and the sentences that are its tests.
 *
 * A pattern's items are parted by blanks:
 * - `word|word`: one of these forms; `{class}`: a word of a group (`lexicon/classes.ts`) or of a kind (`kinds` below);
 *   `{class&class}`: of both; `{class&!word,@class}`: of the class and none of these; `item?`: there or not;
 * - `[ … ]` around what is marked;
 * - `..`: up to six words without a conjunction;
 * - `^`: a clause begins; `$`: it ends (`word|$`: this word, or it ends); `~item`: here stands no such thing; `<item`: no such thing stands before;
 * - `?q` and `!q`: the sentence is a question, or is none; `!and`: here begins no second half of `my son and the dog`.
 *
 * `to` holds what the marked words become: `$2` is the second item that takes words, `$2:past` a form of it.
 */
export interface Phrase {
  id: string;
  type: EditType;
  confidence?: number;
  /** Pattern, replacement. */
  match: readonly (readonly [pattern: string, to: string])[];
  wrong: readonly (readonly [wrong: string, right: string])[];
  right: readonly string[];
}

/** Replace the units `from` up to, not including, `to`. */
export interface Hit {
  from: number;
  to: number;
  replacement: string;
}

/** The words of a sentence, each once: most patterns are done with at a look at them. */
export const formsOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.map(({ form }) => form));

function shareOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const form of few) if (many.has(form)) return true;
  return false;
}

/**
 * Finds what a phrase describes in one sentence.
 * @throws Error on a class or form that does not exist, when compiled
 */
export function compilePhrase(
  phrase: Phrase,
): (units: readonly Unit[], words: EnglishWords, said?: ReadonlySet<string>) => Hit[] {
  const compiled = phrase.match.map(([pattern, to]) => ({
    items: compilePattern(pattern),
    to,
    needs: needsOf(pattern).sort((one, other) => one.size - other.size),
  }));
  return (units, words, said = formsOf(units)) => {
    const hits: Hit[] = [];
    for (const { items, to, needs } of compiled) {
      if (!needs.every((list) => shareOne(list, said))) continue;
      for (let start = 0; start < units.length; start++) {
        const places = matchAt(items, units, start, words);
        if (places !== null) hits.push(toHit(items, places, units, to, words));
      }
    }
    return hits;
  };
}

function toHit(items: Item[], places: Place[], units: readonly Unit[], to: string, words: EnglishWords): Hit {
  const marked = places.filter((_, k) => items[k]?.marked);
  const from = Math.min(...marked.map(([at]) => at));
  const end = Math.max(...marked.map(([, at]) => at));
  const taking = places.filter((_, k) => items[k]?.kind === 'word' || items[k]?.kind === 'gap');
  const written = (n: string) => {
    const [at, until] = taking[Number(n) - 1] ?? [0, 0];
    return units
      .slice(at, until)
      .map((unit, k) => (k > 0 || unit.isName || unit.token.text === 'I' ? unit.token.text : unit.form))
      .join(' ');
  };
  const replacement = to
    .replace(/\$(\d+)((?::\w+)*)/g, (_, n: string, names: string) =>
      names
        .split(':')
        .slice(1)
        .reduce((text, name) => (text === '' ? text : inForm(text, name, words)), written(n)),
    )
    .replace(/ {2,}/g, ' ')
    .trim();
  return { from, to: end, replacement };
}

function inForm(text: string, name: string, words: EnglishWords): string {
  const form = forms[name];
  if (form === undefined) throw new Error(`no form is called ${name}`);
  return form(text.toLowerCase(), words);
}
