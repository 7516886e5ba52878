import type { Phrase } from '../phrase/phrase.ts';
import { articles } from './articles.ts';
import { comparatives } from './comparatives.ts';
import { infinitives } from './infinitives.ts';
import { nouns } from './nouns.ts';
import { order } from './order.ts';
import { points } from './points.ts';
import { prepositions } from './prepositions.ts';
import { questions } from './questions.ts';
import { subjects } from './subjects.ts';
import { tenses } from './tenses.ts';
import { usual } from './usual.ts';
import { words } from './words.ts';

export const phrases: readonly Phrase[] = [
  ...articles, ...subjects, ...tenses, ...questions, ...nouns, ...prepositions, ...order, ...comparatives, ...infinitives, ...words, ...usual, ...points,
]; // biome-ignore format: one line
