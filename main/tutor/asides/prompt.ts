import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../../preload/schemas/common.ts';
import type { AsideKind, Edit } from '../../../preload/schemas/corrections.ts';
import type { GrammarCard } from '../../../preload/schemas/grammar.ts';
import type { PromptMessage } from '../../inference/types.ts';

const AsideTexts = z.strictObject({
  instructions: z.string().min(1),
  /** With the places `language`, `sentence`, `before`, `after`, `why`, `rule`. */
  facts: z.string().min(1),
  explain: z.string().min(1),
  example: z.string().min(1),
  languages: z.strictObject({ es: z.string().min(1), en: z.string().min(1) }),
});
export type AsideTexts = z.infer<typeof AsideTexts>;

/** Reads `resources/prompts/<interface language>/aside.yaml`, once for each language. */
export function createAsideTexts(resourcesFolder: string): (language: Language) => Promise<AsideTexts> {
  const read = new Map<Language, Promise<AsideTexts>>();
  const load = async (language: Language) =>
    AsideTexts.parse(
      parse(await readFile(path.join(resourcesFolder, 'prompts', language, 'aside.yaml'), 'utf8')),
    );
  return (language) => {
    const texts = read.get(language) ?? load(language);
    read.set(language, texts);
    texts.catch(() => read.delete(language));
    return texts;
  };
}

export interface AsideParts {
  texts: AsideTexts;
  what: AsideKind;
  /** The language learned, and the one it is explained in. */
  language: Language;
  interfaceLanguage: Language;
  /** The sentence the mark stands in, and the same corrected. */
  before: string;
  after: string;
  edit: Pick<Edit, 'message' | 'example'>;
  card: Pick<GrammarCard, 'rule' | 'examples'> | undefined;
}

/** What the model is told holds already: it says the same in other words, and decides nothing. */
export function asideMessages(parts: AsideParts): PromptMessage[] {
  const { texts, what, language, interfaceLanguage, before, after, edit, card } = parts;
  const known = [edit.example, ...(card?.examples.map(({ text }) => text) ?? [])].filter((one) => one !== '');
  const places: Record<string, string> = {
    language: texts.languages[language],
    before: JSON.stringify(before),
    after: JSON.stringify(after),
    why: edit.message,
    rule: card?.rule[interfaceLanguage] ?? '–',
    examples: known.join(' / ') || '–',
  };
  const fill = (text: string) =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => places[name] ?? place).trim();
  return [
    { role: 'system', content: fill(texts.instructions) },
    { role: 'user', content: `${fill(texts.facts)}\n\n${fill(texts[what])}` },
  ];
}
