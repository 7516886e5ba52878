import { z } from 'zod';
import { Bilingual, CefrLevel, Language } from './common.ts';

export const Register = z.enum(['tú', 'usted', 'vos', 'informal', 'formal']);
export type Register = z.infer<typeof Register>;

const ScenarioId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case words joined by hyphens');

/**
 * Something the learner sets out to do. `evidence` are phrases that show it was done, compared without
 * accents or case, word by word; a `*` ends a stem (`reserv*`), or stands alone for any one word.
 */
export const ScenarioGoal = z.strictObject({
  id: ScenarioId,
  text: Bilingual,
  evidence: z.array(z.string().min(2)).min(1),
});
export type ScenarioGoal = z.infer<typeof ScenarioGoal>;

/** One file of `resources/scenarios/`, or of the user's own scenarios folder. */
export const Scenario = z.strictObject({
  id: ScenarioId,
  language: Language,
  level: CefrLevel,
  register: Register,
  title: Bilingual,
  place: Bilingual,
  /** One line for the cover. */
  summary: Bilingual,
  roles: z.strictObject({ tutor: Bilingual, learner: Bilingual }),
  /** What the tutor knows of the scene, in the language learned: who is who, what happens, what is on the menu. */
  setting: z.string().min(40).max(1500),
  /** The tutor's first line. */
  opening: z.string().min(5).max(400),
  goals: z.array(ScenarioGoal).min(2).max(6),
  vocabulary: z
    .array(z.strictObject({ word: z.string().min(1), gloss: Bilingual }))
    .min(6)
    .max(24),
  examples: z.strictObject({
    onTopic: z.array(z.string().min(1)).min(4),
    offTopic: z.array(z.string().min(1)).min(3),
  }),
});
export type Scenario = z.infer<typeof Scenario>;

/** A scenario as the window shows it, with its cover. */
export const ScenarioView = Scenario.extend({
  /** Sanitised SVG source of the cover, drawn with `currentColor` and `var(--accent)`; empty where there is none. */
  cover: z.string(),
  /** Where it came from: shipped with the app, or a file of the user's. */
  origin: z.enum(['shipped', 'own']),
});
export type ScenarioView = z.infer<typeof ScenarioView>;

/** A scenario file that could not be used: the rest still load. */
export const ScenarioProblem = z.object({
  file: z.string(),
  line: z.number().int().positive(),
  reason: z.string(),
});
export type ScenarioProblem = z.infer<typeof ScenarioProblem>;
