import type { Edit, StoredEdit } from '../../../preload/schemas/corrections.ts';
import { mapMarks } from './mapMarks.ts';

/** What a mark is known by when the text is checked again. */
export function markKey(text: string, { rule, start, end, replacement }: Edit): string {
  return JSON.stringify([rule, text.slice(start, end), replacement]);
}

/**
 * The marks of a text that was checked: what the check found, and, of those that stood before, what another look than
 * this one had found, as long as nothing lies over it.
 * @param foreign whether a mark that stood is of another look
 */
export function marksAfterCheck(
  found: readonly Edit[],
  before: readonly StoredEdit[],
  foreign: (mark: StoredEdit) => boolean,
): StoredEdit[] {
  const fresh = found.map((edit, index): StoredEdit => {
    const known = before.find((one) => isSame(one, edit));
    return { ...edit, id: known?.id ?? `field-${edit.rule}-${edit.start}-${index}`, status: 'open' };
  });
  const kept = before.filter((mark) => foreign(mark) && !fresh.some((one) => overlap(one, mark)));
  return [...fresh, ...kept].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Of marks that lie over one another, the surer one; in the order of the text. */
export function withoutOverlaps(marks: readonly StoredEdit[]): StoredEdit[] {
  const chosen: StoredEdit[] = [];
  for (const mark of [...marks].sort((a, b) => b.confidence - a.confidence)) {
    if (!chosen.some((one) => overlap(one, mark))) chosen.push(mark);
  }
  return chosen.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A turn's words with what was applied in them, and its open marks at their places in it. */
export function asApplied(text: string, edits: readonly StoredEdit[]): { text: string; marks: StoredEdit[] } {
  let words = text;
  let marks = withoutOverlaps(edits.filter(({ status }) => status === 'open'));
  const applied = withoutOverlaps(edits.filter(({ status }) => status === 'applied'));
  // From the end, so that the places of the others hold.
  for (const { start, end, replacement } of applied.reverse()) {
    const next = words.slice(0, start) + replacement + words.slice(end);
    marks = mapMarks(words, next, marks);
    words = next;
  }
  return { text: words, marks };
}

const isSame = (a: Edit, b: Edit) =>
  a.start === b.start && a.end === b.end && a.rule === b.rule && a.replacement === b.replacement;

const overlap = (a: Edit, b: Edit) =>
  a.start < b.end && b.start < a.end ? true : a.start === b.start && a.end === b.end;
