import { diffChars, diffWordsWithSpace } from 'diff';

export interface Piece {
  text: string;
  /** `same` in both, `before` only in the learner's words, `after` only in the corrected ones. */
  side: 'same' | 'before' | 'after';
}

export interface WordDiff {
  before: string;
  after: string;
  pieces: Piece[];
}

interface EditSpan {
  start: number;
  end: number;
  replacement: string;
}

const LETTER = /[\p{L}\p{M}\p{N}'’-]/u;

/**
 * The words an edit touches, before and after, with what changed marked. Widened to whole words, and by one
 * neighbour where a word is only added or taken away, so that the change can be seen in its place.
 */
export function wordDiff(text: string, edit: EditSpan): WordDiff {
  let { start, end } = edit;
  if (start === end || edit.replacement === '') {
    start = wordStart(text, skipSpaceBack(text, start));
    end = wordEnd(text, skipSpace(text, end));
  }
  start = wordStart(text, start);
  end = wordEnd(text, end);
  const before = text.slice(start, end);
  const after = text.slice(start, edit.start) + edit.replacement + text.slice(edit.end, end);
  const changes = /\s/.test(before + after) ? diffWordsWithSpace(before, after) : diffChars(before, after);
  const pieces = changes.map(
    ({ value, added, removed }): Piece => ({
      text: value,
      side: added ? 'after' : removed ? 'before' : 'same',
    }),
  );
  return { before, after, pieces: isOtherWord(before, after, pieces) ? exchange(before, after) : pieces };
}

/** «de» and «en» share a letter by chance: nothing of the one is left in the other. */
function isOtherWord(before: string, after: string, pieces: readonly Piece[]): boolean {
  if (/\s/.test(before + after)) return false;
  const shared = pieces.reduce((sum, { side, text }) => sum + (side === 'same' ? text.length : 0), 0);
  return shared * 2 <= Math.max(before.length, after.length);
}

function exchange(before: string, after: string): Piece[] {
  const whole: Piece[] = [
    { text: before, side: 'before' },
    { text: after, side: 'after' },
  ];
  return whole.filter(({ text }) => text !== '');
}

function wordStart(text: string, at: number): number {
  let index = at;
  while (index > 0 && LETTER.test(text.charAt(index - 1))) index -= 1;
  return index;
}

function wordEnd(text: string, at: number): number {
  let index = at;
  while (index < text.length && LETTER.test(text.charAt(index))) index += 1;
  return index;
}

function skipSpaceBack(text: string, at: number): number {
  let index = at;
  while (index > 0 && text.charAt(index - 1) === ' ') index -= 1;
  return index;
}

function skipSpace(text: string, at: number): number {
  let index = at;
  while (index < text.length && text.charAt(index) === ' ') index += 1;
  return index;
}
