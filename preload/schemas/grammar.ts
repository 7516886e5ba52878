import { z } from 'zod';
import { Bilingual, CefrLevel, Language } from './common.ts';

/** Name of a card within its language: its file is `resources/grammar/<language>/<id>.yaml`. */
export const GrammarCardId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case words joined by hyphens');

/** Rows of forms in the language learned; their headings in both interface languages. */
const FormTable = z
  .strictObject({
    head: z.strictObject({ es: z.array(z.string().min(1)).min(2), en: z.array(z.string().min(1)).min(2) }),
    rows: z
      .array(z.array(z.string().min(1)))
      .min(1)
      .max(12),
  })
  .refine(
    ({ head, rows }) => [head.en, ...rows].every(({ length }) => length === head.es.length),
    'every row is as wide as its headings',
  );

/** One point of grammar, told to a learner: one file of `resources/grammar/`. */
export const GrammarCard = z.strictObject({
  id: GrammarCardId,
  /** The language it is about. */
  language: Language,
  level: CefrLevel.exclude(['C1']),
  title: Bilingual,
  /** The point in one or two sentences. */
  rule: Bilingual,
  /** At most some 120 words; a blank line parts paragraphs. */
  body: Bilingual,
  table: FormTable.optional(),
  /** Correct sentences of the language learned. The gloss of its own language says when one says it. */
  examples: z
    .array(z.strictObject({ text: z.string().min(2), gloss: Bilingual }))
    .min(3)
    .max(5),
  /** What learners really write, whole sentences. */
  mistakes: z
    .array(z.strictObject({ wrong: z.string().min(2), right: z.string().min(2), why: Bilingual }))
    .min(2)
    .max(4),
  /** Ids of cards of the same language. */
  related: z.array(GrammarCardId).max(5),
  /** The edits it explains: an edit's `rule` (`rules.contraction-al`), or `type:<edit type>` for those without. */
  rules: z.array(z.string().min(1)),
});
export type GrammarCard = z.infer<typeof GrammarCard>;

/** A card in a list. */
export const GrammarCardSummary = GrammarCard.pick({ id: true, level: true, title: true, rule: true });
export type GrammarCardSummary = z.infer<typeof GrammarCardSummary>;

/** All cards of a language, by level and then by id, and the way from an edit to its card. */
export const GrammarList = z.object({
  cards: z.array(GrammarCardSummary),
  /** Id of the card by an edit's `rule`; by `type:<edit type>` for rules that have none of their own. */
  cardOf: z.record(z.string(), GrammarCardId),
});
export type GrammarList = z.infer<typeof GrammarList>;
