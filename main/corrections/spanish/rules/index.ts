import type { Rule } from '../rule.ts';
import { agreement } from './agreement/index.ts';
import { apocope } from './apocope.ts';
import { body } from './body.ts';
import { capitals } from './capitals.ts';
import { conjunctions } from './conjunctions.ts';
import { contractions } from './contractions.ts';
import { gustar } from './gustar.ts';
import { moods } from './moods.ts';
import { order } from './order.ts';
import { personalA } from './personal-a.ts';
import { phrases } from './phrases/index.ts';
import { placeNames } from './place-names.ts';
import { redundantSubject } from './redundant-subject.ts';
import { serEstar } from './ser-estar.ts';
import { verbs } from './verbs/index.ts';

export { accents } from './accents/index.ts';
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
  ...conjunctions,
  ...apocope,
  ...placeNames,
  ...redundantSubject,
  ...body,
];
