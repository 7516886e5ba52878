import { classes } from '../lexicon/classes.ts';
import { comparative, superlative, withArticle } from '../lexicon/forms.ts';
import type { EnglishWords, Kind } from '../lexicon/words.ts';
import type { Unit } from '../sentence.ts';
import { adjectiveOf, isLong } from './adjectives.ts';

/** Whether a unit is what an item of a pattern asks for. */
export type Test = (unit: Unit, words: EnglishWords) => boolean;

/** Is it one of a group of words? */
export const inClass =
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

const isHeard: Test = (unit, words) =>
  /^\p{L}\p{Ll}+$/u.test(unit.token.text) && !isClosed(unit, words) && unit.form.length > 2;

/** Kinds of words by their forms, for `{kind}`. */
export const kinds: Record<string, Test> = {
  verb: (unit, words) => words.is(unit.form, 'base') && !isClosed(unit, words),
  /** A base that is no past as well, as `put` is. */
  present: (unit, words) => words.is(unit.form, 'base') && !words.is(unit.form, 'past') && !isClosed(unit, words),
  /** interestinger, heavyer: an ending the adjective does not take, or not like that. */
  wronger: ({ form }) => /.er$/.test(form) && adjectiveOf(form) !== undefined && (isLong(form) || comparative(adjectiveOf(form) ?? '') !== form),
  wrongest: ({ form }) => /.est$/.test(form) && adjectiveOf(form) !== undefined && (isLong(form) || superlative(adjectiveOf(form) ?? '') !== form),
  /** Hardly anything but a verb. */
  action: (unit, words) =>
    !unit.isName && words.is(unit.form, 'base') && words.isUsual(unit.form) && !words.is(unit.form, 'er') && !words.canBe(unit.form, 'n') && !words.canBe(unit.form, 'a') && !isClosed(unit, words),
  mostly: (unit, words) => words.is(unit.form, 'base') && (words.mostly(unit.form, 'V') || (words.isUsual(unit.form) && !words.canBe(unit.form, 'n'))) && !words.canBe(unit.form, 'a') && !isClosed(unit, words),
  /** A verb that learners use, and no adjective, whatever noun it can be. */
  usual: (unit, words) => !unit.isName && words.is(unit.form, 'base') && words.isUsual(unit.form) && !words.canBe(unit.form, 'a') && !isClosed(unit, words) && classes.notBare?.has(unit.form) !== true,
  /** A verb's base that is no form besides: `sleep`, not `put`. */
  bare: (unit, words) => words.is(unit.form, 'base') && words.isUsual(unit.form) && !words.is(unit.form, 'part') && !words.canBe(unit.form, 'a') && !isClosed(unit, words) && classes.notBare?.has(unit.form) !== true,
  /** What people do for a living. */
  job: ({ form }, words) => classes.job?.has(form) === true || (/.(ist|ician|ologist|ographer|eer|keeper|woman|man)$/.test(form) && words.is(form, 'sg') && !/^(human|woman|man|german|roman|volunteer|career|beer|deer)$/.test(form)),
  /** A thing, place or person one can count. */
  countable: (unit, words) => classes.countable?.has(unit.form) === true && !isClosed(unit, words),
  /** How something is done. */
  manner: ({ form }, words) => /.ly$/.test(form) && words.is(form.replace(/ily$/, 'y').replace(/ly$/, ''), 'adj') && !/^(only|really|nearly|hardly|mostly|exactly|early|daily|weekly|friendly|lovely|lonely|likely|family|possibly|probably|certainly|actually|finally|recently|usually)$/.test(form),
  /** A verb that is no noun and no adjective. */
  pure: (unit, words) => kinds.mostly?.(unit, words) === true && !words.canBe(unit.form, 'n'),
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
    !/s$|ing$|^(hundred|thousand|million|billion|dozen|sheep|fish|deer|aircraft|staff|police|people|more|other|percent|series|much|half|one|two|three|four|five|six|seven|eight|nine|ten|well|good|very|little|few|inside|outside|upstairs|downstairs|tonight|first|second|third)$/.test(unit.form) &&
    classes.uncount?.has(unit.form) !== true,
  many: (unit, words) => words.is(unit.form, 'pl') && !words.is(unit.form, 'sg') && !isClosed(unit, words) && !/^(news|yours|ours|hers|theirs)$/.test(unit.form) &&
    classes.uncount?.has(words.lemma(unit.form, 'pl') ?? '') !== true,
  /** Whatever ends as a plural does, known or not: what stands before it is no noun by itself. */
  ends: (unit, words) => /[^s]s$/.test(unit.form) && unit.token.kind === 'word' && !unit.isName && !isClosed(unit, words) && !isBe(unit, words) && !/^(does|has|yes|us|sometimes|thus|plus|perhaps|besides|towards|afterwards)$/.test(unit.form),
  /** A plural that is no verb as well. */
  plain: (unit, words) => words.is(unit.form, 'pl') && (!words.is(unit.form, 's') || words.mostly(words.lemma(unit.form, 'pl') ?? '', 'N')),
  adj: (unit, words) => words.is(unit.form, 'adj') && !isClosed(unit, words),
  /** Hardly anything but an adjective. */
  quality: (unit, words) => words.is(unit.form, 'adj') && !words.canBe(unit.form, 'n') && !words.canBe(unit.form, 'v') && !isClosed(unit, words),
  /** What stands between an article and its noun. */
  attr: (unit, words) => kinds.quality?.(unit, words) === true || ['short', 'long', 'colour'].some((name) => inClass(name)(unit, words)) || /^(same|other|best|next|last|first|favourite|favorite|own|only|good|bad|great|little|real|main|whole)$/.test(unit.form),
  /** Begins with the sound of a vowel, or does not; letters that stand for a name are not judged. */
  vowel: (unit, words) => isHeard(unit, words) && withArticle(unit.form).startsWith('an '),
  consonant: (unit, words) => isHeard(unit, words) && withArticle(unit.form).startsWith('a ') && !/^h(istor|otel|abit|ero|yster)/.test(unit.form),
  /** The article and no grade, plan or vitamin. */
  article: ({ token }) => /^(a|an|An)$/.test(token.text),
  er: isKind('er'),
  est: isKind('est'),
  name: (unit) => unit.isName,
  small: (unit) => !unit.isName,
  /** A name wherever it stands: no `I'll`, and no `Kids`. */
  proper: ({ token, form }, words) => /^\p{Lu}[\p{L}-]+$/u.test(token.text) && !words.is(form, 'pl') && words.count(form) < 25 && !/^(my|the|his|her|our|your)$/.test(form),
  word: (unit) => unit.token.kind === 'word',
  year: ({ form }) => /^(19|20)\d\d$/.test(form),
  /** An hour with its minutes. */
  clock: ({ form }) => /^([01]?\d|2[0-4])[:.][0-5]\d(am|pm)?$/.test(form),
  digits: ({ form }) => /^\d{1,3}$/.test(form) && form !== '1',
  /** Years that one who speaks of oneself has lived, rather than worked. */
  age: ({ form }) => /^(1[5-9]|[2-9]\d)$/.test(form),
  mark: ({ token }) => token.kind === 'punctuation',
  quote: ({ form }) => /^["“”«»]$/.test(form),
}; // biome-ignore format: a table
