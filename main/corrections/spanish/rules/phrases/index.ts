import type { Rule } from '../../rule.ts';
import { articles } from './articles.ts';
import { contrasts } from './contrasts.ts';
import { falseFriends } from './false-friends.ts';
import { firstTurns } from './first-turns.ts';
import { learners } from './learners.ts';
import { muyMucho } from './muy-mucho.ts';
import { prepositions } from './prepositions.ts';
import { pronouns } from './pronouns.ts';
import { set } from './set-expressions.ts';
import { order } from './word-order.ts';
import { words } from './words.ts';

/** Rules that are patterns of words. */
export const phrases: readonly Rule[] = [
  ...muyMucho,
  ...prepositions,
  ...articles,
  ...pronouns,
  ...order,
  ...words,
  ...set,
  ...learners,
  ...falseFriends,
  ...contrasts,
  ...firstTurns,
];
