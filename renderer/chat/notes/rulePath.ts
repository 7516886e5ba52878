interface RuleEnds {
  /** Right end of the highlight's last line, and the line below its words. */
  x: number;
  y: number;
  /** Height at which the note is met. */
  noteY: number;
  /** Right edge of the page. */
  edge: number;
}

/** The thin rule from a highlight to its note: along the line to the page's edge, then to the note. SVG path data. */
export function rulePath({ x, y, noteY, edge }: RuleEnds): string {
  const r = Math.round;
  return `M${r(x)} ${r(y)} H${r(edge)} L${r(edge / 2)} ${r(noteY)} H0`;
}
