import { z } from 'zod';
import { CefrLevel, Language } from './common.ts';
import { EnglishVariety, SpanishVariety, Strictness } from './corrections.ts';

/** What the user chose. Every field has a default, so that a fresh install and a damaged file both open. */
export const Settings = z.object({
  interfaceLanguage: Language.default('es'),
  /** The language being learned. */
  targetLanguage: Language.default('es'),
  level: CefrLevel.default('A2'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Reading size in CSS pixels. */
  textSize: z.number().int().min(14).max(26).default(17),
  readingFace: z.enum(['serif', 'dyslexia']).default('serif'),
  /** Id of the model conversations run on. */
  modelId: z.string().default('starter'),
  /** Messages of the conversation that go into the prompt, most recent first. */
  promptMessages: z.number().int().min(4).max(200).default(20),
  /** Answer identical requests from the cache of earlier replies. */
  responseCache: z.boolean().default(true),
  /** False until language and level were chosen once. */
  welcomed: z.boolean().default(false),
  /** The banner that offers a larger model was put away. */
  starterBannerDismissed: z.boolean().default(false),
  /** Nothing goes out, whatever is asked for. */
  offline: z.boolean().default(false),
  /** Base address of a mirror of the hub; empty for the hub itself. */
  hubMirror: z.string().default(''),
  /** Address of a proxy; empty for what the system or the environment says. */
  proxy: z.string().default(''),
  /** File with further certificate authorities (PEM); empty for the system's alone. */
  certificateAuthorityFile: z.string().default(''),
  /** Where models are kept; empty for `models/` in the data folder. */
  modelsFolder: z.string().default(''),
  /** Minutes without use after which the model leaves memory; 0 for never. */
  unloadAfterMinutes: z.number().int().min(0).max(240).default(30),
  /** Id of the embeddings model that says whether a turn is on topic. */
  embeddingsModelId: z.string().default('starter-embeddings'),
  /** Tells the learner, quietly, when a turn leaves the scenario. */
  topicNote: z.boolean().default(true),
  /** The variety taught of each language. */
  spanishVariety: SpanishVariety.default('neutral'),
  englishVariety: EnglishVariety.default('us'),
  strictness: Strictness.default('normal'),
  /** Corrections wait for the end of the session instead of showing at once. */
  correctionsLater: z.boolean().default(false),
  /** The tutor is told of what was wrong, so that it uses the right form in its answer. */
  recasts: z.boolean().default(true),
  /** Words are marked while they are being written, before they are sent. */
  checkWhileWriting: z.boolean().default(false),
  /** The model reads what was said once its reply is done, and what it would change is shown as its opinion. */
  secondLook: z.boolean().default(true),
});
export type Settings = z.infer<typeof Settings>;

/** `undefined` for what stays as it is. No defaults here: a patch names only what changes. */
export const SettingsPatch = z.strictObject({
  interfaceLanguage: Language.optional(),
  targetLanguage: Language.optional(),
  level: CefrLevel.optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  textSize: z.number().int().min(14).max(26).optional(),
  readingFace: z.enum(['serif', 'dyslexia']).optional(),
  modelId: z.string().min(1).max(200).optional(),
  promptMessages: z.number().int().min(4).max(200).optional(),
  responseCache: z.boolean().optional(),
  welcomed: z.boolean().optional(),
  starterBannerDismissed: z.boolean().optional(),
  offline: z.boolean().optional(),
  hubMirror: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]).optional(),
  proxy: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]).optional(),
  certificateAuthorityFile: z.string().max(4096).optional(),
  unloadAfterMinutes: z.number().int().min(0).max(240).optional(),
  embeddingsModelId: z.string().min(1).max(200).optional(),
  topicNote: z.boolean().optional(),
  spanishVariety: SpanishVariety.optional(),
  englishVariety: EnglishVariety.optional(),
  strictness: Strictness.optional(),
  correctionsLater: z.boolean().optional(),
  recasts: z.boolean().optional(),
  checkWhileWriting: z.boolean().optional(),
  secondLook: z.boolean().optional(),
});
export type SettingsPatch = z.infer<typeof SettingsPatch>;
