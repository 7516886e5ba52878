import type { Sentence } from './sentence.ts';

/** Frequency in the lexicon up to which a word is not an everyday one. */
const everyday = 5;

/** How a sentence is written: by how many words, and which share of them is not everyday. */
export interface Register {
  words: number;
  rare: number;
}

export function registerOf({ units, lexicon }: Sentence): Register {
  const words = units.filter(({ token }) => token.kind === 'word');
  const rare = words.filter(({ form }) => lexicon.frequency(form) <= everyday).length;
  return { words: words.length, rare: rare / Math.max(1, words.length) };
}

/** From so many words, and such a share of them that is not everyday, a sentence is prose. */
const prose: Register = { words: 20, rare: 0.26 };

/** Who writes long sentences full of words that are not everyday is at home in the language. */
export function isProse({ words, rare }: Register): boolean {
  return words >= prose.words && rare >= prose.rare;
}
