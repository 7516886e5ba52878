interface Mark {
  id: string;
  start: number;
  end: number;
}

/** The mark a caret, or a selection, stands in. */
export function markAt<M extends Mark>(marks: readonly M[], from: number, to: number): M | undefined {
  return marks.find(({ start, end }) => start <= from && to <= end);
}

/**
 * The mark that lies one further (`step` 1) or one back (-1) from the one looked at or else from the caret; past the
 * last one the first follows.
 */
export function markBeside<M extends Mark>(
  marks: readonly M[],
  caret: number,
  active: string | undefined,
  step: 1 | -1,
): M | undefined {
  const at = marks.findIndex(({ id }) => id === active);
  if (at >= 0) return marks[(at + step + marks.length) % marks.length];
  if (step === 1) return marks.find(({ start }) => start >= caret) ?? marks[0];
  return marks.findLast(({ end }) => end <= caret) ?? marks.at(-1);
}
