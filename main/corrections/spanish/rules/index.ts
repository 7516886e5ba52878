import type { Rule } from '../rule.ts';
import { contractions } from './contractions.ts';

/** Every rule of Spanish grammar. Order does not matter: findings are merged by confidence. */
export const rules: readonly Rule[] = [...contractions];
