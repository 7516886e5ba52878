import type { Edit } from '../../preload/schemas/corrections.ts';

/** The text after all edits. They must be sorted by start and not overlap, as {@link Corrections.check} gives them. */
export function applyEdits(
  text: string,
  edits: readonly Pick<Edit, 'start' | 'end' | 'replacement'>[],
): string {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
