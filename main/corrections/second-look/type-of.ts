import type { Language } from '../../../preload/schemas/common.ts';
import type { EditType } from '../../../preload/schemas/corrections.ts';
import { sharesLemma, type Word } from './words.ts';

const list = (words: string) => new Set(words.split(/\s+/));

const closed: Record<Language, { article: Set<string>; preposition: Set<string>; pronoun: Set<string> }> = {
  es: {
    article: list('el la los las un una unos unas lo'),
    preposition: list(
      'a de en por para con sin sobre desde hasta hacia entre durante según contra ante bajo tras',
    ),
    pronoun: list(
      'me te se nos os le les lo la los las yo tú vos él ella ello usted nosotros nosotras vosotros vosotras ellos ellas ustedes mí ti sí conmigo contigo que quien cual',
    ),
  },
  en: {
    article: list('a an the'),
    preposition: list(
      'of to in on at by for from with without about into onto over under between among through during before after above below near behind beside against along across around off',
    ),
    pronoun: list(
      'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom whose which',
    ),
  },
};
const contractions: Record<string, string> = { 'a el': 'al', 'de el': 'del' };
/** English words that carry a verb's person, tense or question. */
const auxiliaries = list(
  "am is are was were be been being do does did have has had can could will would shall should may might must don't doesn't didn't isn't aren't wasn't weren't haven't hasn't won't can't couldn't wouldn't",
);

/** After these an English word that can be a noun is one. */
const counts =
  /^(?:\d+|an?|the|this|that|these|those|my|your|his|her|our|their|some|any|many|much|few|several|all|both|no|two|three|four|five|six|seven|eight|nine|ten|hundred|other)$/;

/** What kind of thing a change corrects, by its shape and by what the words are forms of. */
export function typeOfChange(
  before: readonly Word[],
  after: readonly Word[],
  language: Language,
  { isMove = false, previous }: { isMove?: boolean; previous?: Word | undefined } = {},
): EditType {
  const [a, b] = [before.filter(isWord), after.filter(isWord)];
  const [written, said] = [joined(a), joined(b)];
  if (isMove || (a.length > 1 && sorted(a) === sorted(b) && written !== said)) return 'word-order';
  if (written === said) return sameLetters(before, after) ? 'capital' : 'punctuation';
  if (contractions[written] === said) return 'contraction';
  if (bare(written) === bare(said)) return 'accent';
  const [first, second] = [a[0], b[0]];
  const { article, preposition, pronoun } = closed[language];
  if (!first || !second) {
    const words = [...a, ...b];
    if (words.length !== 1) return 'missing-word';
    const form = words[0]?.form ?? '';
    if (article.has(form)) return 'article';
    if (preposition.has(form)) return 'preposition';
    if (pronoun.has(form)) return 'pronoun';
    return first ? 'word-choice' : 'missing-word';
  }
  if (a.length > 1 || b.length > 1) return typeOfPhrase(a, b, language);
  if (article.has(first.form) && article.has(second.form)) return 'article';
  if (preposition.has(first.form) || preposition.has(second.form)) return 'preposition';
  if (pronoun.has(first.form) && pronoun.has(second.form)) return 'pronoun';
  if (isSerEstar(first, second)) return 'ser-estar';
  if (!first.known) return 'spelling';
  const isNoun = sharesLemma(first, second, 'other:') && counts.test(previous?.form ?? '');
  if (sharesLemma(first, second, 'verb:') && !isNoun) return 'verb';
  if (language === 'en' && auxiliaries.has(first.form) && auxiliaries.has(second.form)) return 'verb';
  if (sharesLemma(first, second)) return 'agreement';
  return 'word-choice';
}

function typeOfPhrase(a: readonly Word[], b: readonly Word[], language: Language): EditType {
  const { article, preposition } = closed[language];
  const rest = (words: readonly Word[]) => words.filter(({ form }) => !article.has(form));
  if (joined(rest(a)) === joined(rest(b))) return 'article';
  if (language === 'es' && [...a, ...b].some(({ lemmas }) => lemmas.has('verb:gustar'))) return 'gustar';
  const isVerb = (words: readonly Word[]) =>
    words.every(
      ({ form, lemmas }) => auxiliaries.has(form) || [...lemmas].some((one) => one.startsWith('verb:')),
    );
  if (isVerb(a) && isVerb(b)) return 'verb';
  if (a.every(({ form }) => preposition.has(form)) || b.every(({ form }) => preposition.has(form)))
    return 'preposition';
  return 'word-choice';
}

const isWord = ({ kind }: Word) => kind === 'word';
const joined = (words: readonly Word[]) => words.map(({ form }) => form).join(' ');
const sorted = (words: readonly Word[]) =>
  words
    .map(({ form }) => form)
    .sort()
    .join(' ');
const bare = (text: string) => text.normalize('NFD').replace(/[\u0300\u0301\u0308]/g, '');
const sameLetters = (a: readonly Word[], b: readonly Word[]) =>
  a.length === b.length && a.every(({ kind }, at) => kind === b[at]?.kind && kind === 'word');

function isSerEstar(a: Word, b: Word): boolean {
  const is = (word: Word, lemma: string) => word.lemmas.has(`verb:${lemma}`);
  return (is(a, 'ser') && is(b, 'estar')) || (is(a, 'estar') && is(b, 'ser'));
}
