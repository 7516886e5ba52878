import type { Edit } from '../../../preload/schemas/corrections.ts';
import { applyEdits } from '../apply-edits.ts';
import { normalise } from '../text/normalise.ts';

/** A learner's text with the edits of the stages before in it, composed, and the way back. */
export interface Ground {
  text: string;
  /** The learner's own place of what stands in `text` at these offsets; null where an edit has touched it. */
  toOriginal(start: number, end: number): { start: number; end: number } | null;
}

/** @param edits sorted, and apart from each other */
export function groundOf(original: string, edits: readonly Edit[]): Ground {
  const applied = applyEdits(original, edits);
  const { text, toOriginal: toApplied } = normalise(applied);
  /** Runs of the applied text that stand as the learner wrote them. */
  const untouched: { from: number; to: number; shift: number }[] = [];
  let at = 0;
  let shift = 0;
  for (const { start, end, replacement } of edits) {
    untouched.push({ from: at, to: start + shift, shift });
    at = start + shift + replacement.length;
    shift += replacement.length - (end - start);
  }
  untouched.push({ from: at, to: applied.length, shift });
  return {
    text,
    toOriginal(start, end) {
      const [from, to] = [toApplied(start), toApplied(end)];
      const run = untouched.find((one) => one.from <= from && to <= one.to);
      return run ? { start: from - run.shift, end: to - run.shift } : null;
    },
  };
}
