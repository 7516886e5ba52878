import type { Rule } from '../../rule.ts';
import { infinitives } from './infinitives.ts';
import { subjects } from './subjects.ts';
import { subjunctive } from './subjunctive.ts';

/** The forms of verbs: the person their subject asks for, the mood their clause does, the one that stays whole. */
export const verbs: readonly Rule[] = [...subjects, ...subjunctive, ...infinitives];
