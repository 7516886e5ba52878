interface RuleEnds {
  /** Right end of the highlight's last line, and the line below its words. */
  x: number;
  y: number;
  /** Height at which the note is met. */
  noteY: number;
  /** Right edge of the page. */
  edge: number;
}

/** The thin rule from a highlight to its note: along the line, down the gutter, to the note. SVG path data. */
export function rulePath({ x, y, noteY, edge }: RuleEnds): string {
  // On half pixels a hairline is drawn sharp.
  const at = (value: number) => Math.round(value) + 0.5;
  return `M${at(x)} ${at(y)}H${at(edge / 2)}V${at(noteY)}H0`;
}
