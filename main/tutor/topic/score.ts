/** Vectors of a scenario's passages, each of length one. */
export interface ScenarioVectors {
  on: readonly Float32Array[];
  off: readonly Float32Array[];
}

/** A turn is held against the passages nearest to it: a scenario speaks of many things, a turn of one. */
const NEAREST = 3;
/** The last exchange counts a little less than the scenario: a turn may take up a word and leave with it. */
const EXCHANGE_WEIGHT = 0.85;
/** What the scenario names as not belonging to it. */
const OFF_WEIGHT = 0.3;

/**
 * How much a turn belongs to its scene: higher is nearer. Only comparable between scores of one model.
 * @param exchange what was said just before, latest first
 */
export function topicScore(
  turn: Float32Array,
  scenario: ScenarioVectors,
  exchange: readonly Float32Array[],
): number {
  const near = [
    ...scenario.on.map((passage) => similarity(turn, passage)),
    ...exchange.map((said) => EXCHANGE_WEIGHT * similarity(turn, said)),
  ]
    .sort((a, b) => b - a)
    .slice(0, NEAREST);
  const off = Math.max(0, ...scenario.off.map((passage) => similarity(turn, passage)));
  return near.reduce((sum, value) => sum + value, 0) / Math.max(1, near.length) - OFF_WEIGHT * off;
}

function similarity(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
