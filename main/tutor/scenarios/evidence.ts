/** One word of a phrase to look for: the whole word, the start of one (`reserv*`), or any one word (`*`). */
export type WordPattern = { word: string; prefix: boolean } | 'any';

/**
 * The words of a text as they are compared: lower case, without accents, without apostrophes (`don't` and
 * `dont` are one), cut at everything that is neither letter nor digit.
 */
export function toWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      // Lower case brings marks of its own: `İ` becomes an `i` with a dot above.
      .replace(/\p{M}+/gu, '')
      .replace(/(?<=[\p{L}\p{N}])['’ʼ´`](?=[\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Reads a phrase of evidence. Empty where it holds no word: such a phrase would be found in anything. */
export function toPattern(phrase: string): WordPattern[] {
  const pattern = phrase.split(/\s+/).flatMap((piece): WordPattern[] => {
    if (piece === '*') return ['any'];
    const words = toWords(piece);
    const last = words.length - 1;
    return words.map((word, index) => ({ word, prefix: index === last && piece.endsWith('*') }));
  });
  return pattern.some((part) => part !== 'any') ? pattern : [];
}

/** Whether the words hold the phrase, one word after the other. */
export function holdsPhrase(words: readonly string[], pattern: readonly WordPattern[]): boolean {
  if (pattern.length === 0) return false;
  for (let start = 0; start + pattern.length <= words.length; start++) {
    if (pattern.every((part, index) => fits(words[start + index] ?? '', part))) return true;
  }
  return false;
}

function fits(word: string, part: WordPattern): boolean {
  if (part === 'any') return true;
  return part.prefix ? word.startsWith(part.word) : word === part.word;
}
