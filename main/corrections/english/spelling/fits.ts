import type { EnglishWords, Kind } from '../lexicon/words.ts';

const before: readonly (readonly [words: RegExp, kinds: readonly Kind[]])[] = [
  [
    /^(to|can|could|will|would|should|must|may|might|don't|doesn't|didn't|can't|won't|couldn't|let's|please)$/,
    ['base'],
  ],
  [/^(am|is|are|was|were|be|been|i'm|it's|he's|she's|we're|they're|you're)$/, ['ing', 'part', 'adj']],
  [/^(have|has|had|i've|we've|they've|you've)$/, ['part']],
  [/^(a|an|this|that|each|every|another)$/, ['sg', 'adj']],
  [/^(my|your|his|her|its|our|their|the|some|any|no)$/, ['sg', 'pl', 'adj']],
  [/^(two|three|four|five|six|seven|eight|nine|ten|many|few|several|these|those|all|both)$/, ['pl', 'adj']],
  [/^(very|so|too|really|quite|more|most|less)$/, ['adj']],
  [/^(he|she|it)$/, ['s', 'past']],
  [/^(i|you|we|they)$/, ['base', 'past']],
  [/^(enjoy|like|love|hate|stop|finish|without|after|before|for|of|by)$/, ['ing']],
];

/** What a place in a sentence asks for, in the unit of a word's commonness. */
const WANTED = 1;
const WRONG_ARTICLE = -1;

/** How well words go behind this one: a function for {@link ./speller.ts}. */
export function fitsAfter(previous: string, words: EnglishWords): (word: string) => number {
  const wanted = before.find(([pattern]) => pattern.test(previous))?.[1] ?? [];
  const isVowel = (word: string) => /^[aeiou]/.test(word);
  return (word) => {
    const article = previous === 'an' ? !isVowel(word) : previous === 'a' && isVowel(word);
    return (wanted.some((kind) => words.is(word, kind)) ? WANTED : 0) + (article ? WRONG_ARTICLE : 0);
  };
}
