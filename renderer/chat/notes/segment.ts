import type { StoredEdit } from '../../../preload/schemas/corrections.ts';

export type Segment = { kind: 'text'; text: string } | { kind: 'edit'; text: string; edit: StoredEdit };

/**
 * Cuts a text at its edits. The pieces joined give the text again, whatever the edits are: those outside the
 * text, turned round, or overlapping an earlier one are left out.
 */
export function segment(text: string, edits: readonly StoredEdit[]): Segment[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const segments: Segment[] = [];
  let from = 0;
  for (const edit of sorted) {
    if (edit.start < from || edit.end < edit.start || edit.end > text.length) continue;
    if (edit.start > from) segments.push({ kind: 'text', text: text.slice(from, edit.start) });
    segments.push({ kind: 'edit', text: text.slice(edit.start, edit.end), edit });
    from = edit.end;
  }
  if (from < text.length) segments.push({ kind: 'text', text: text.slice(from) });
  return segments;
}
