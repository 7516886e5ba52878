import { z } from 'zod';
import { Id, Language, Timestamp } from './common.ts';

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

/**
 * How much is marked: `essential` leaves accents, capitals and marks alone and asks for more certainty; `all` also marks
 * missing capitals and final points.
 */
export const Strictness = z.enum(['essential', 'normal', 'all']);
export type Strictness = z.infer<typeof Strictness>;

/** The variety a learner is taught: which of several right words is offered. None makes another's words wrong. */
export const SpanishVariety = z.enum(['neutral', 'spain', 'mexico', 'rioplatense']);
export type SpanishVariety = z.infer<typeof SpanishVariety>;
export const EnglishVariety = z.enum(['us', 'uk']);
export type EnglishVariety = z.infer<typeof EnglishVariety>;

export const EditStatus = z.enum(['open', 'applied', 'ignored']);
export type EditStatus = z.infer<typeof EditStatus>;

/** An edit of a stored message, with what the learner decided about it. */
export const StoredEdit = Edit.extend({ id: Id, status: EditStatus });
export type StoredEdit = z.infer<typeof StoredEdit>;

/** What the learner meant as it stands: whole rules, and single words of a rule (composed, in lower case). */
export const Muted = z.object({
  rules: z.array(z.string()),
  words: z.array(z.object({ rule: z.string(), words: z.string() })),
});
export type Muted = z.infer<typeof Muted>;

/** A mark the learner says is wrong, with the sentence it stood in. Kept on this machine; only a person hands it on. */
export const MarkReport = z.object({
  id: Id,
  reportedAt: Timestamp,
  language: Language,
  sentence: z.string(),
  /** Offsets are UTF-16 units of `sentence`. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  replacement: z.string(),
  type: EditType,
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
export type MarkReport = z.infer<typeof MarkReport>;

/** Why the model is not asked for its opinion; see `main/corrections/second-look`. */
export const NoSecondLook = z.enum(['starter', 'too-small', 'language', 'no-chat', 'no-model']);
export type NoSecondLook = z.infer<typeof NoSecondLook>;

/** What a learner asks the model about a mark: to say it in other words, or to show it in another sentence. */
export const AsideKind = z.enum(['explain', 'example']);
export type AsideKind = z.infer<typeof AsideKind>;
