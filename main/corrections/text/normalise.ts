/** A text in composed form (NFC), and the way back to the offsets of the text as it was typed. */
export interface NormalisedText {
  text: string;
  /** UTF-16 offset in `text` → UTF-16 offset in the original. */
  toOriginal(offset: number): number;
}

/**
 * Composes base letters with their combining marks, piece by piece, so that every boundary between pieces is known
 * on both sides. A text that is composed already costs one comparison.
 */
export function normalise(original: string): NormalisedText {
  if (original === original.normalize('NFC')) return { text: original, toOriginal: (offset) => offset };
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const piece of original.match(/[^\p{M}]\p{M}*|\p{M}+/gsu) ?? []) {
    const composed = piece.normalize('NFC');
    // An offset inside what was composed belongs to the piece's start; what stays as it is keeps its own.
    for (let k = 0; k < composed.length; k++) offsets.push(composed === piece ? at + k : at);
    text += composed;
    at += piece.length;
  }
  offsets.push(original.length);
  return { text, toOriginal: (offset) => offsets[offset] ?? original.length };
}
