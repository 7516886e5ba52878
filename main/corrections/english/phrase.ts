import type { EditType } from '../../../preload/schemas/corrections.ts';
import { classes } from './lexicon/classes.ts';
import {
  comparative, gerund, participlesOf, pastsOf, plural, superlative, thirdPerson, withArticle,
} from './lexicon/forms.ts'; // biome-ignore format: one line of names
import type { EnglishWords, Kind } from './lexicon/words.ts';
import type { Unit } from './sentence.ts';

/**
 * A rule as data: patterns of words with what the marked ones become, and the sentences that are its tests.
 *
 * A pattern's items are parted by blanks:
 * - `word|word`: one of these forms; `{class}`: a word of a group (`lexicon/classes.ts`) or of a kind (`kinds` below);
 *   `{class&class}`: of both; `{class&!word,word}`: of the class and none of these words; `item?`: there or not;
 * - `[ … ]` around what is marked;
 * - `..`: up to six words without a conjunction;
 * - `^`: a clause begins; `$`: it ends; `~item`: here stands no such thing; `<item`: no such thing stands before;
 * - `?q` and `!q`: the sentence is a question, or is none.
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

type Test = (unit: Unit, words: EnglishWords) => boolean;

interface Item {
  test: Test;
  kind: 'word' | 'gap' | 'start' | 'end' | 'not-here' | 'not-before' | 'question' | 'no-question';
  optional: boolean;
  marked: boolean;
}

const inClass =
  (name: string): Test =>
  ({ form }) =>
    classes[name]?.has(form) === true;
const isKind =
  (kind: Kind): Test =>
  ({ form }, words) =>
    words.is(form, kind);
const isBe = inClass('be');
const closed = /^(be|have|modal|subject|object|poss|det|prep|freq|adverb|wh|conj)$/;
const isClosed: Test = ({ form }) =>
  Object.entries(classes).some(([name, list]) => closed.test(name) && list.has(form));

/** Kinds of words by their forms, for `{kind}`. */
const kinds: Record<string, Test> = {
  verb: (unit, words) => words.is(unit.form, 'base') && !isClosed(unit, words),
  /** Hardly anything but a verb. */
  action: (unit, words) => words.is(unit.form, 'base') && !words.canBe(unit.form, 'n') && !words.canBe(unit.form, 'a') && !isClosed(unit, words),
  mostly: (unit, words) => words.is(unit.form, 'base') && words.mostly(unit.form, 'V') && !words.canBe(unit.form, 'a') && !isClosed(unit, words),
  vs: (unit, words) => words.is(unit.form, 's') && !isBe(unit, words),
  ved: (unit, words) => words.is(unit.form, 'past') && !words.is(unit.form, 'base'),
  /** A past that is neither a base nor a participle: went, saw. */
  went: (unit, words) => words.is(unit.form, 'past') && !words.is(unit.form, 'base') && !words.is(unit.form, 'part') && !/ed$/.test(unit.form),
  ven: isKind('part'),
  ving: isKind('ing'),
  noun: (unit, words) => words.is(unit.form, 'sg') && !isClosed(unit, words),
  /** One of something that can be counted. */
  one: (unit, words) =>
    words.is(unit.form, 'sg') && !isClosed(unit, words) && !words.mostly(unit.form, 'V') && !words.mostly(unit.form, 'A') &&
    !/s$|ing$|^(hundred|thousand|million|billion|dozen|sheep|fish|deer|aircraft|staff|police|people|more|other|percent|series|much|half|one|two|three|four|five|six|seven|eight|nine|ten|well|good|very|little|few)$/.test(unit.form) &&
    classes['uncount']?.has(unit.form) !== true,
  many: (unit, words) => words.is(unit.form, 'pl') && !words.is(unit.form, 'sg') && !isClosed(unit, words) && unit.form !== 'news',
  adj: (unit, words) => words.is(unit.form, 'adj') && !isClosed(unit, words),
  /** Hardly anything but an adjective. */
  quality: (unit, words) => words.is(unit.form, 'adj') && !words.canBe(unit.form, 'n') && !words.canBe(unit.form, 'v') && !isClosed(unit, words),
  er: isKind('er'),
  est: isKind('est'),
  name: (unit) => unit.isName,
  word: (unit) => unit.token.kind === 'word',
  year: ({ form }) => /^(19|20)\d\d$/.test(form),
  digits: ({ form }) => /^\d{1,3}$/.test(form) && form !== '1',
  mark: ({ token }) => token.kind === 'punctuation',
  quote: ({ form }) => /^["“”«»]$/.test(form),
}; // biome-ignore format: a table

const forms: Record<string, (form: string, words: EnglishWords) => string> = {
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
  a: (form) => withArticle(form),
  object: (form) => ({ i: 'me', he: 'him', she: 'her', we: 'us', they: 'them' })[form] ?? form,
  am: (form) => ({ i: 'am', he: 'is', she: 'is', it: 'is' })[form] ?? 'are',
  was: (form) => (/^(i|he|she|it)$/.test(form) ? 'was' : 'were'),
  do: (form) => (/^(he|she|it)$/.test(form) ? 'does' : 'do'),
  has: (form) => (/^(he|she|it)$/.test(form) ? 'has' : 'have'),
  not: (form) => (/^(he|she|it)$/.test(form) ? "doesn't" : "don't"),
}; // biome-ignore format: a table

/** Finds what a phrase describes in one sentence. @throws Error on a class or form that does not exist, when compiled */
export function compilePhrase(phrase: Phrase): (units: readonly Unit[], words: EnglishWords) => Hit[] {
  const compiled = phrase.match.map(([pattern, to]) => ({ items: compile(pattern), to }));
  return (units, words) =>
    compiled.flatMap(({ items, to }) =>
      units.flatMap((_, start): Hit[] => {
        const places = matchAt(items, units, start, words);
        return places === null ? [] : [toHit(items, places, units, to, words)];
      }),
    );
}

function compile(pattern: string): Item[] {
  let marked = false;
  return pattern.split(/\s+/).map((part): Item => {
    let text = part;
    if (text.startsWith('[')) {
      marked = true;
      text = text.slice(1);
    }
    const closes = text.endsWith(']');
    if (closes) text = text.slice(0, -1);
    const item = compileItem(text, marked);
    if (closes) marked = false;
    return item;
  });
}

function compileItem(text: string, marked: boolean): Item {
  const special: Record<string, Item['kind']> = { '^': 'start', $: 'end', '..': 'gap', '?q': 'question', '!q': 'no-question' };
  const kind = special[text];
  const stop = inClass('stop');
  if (kind !== undefined) {
    const test: Test = (unit, words) => (unit.token.kind === 'word' || unit.token.kind === 'number') && !stop(unit, words);
    return { kind, test, optional: false, marked: kind === 'gap' && marked };
  }
  if (/^[~<]/.test(text)) {
    return { kind: text.startsWith('~') ? 'not-here' : 'not-before', test: compileTest(text.slice(1)), optional: false, marked: false };
  }
  const optional = text.endsWith('?');
  return { kind: 'word', test: compileTest(optional ? text.slice(0, -1) : text), optional, marked };
}

function compileTest(text: string): Test {
  const tests = text.split('|').map((part): Test => {
    if (!part.startsWith('{')) return ({ form }) => form === part;
    const all = part
      .slice(1, -1)
      .split('&')
      .map((name): Test => {
        if (name.startsWith('!')) {
          const names = name.slice(1).split(',');
          return ({ form }) => !names.includes(form);
        }
        const test = kinds[name] ?? (classes[name] ? inClass(name) : undefined);
        if (test === undefined) throw new Error(`no class of words is called ${name}`);
        return test;
      });
    return (unit, words) => all.every((test) => test(unit, words));
  });
  return (unit, words) => tests.some((test) => test(unit, words));
}

/** What each item took, as `[from, to)`, or null. */
function matchAt(items: Item[], units: readonly Unit[], start: number, words: EnglishWords): [number, number][] | null {
  const places: [number, number][] = [];
  const step = (k: number, at: number): boolean => {
    const item = items[k];
    if (item === undefined) return true;
    const unit = units[at];
    const before = units[at - 1];
    places[k] = [at, at];
    const holds: Partial<Record<Item['kind'], () => boolean>> = {
      start: () => before === undefined || /^([,;:(—–"“-]|\.+|[!?])$/.test(before.form) || /^(and|but|because|so|if|when|hello|hi|yes|no|then|well|while)$/.test(before.form),
      end: () => unit === undefined || (unit.token.kind === 'punctuation' && unit.form !== "'" && unit.form !== '-'),
      'not-here': () => unit === undefined || !item.test(unit, words),
      'not-before': () => before === undefined || !item.test(before, words),
      question: () => units.at(-1)?.form === '?',
      'no-question': () => units.at(-1)?.form !== '?',
    };
    const zero = holds[item.kind];
    if (zero !== undefined) return zero() && step(k + 1, at);
    if (item.kind === 'gap') {
      for (let end = at; end <= at + 6; end++) {
        places[k] = [at, end];
        if (step(k + 1, end)) return true;
        const next = units[end];
        if (next === undefined || !item.test(next, words)) return false;
      }
      return false;
    }
    if (unit !== undefined && item.test(unit, words)) {
      places[k] = [at, at + 1];
      if (step(k + 1, at + 1)) return true;
    }
    places[k] = [at, at];
    return item.optional && step(k + 1, at);
  };
  return step(0, start) ? places : null;
} // biome-ignore format: conditions side by side

function toHit(items: Item[], places: [number, number][], units: readonly Unit[], to: string, words: EnglishWords): Hit {
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
    .replace(/\$(\d+)(?::(\w+))?/g, (_, n: string, name?: string) => {
      const text = written(n);
      if (name === undefined || text === '') return text;
      const form = forms[name];
      if (form === undefined) throw new Error(`no form is called ${name}`);
      return form(text.toLowerCase(), words);
    })
    .replace(/ {2,}/g, ' ')
    .trim();
  return { from, to: end, replacement };
}
