import { z } from 'zod';
import { Id } from './common.ts';

/**
 * What kind of thing an edit corrects. Decides the underline's shape and the explanation's template:
 * spelling, accent, capital, punctuation → wave; agreement → double; word-choice, preposition → dots;
 * verb → dashes; missing-word → thin box.
 */
export const EditType = z.enum([
  'spelling',
  'accent',
  'capital',
  'punctuation',
  'agreement',
  'article',
  'verb',
  'ser-estar',
  'gustar',
  'preposition',
  'personal-a',
  'contraction',
  'pronoun',
  'word-choice',
  'missing-word',
  'word-order',
]);
export type EditType = z.infer<typeof EditType>;

/** A replacement of `text.slice(start, end)`; offsets are UTF-16 units of the learner's own text. */
export const Edit = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  replacement: z.string(),
  type: EditType,
  /** The rule that found it, `<stage>.<name>` (`rules.contraction-al`): what "don't mark this again" remembers. */
  rule: z.string().min(1),
  /** Why, in the interface language: one or two sentences. */
  message: z.string(),
  /** A correct sentence that shows it; empty where there is none. */
  example: z.string(),
  /** 0 to 1: how sure the pipeline is. */
  confidence: z.number().min(0).max(1),
});
export type Edit = z.infer<typeof Edit>;

export const EditStatus = z.enum(['open', 'applied', 'ignored']);
export type EditStatus = z.infer<typeof EditStatus>;

/** An edit of a stored message, with what the learner decided about it. */
export const StoredEdit = Edit.extend({ id: Id, status: EditStatus });
export type StoredEdit = z.infer<typeof StoredEdit>;
