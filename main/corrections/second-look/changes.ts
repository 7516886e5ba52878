import { diffArrays } from 'diff';
import type { Word } from './words.ts';

/** Words of the one text in the place of words of the other. Both are runs; one of them may be empty. */
export interface Change {
  /** Index of the first word before, and after the last. */
  from: number;
  to: number;
  /** The same in the answer. */
  answerFrom: number;
  answerTo: number;
  isMove: boolean;
}

/** A word that moved farther than this is a sentence said anew. */
const LONGEST_MOVE = 6;

/** The word diff of two texts. What differs side by side, word for word, is told apart; a word that moved is one change. */
export function changesBetween(before: readonly Word[], after: readonly Word[]): Change[] {
  const runs: Change[] = [];
  let from = 0;
  let answerFrom = 0;
  let isOpen = false;
  const texts = (words: readonly Word[]) => words.map(({ text }) => text);
  for (const { added, removed, count = 0 } of diffArrays(texts(before), texts(after))) {
    if (!added && !removed) {
      from += count;
      answerFrom += count;
      isOpen = false;
      continue;
    }
    const last = runs.at(-1);
    const change =
      isOpen && last ? last : { from, to: from, answerFrom, answerTo: answerFrom, isMove: false };
    if (change !== last || !isOpen) runs.push(change);
    isOpen = true;
    if (removed) from += count;
    else answerFrom += count;
    change.to = from;
    change.answerTo = answerFrom;
  }
  return withMoves(runs, before, after).flatMap((change) => (change.isMove ? [change] : wordForWord(change)));
}

/** `rojo coche` → `coche rojo`: taken away here and put in there is one change from the one place to the other. */
function withMoves(runs: readonly Change[], before: readonly Word[], after: readonly Word[]): Change[] {
  const result: Change[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const gone = (change: Change) => formsOf(before, change.from, change.to);
    const come = (change: Change) => formsOf(after, change.answerFrom, change.answerTo);
    const isMove =
      last !== undefined &&
      run.to - last.from <= LONGEST_MOVE &&
      ((gone(last) === come(run) && come(last) === '' && gone(run) === '') ||
        (come(last) === gone(run) && gone(last) === '' && come(run) === ''));
    if (isMove) {
      result[result.length - 1] = {
        ...last,
        to: run.to,
        answerTo: run.answerTo,
        isMove: true,
      };
    } else result.push(run);
  }
  return result;
}

const formsOf = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ');

/** As many words before as after: each is a change of its own. */
function wordForWord(change: Change): Change[] {
  const count = change.to - change.from;
  if (count < 2 || count !== change.answerTo - change.answerFrom) return [change];
  return Array.from({ length: count }, (_, k) => ({
    from: change.from + k,
    to: change.from + k + 1,
    answerFrom: change.answerFrom + k,
    answerTo: change.answerFrom + k + 1,
    isMove: false,
  }));
}
