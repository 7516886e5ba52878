import type { EditType } from '../../../preload/schemas/corrections.ts';

/** Edits whose point is the word itself: wherever it stands, it shows it. */
const aboutTheWord: ReadonlySet<EditType> = new Set(['spelling', 'accent', 'contraction']);

/**
 * The shortest line of the scene that shows what an edit puts in: the very words, where there are several of them or
 * they are the point. A single word that agrees with its neighbours shows nothing among others.
 * @param lines what is said in the scene, correct as it stands.
 */
export function sceneExample(
  { type, replacement }: { type: EditType; replacement: string },
  lines: readonly string[],
): string | undefined {
  const words = wordsOf(replacement);
  if (words.length === 0 || (words.length === 1 && !aboutTheWord.has(type))) return undefined;
  const sought = ` ${words.join(' ')} `;
  return lines
    .filter((line) => ` ${wordsOf(line).join(' ')} `.includes(sought))
    .sort((a, b) => a.length - b.length)[0];
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []
  );
}
