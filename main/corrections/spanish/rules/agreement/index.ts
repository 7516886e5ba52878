import type { Rule } from '../../rule.ts';
import { adjectiveAgreement } from './adjectives.ts';
import { articleAgreement } from './articles.ts';
import { listAgreement } from './lists.ts';
import { predicateAgreement } from './predicates.ts';

/** Gender and number of what belongs to a noun. */
export const agreement: readonly Rule[] = [
  ...articleAgreement,
  ...adjectiveAgreement,
  ...listAgreement,
  ...predicateAgreement,
];
