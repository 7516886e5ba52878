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
const closed = /^(be|have|modal|subject|object|poss|det|prep|freq|adverb|wh|conj|particle|number)$/;
const isClosed: Test = ({ form }) =>
  form !== 'like' && Object.entries(classes).some(([name, list]) => closed.test(name) && list.has(form));

/** Kinds of words by their forms, for `{kind}`. */
const kinds: Record<string, Test> = {
  verb: (unit, words) => words.is(unit.form, 'base') && !isClosed(unit, words),
  /** A base that is no past as well, as `put` is. */
  present: (unit, words) => words.is(unit.form, 'base') && !words.is(unit.form, 'past') && !isClosed(unit, words),
  /** interestinger, heavyer: an ending the adjective does not take, or not like that. */
  wronger: ({ form }) => /.er$/.test(form) && adjectiveOf(form) !== undefined && (isLong(form) || comparative(adjectiveOf(form) ?? '') !== form),
  wrongest: ({ form }) => /.est$/.test(form) && adjectiveOf(form) !== undefined && (isLong(form) || superlative(adjectiveOf(form) ?? '') !== form),
  /** Hardly anything but a verb. */
  action: (unit, words) =>
    !unit.isName && words.is(unit.form, 'base') && words.isUsual(unit.form) && !words.is(unit.form, 'er') && !words.canBe(unit.form, 'n') && !words.canBe(unit.form, 'a') && !isClosed(unit, words),
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
    words.is(unit.form, 'sg') && !words.is(unit.form, 'pl') && !isClosed(unit, words) && !words.mostly(unit.form, 'V') && !words.canBe(unit.form, 'a') &&
    !/s$|ing$|^(hundred|thousand|million|billion|dozen|sheep|fish|deer|aircraft|staff|police|people|more|other|percent|series|much|half|one|two|three|four|five|six|seven|eight|nine|ten|well|good|very|little|few)$/.test(unit.form) &&
    classes.uncount?.has(unit.form) !== true,
  many: (unit, words) => words.is(unit.form, 'pl') && !words.is(unit.form, 'sg') && !isClosed(unit, words) && unit.form !== 'news' &&
    classes.uncount?.has(words.lemma(unit.form, 'pl') ?? '') !== true,
  /** A plural that is no verb as well. */
  plain: (unit, words) => words.is(unit.form, 'pl') && (!words.is(unit.form, 's') || words.mostly(words.lemma(unit.form, 'pl') ?? '', 'N')),
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

function adjectiveOf(form: string): string | undefined {
  const stem = form.replace(/e(r|st)$/, '');
  const known = (word: string) => classes.long?.has(word) === true || classes.short?.has(word) === true;
  return [stem, `${stem}e`, stem.replace(/i$/, 'y')].find(known);
}
const isLong = (form: string) => classes.long?.has(adjectiveOf(form) ?? '') === true;
const compared = (form: string, short: (adjective: string) => string, long: string) => {
  const adjective = adjectiveOf(form) ?? form;
  return classes.long?.has(adjective) ? `${long} ${adjective}` : short(adjective);
};

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
  wronger: (form) => compared(form, comparative, 'more'),
  wrongest: (form) => compared(form, superlative, 'most'),
  a: (form) => withArticle(form),
  object: (form) => ({ i: 'me', he: 'him', she: 'her', we: 'us', they: 'them' })[form] ?? form,
  am: (form) => ({ i: 'am', he: 'is', she: 'is', it: 'is' })[form] ?? 'are',
  was: (form) => (/^(i|he|she|it)$/.test(form) ? 'was' : 'were'),
  do: (form) => (/^(he|she|it)$/.test(form) ? 'does' : 'do'),
  has: (form) => (/^(he|she|it)$/.test(form) ? 'has' : 'have'),
  feel: (form) => form.replace(/ing$/, 'ed').replace('tireed', 'tired'),
  unit: (form) => (/^(news|furniture|information|luggage|bread|equipment)$/.test(form) ? form : form.replace(/s$/, '')),
  singleAdjective: (form) => form.replace(/(?<=famou)ses$/, 's').replace(/(?<=different|important)e?s$/, '').replace(/(?<!famou)s$/, ''),
  not: (form) => (/^(he|she|it)$/.test(form) ? "doesn't" : "don't"),
}; // biome-ignore format: a table

