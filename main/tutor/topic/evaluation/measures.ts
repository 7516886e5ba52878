import type { ScoredTurn } from '../calibrate.ts';

export interface Measures {
  turns: number;
  /** Chance that an on-topic turn scores above an off-topic one, all turns counted. */
  auc: number;
  /** Share of the on-topic turns called off topic. */
  wronglyFlagged: number;
  /** Share of the off-topic turns called so. */
  caught: number;
}

/** How well scores and threshold tell on-topic turns from the others. */
export function measure(scored: readonly ScoredTurn[], threshold: number): Measures {
  const on = scored.filter(({ onTopic }) => onTopic);
  const off = scored.filter(({ onTopic }) => !onTopic);
  const flagged = ({ score, exempt }: ScoredTurn) => !exempt && score < threshold;
  return {
    turns: scored.length,
    auc: auc(
      on.map(({ score }) => score),
      off.map(({ score }) => score),
    ),
    wronglyFlagged: on.filter(flagged).length / on.length,
    caught: off.filter(flagged).length / off.length,
  };
}

/** Area under the curve: ties count half. */
export function auc(above: readonly number[], below: readonly number[]): number {
  let won = 0;
  for (const a of above) for (const b of below) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / (above.length * below.length);
}
