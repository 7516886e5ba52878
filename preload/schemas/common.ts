import { z } from 'zod';

/** A language one can learn here, which is also a language of the interface. */
export const Language = z.enum(['es', 'en']);
export type Language = z.infer<typeof Language>;

/** A text in both interface languages. */
export const Bilingual = z.strictObject({ es: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;

/** A level of the Common European Framework of Reference. */
export const CefrLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1']);
export type CefrLevel = z.infer<typeof CefrLevel>;

/** Identifier of a stored row: a UUID. */
export const Id = z.uuid();

/** Milliseconds since the Unix epoch. */
export const Timestamp = z.number().int().nonnegative();

/** What a learner may type in one turn. Longer input is refused with a clear message, never cut. */
export const MAX_UTTERANCE_CHARACTERS = 10_000;
export const Utterance = z.string().trim().min(1).max(MAX_UTTERANCE_CHARACTERS);
