interface Span {
  start: number;
  end: number;
}

/** What one change of a text was: `length` new units stand where `from` to `to` stood. */
export interface Change {
  from: number;
  to: number;
  length: number;
}

const WORD = /[\p{L}\p{M}\p{N}'’-]/u;

/** The smallest single change that makes one text of another; null where they are the same. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
  let tail = 0;
  while (
    tail < shorter - from &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { from, to: before.length - tail, length: after.length - tail - from };
}

/**
 * Marks of a text at their places in the text it became. One whose words were touched, or grew together with what was
 * written beside them, speaks of words that are no longer there and is left out.
 */
export function mapMarks<M extends Span>(before: string, after: string, marks: readonly M[]): M[] {
  const change = changeBetween(before, after);
  if (!change) return [...marks];
  return marks.flatMap((mark) => {
    const moved = moveSpan(mark, change);
    return moved && hasSameEdges(before, mark, after, moved) ? [{ ...mark, ...moved }] : [];
  });
}

function moveSpan({ start, end }: Span, { from, to, length }: Change): Span | null {
  const isTouched = start === end ? from <= start && start <= to : from < end && start < to;
  // What is put in between two of its letters touches it as well.
  if (isTouched || (from === to && start < from && from < end)) return null;
  if (end <= from) return { start, end };
  const by = length - (to - from);
  return { start: start + by, end: end + by };
}

/** Whether words that ended at the mark's ends still do. */
function hasSameEdges(before: string, old: Span, after: string, now: Span): boolean {
  const isWord = (text: string, at: number) => WORD.test(text.charAt(at));
  return (
    isWord(before, old.start - 1) === isWord(after, now.start - 1) &&
    isWord(before, old.end) === isWord(after, now.end)
  );
}