/** Finds what a phrase describes in one sentence. @throws Error on a class or form that does not exist, when compiled */
export function compilePhrase(phrase: Phrase): (units: readonly Unit[], words: EnglishWords) => Hit[] {
  const compiled = phrase.match.map(([pattern, to]) => ({
    items: compile(pattern),
    to,
    needs: needsOf(pattern),
  }));
  return (units, words) => {
    const hits: Hit[] = [];
    for (const { items, to, needs } of compiled) {
      if (!needs.every((list) => units.some(({ form }) => list.has(form)))) continue;
      for (let start = 0; start < units.length; start++) {
        const places = matchAt(items, units, start, words);
        if (places !== null) hits.push(toHit(items, places, units, to, words));
      }
    }
    return hits;
  };
}

/** Lists of words of which a sentence must have one each: most patterns are done with at this. */
function needsOf(pattern: string): ReadonlySet<string>[] {
  const parts = pattern.replaceAll(/[[\]]/g, '').split(/\s+/);
  return parts.flatMap((part): ReadonlySet<string>[] => {
    if (/^[~<]|\?$|^(\^|\$|\.\.|[?!]q)$/.test(part)) return [];
    const lists = part.split('|').map((one) => {
      const name = /^\{(\w+)/.exec(one)?.[1];
      if (name === undefined) return [one];
      return kinds[name] === undefined && classes[name] ? [...classes[name]] : undefined;
    });
    return lists.includes(undefined) ? [] : [new Set(lists.flatMap((list) => list ?? []))];
  });
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
  const special: Record<string, Item['kind']> = {
    '^': 'start',
    $: 'end',
    '..': 'gap',
    '?q': 'question',
    '!q': 'no-question',
  };
  const kind = special[text];
  const stop = inClass('stop');
  if (kind !== undefined) {
    const test: Test = (unit, words) =>
      (unit.token.kind === 'word' || unit.token.kind === 'number') && !stop(unit, words);
    return { kind, test, optional: false, marked: kind === 'gap' && marked };
  }
  if (/^[~<]/.test(text)) {
    return {
      kind: text.startsWith('~') ? 'not-here' : 'not-before',
      test: compileTest(text.slice(1)),
      optional: false,
      marked: false,
    };
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

const opensClause = /^([,;:(—–"“-]|\.+|[!?]|and|but|because|so|if|when|hello|hi|yes|no|then|well|while)$/;

/** What each item took, as `[from, to)`, or null. */
function matchAt(items: Item[], units: readonly Unit[], start: number, words: EnglishWords): [number, number][] | null {
  const places: [number, number][] = [];
  const step = (k: number, at: number): boolean => {
    const item = items[k];
    if (item === undefined) return true;
    const unit = units[at];
    const before = units[at - 1];
    places[k] = [at, at];
    switch (item.kind) {
      case 'start':
        return (before === undefined || opensClause.test(before.form)) && step(k + 1, at);
      case 'end':
        return (unit === undefined || (unit.token.kind === 'punctuation' && !/^['-]$/.test(unit.form))) && step(k + 1, at);
      case 'not-here':
        return (unit === undefined || !item.test(unit, words)) && step(k + 1, at);
      case 'not-before':
        return (before === undefined || !item.test(before, words)) && step(k + 1, at);
      case 'question':
        return units.at(-1)?.form === '?' && step(k + 1, at);
      case 'no-question':
        return units.at(-1)?.form !== '?' && step(k + 1, at);
      default:
    }
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

function toHit(
  items: Item[],
  places: [number, number][],
  units: readonly Unit[],
  to: string,
  words: EnglishWords,
): Hit {
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
