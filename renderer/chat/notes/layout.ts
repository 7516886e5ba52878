export interface NoteBox {
  /** Where the line it speaks of begins, in pixels from the top of the margin. */
  line: number;
  /** Its own height, in pixels. */
  height: number;
}

/**
 * Tops of the notes in the margin: each level with its line where there is room, else as far below it as the note
 * before demands. Order is kept and none overlap.
 * @param notes in the order of their lines
 * @param gap least distance between two notes, in pixels
 */
export function layoutNotes(notes: readonly NoteBox[], gap: number): number[] {
  let free = Number.NEGATIVE_INFINITY;
  return notes.map(({ line, height }) => {
    const top = Math.max(line, free);
    free = top + height + gap;
    return top;
  });
}
