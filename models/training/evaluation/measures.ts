import type { Speller } from 'nspell';

/** Text without accents, in lower case: how stems and words are compared. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** The words of a text: letters, with apostrophes and hyphens inside. What has a digit is no word. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).filter((word) => !/\p{N}/u.test(word));
}

/** Capitalised words of a text: among them its proper names. */
export function capitalised(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => /^\p{Lu}/u.test(word)));
}

/** Whether a reply has one of the stems: a stem stands where a word begins, and may go on over several words. */
export function fits(reply: string, stems: readonly string[]): boolean {
  const text = ` ${plain(reply).replaceAll(/[^\p{L}\p{N}.,€£$]+/gu, ' ')}`;
  const loose = ` ${plain(reply).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return stems.some((stem) => {
    if (/^[€£$]$/.test(stem)) return reply.includes(stem);
    // A stem of two letters or fewer is a whole word.
    const wanted = ` ${plain(stem)}${stem.length <= 2 ? ' ' : ''}`;
    return `${text} `.includes(wanted) || `${loose} `.includes(wanted);
  });
}

export interface WordCount {
  words: number;
  known: number;
  unknown: string[];
}

/**
 * Counts the reply's words that a dictionary has. Names are left out of both counts: words with a capital that
 * the scenario's own texts or the learner's lines have with a capital too.
 */
export function countWords(
  reply: string,
  spellers: readonly Speller[],
  names: ReadonlySet<string>,
): WordCount {
  const words = wordsOf(reply).filter((word) => !names.has(word.replace(/['’]s$/, '')));
  const unknown = words.filter((word) => !spellers.some((speller) => isCorrect(speller, word)));
  return { words: words.length, known: words.length - unknown.length, unknown };
}

/** A word at the head of a sentence bears a capital that the dictionary does not know. */
function isCorrect(speller: Speller, word: string): boolean {
  const straight = word.replaceAll('’', "'");
  return speller.correct(straight) || speller.correct(straight.toLowerCase());
}

/** How alike two texts are, from 0 to 1: twice the letter pairs they share, over all they have (Dice). */
export function similarity(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const size = first.length + second.length;
  if (size === 0) return 1;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / size;
}

function pairs(text: string): string[] {
  const letters = plain(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2));
}

/** Whether a reply says the previous one again: the same words, or nearly. */
export function repeats(reply: string, previous: string): boolean {
  return similarity(reply, previous) > 0.9;
}
