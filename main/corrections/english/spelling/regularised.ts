import type { Finding } from '../../finding.ts';
import {
  comparative, gerund, isIrregular, participlesOf, pastsOf, plural, superlative, thirdPerson,
} from '../lexicon/forms.ts'; // biome-ignore format: one line of names
import type { EnglishWords } from '../lexicon/words.ts';

/** Behind these a participle stands: I have goed. */
const beforeParticiple =
  /^(have|has|had|having|i've|you've|we've|they've|haven't|hasn't|hadn't|been|be|is|are|was|were|get|got|gets)$/;

/**
 * A form made by a rule that this word does not follow, as it should be: goed → went, childs → children,
 * studys → studies, swiming → swimming, happyer → happier.
 * @param written in small letters, and no word.
 * @param before the word before it.
 */
export function asItShouldBe(written: string, before: string, words: EnglishWords): string | undefined {
  const build = (ending: RegExp, is: (stem: string) => boolean, make: (stem: string) => string | undefined) => {
    if (!ending.test(written)) return undefined;
    const stem = stemsOf(written.replace(ending, '')).find(is);
    const made = stem === undefined ? undefined : make(stem);
    return made === written ? undefined : made;
  };
  const isVerb = (stem: string) => words.is(stem, 'base');
  const isNoun = (stem: string) => words.is(stem, 'sg');
  const isAdjective = (stem: string) => words.is(stem, 'adj') && stem.length <= 6;
  const past = (stem: string) =>
    (beforeParticiple.test(before) ? participlesOf(stem) : pastsOf(stem)).find((form) => form !== written);
  const isPlural = (stem: string) => words.is(stem, 'pl') && !stem.endsWith('s');
  const isLong = (stem: string) => words.is(stem, 'adj') && stem.length > 6;
  const isOnlyAdjective = (stem: string) => words.is(stem, 'adj') && !words.is(stem, 'sg');
  return (
    build(/s$/, isPlural, (stem) => stem) ??
    build(/s$/, isOnlyAdjective, (stem) => stem) ??
    build(/e?d$/, (stem) => isVerb(stem) && isIrregular(stem), past) ??
    build(/n$/, (stem) => isVerb(stem) && isIrregular(stem), (stem) => participlesOf(stem)[0]) ??
    build(/e?d$/, isVerb, past) ??
    build(/(e?s)$/, isNoun, plural) ??
    build(/(e?s)$/, isVerb, thirdPerson) ??
    build(/ing$/, isVerb, gerund) ??
    build(/e?r$/, isAdjective, comparative) ??
    build(/e?st$/, isAdjective, superlative) ??
    build(/e?r$/, isLong, (stem) => `more ${stem}`) ??
    build(/e?st$/, isLong, (stem) => `most ${stem}`)
  );
} // biome-ignore format: one way a line

/** What kind of mistake such a form is, by what it should be: the plural of a noun, a degree, a form of a verb. */
export function kindOfRegularised(
  right: string,
  words: EnglishWords,
): Partial<Pick<Finding, 'type' | 'explain'>> {
  if (/^(more|most) /.test(right) || words.is(right, 'er') || words.is(right, 'est'))
    return { type: 'word-choice', explain: 'comparative-form' };
  if (words.is(right, 'ing')) return {};
  // `studies` may be either.
  if (words.is(right, 'pl') && words.is(right, 's')) return { type: 'agreement' };
  if (words.is(right, 'pl')) return { type: 'agreement', explain: 'wrong-plural' };
  if (words.is(right, 'past') || words.is(right, 'part') || words.is(right, 's')) return { type: 'verb' };
  return words.is(right, 'adj') ? { type: 'agreement', explain: 'adjective-plural' } : {};
}

/** What an ending may have been put on: swimm → swim, writ → write, studi → study. */
function stemsOf(rest: string): string[] {
  const stems = [rest, `${rest}e`];
  if (/(.)\1$/.test(rest)) stems.push(rest.slice(0, -1));
  if (rest.endsWith('i')) stems.push(`${rest.slice(0, -1)}y`);
  return stems;
}
