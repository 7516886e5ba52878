import type { Rule } from '../../rule.ts';
import { commoner } from './commoner.ts';
import { lookalike } from './lookalikes.ts';
import { monosyllables } from './monosyllables.ts';
import { questions } from './questions.ts';
import { esta, preterite } from './verb-forms.ts';

/** Words that only their accent or tilde tells apart; they run before the rules of grammar. */
export const accents: readonly Rule[] = [
  ...monosyllables,
  ...esta,
  ...questions,
  ...preterite,
  ...commoner,
  ...lookalike,
];
