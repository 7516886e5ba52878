import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../../preload/schemas/common.ts';
import type { PromptMessage } from '../../inference/types.ts';

const LookTexts = z.strictObject({
  instructions: z.string().min(1),
  /** Sentences as a learner writes them, and with the fewest changes. */
  examples: z.array(z.strictObject({ sentence: z.string().min(1), corrected: z.string().min(1) })).min(2),
});
export type LookTexts = z.infer<typeof LookTexts>;

/** Reads `resources/prompts/<language>/second-look.yaml`, once for each language. */
export function createLookTexts(resourcesFolder: string): (language: Language) => Promise<LookTexts> {
  const read = new Map<Language, Promise<LookTexts>>();
  const load = async (language: Language) =>
    LookTexts.parse(
      parse(await readFile(path.join(resourcesFolder, 'prompts', language, 'second-look.yaml'), 'utf8')),
    );
  return (language) => {
    const texts = read.get(language) ?? load(language);
    read.set(language, texts);
    texts.catch(() => read.delete(language));
    return texts;
  };
}

/** The same head for every sentence, so that it is evaluated once. What a learner wrote stands inside JSON. */
export function lookMessages({ instructions, examples }: LookTexts, sentence: string): PromptMessage[] {
  return [
    { role: 'system', content: instructions.trim() },
    ...examples.flatMap((example): PromptMessage[] => [
      { role: 'user', content: asked(example.sentence) },
      { role: 'assistant', content: answered(example.corrected) },
    ]),
    { role: 'user', content: asked(sentence) },
  ];
}

const asked = (sentence: string) => `{"sentence": ${JSON.stringify(sentence)}}`;
/** What the answer looks like where nothing is changed: what is looked up while it is written. */
export const answered = (corrected: string) => `{"corrected": ${JSON.stringify(corrected)}}`;
