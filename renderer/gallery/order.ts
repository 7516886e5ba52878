import type { CefrLevel } from '../../preload/schemas/common.ts';
import { levels } from '../ui/choices.ts';

/** Scenes of the learner's own level first, then step by step further away, the harder before the easier. */
export function nearestFirst<S extends { level: CefrLevel }>(scenarios: readonly S[], level: CefrLevel): S[] {
  const own = levels.indexOf(level);
  const distance = (scenario: S) => {
    const steps = levels.indexOf(scenario.level) - own;
    return Math.abs(steps) * 2 - (steps > 0 ? 1 : 0);
  };
  return [...scenarios].sort((a, b) => distance(a) - distance(b));
}
