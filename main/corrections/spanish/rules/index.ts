import type { Rule } from '../rule.ts';
import { agreement } from './agreement.ts';
import { capitals } from './capitals.ts';
import { contractions } from './contractions.ts';
import { gustar } from './gustar.ts';
import { moods } from './moods.ts';
import { order } from './order.ts';
import { personalA } from './personal-a.ts';
import { phrases } from './phrases/index.ts';
import { serEstar } from './ser-estar.ts';
import { verbs } from './verbs.ts';

export { accents } from './accents.ts';
export { punctuation } from './punctuation.ts';

/** Every rule of Spanish grammar. Order does not matter: findings are merged by confidence. */
export const grammar: readonly Rule[] = [
  ...contractions,
  ...agreement,
  ...verbs,
  ...gustar,
  ...serEstar,
  ...moods,
  ...order,
  ...personalA,
  ...phrases,
  ...capitals,
];
