const isLetter = (text: string) => /^[\p{L}\p{M}\p{N}]/u.test(text);

/**
 * Is a place of the text part of something that is said in the scene, word for word? That is right there, whatever a
 * rule says of it elsewhere: `el parte` in an office, `a flat white` in a café. Single words are no such line.
 * @param text composed, as the lines are.
 */
export function saidInScene(
  text: string,
  lines: readonly string[] = [],
): (place: { start: number; end: number }) => boolean {
  const low = text.toLowerCase();
  // Offsets hold only where small letters take as much room.
  if (low.length !== text.length) return () => false;
  const places: { start: number; end: number }[] = [];
  for (const line of lines) {
    const sought = line.normalize('NFC').toLowerCase().trim();
    if (!/\S\s+\S/.test(sought)) continue;
    for (let start = low.indexOf(sought); start >= 0; start = low.indexOf(sought, start + 1)) {
      const end = start + sought.length;
      if (!isLetter(low.charAt(start - 1)) && !isLetter(low.charAt(end))) places.push({ start, end });
    }
  }
  return ({ start, end }) => places.some((place) => start >= place.start && end <= place.end);
}
