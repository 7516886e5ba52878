import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../preload/schemas/common.ts';

/** The prompt files of one language, with their `{{places}}`. */
export interface PromptTexts {
  /** System prompt of a model of the usual size. */
  tutor: string;
  /** System prompt of the starter model. */
  brief: string;
  /** What stands for the learner's turn before the opening line. */
  begin: string;
  /** Put behind the learner's words after a turn that left the scene. */
  leadBack: string;
}

/** Reads `resources/prompts/<language>/`, once for each language. */
export function createPromptFiles(resourcesFolder: string): (language: Language) => Promise<PromptTexts> {
  const read = new Map<Language, Promise<PromptTexts>>();

  async function load(language: Language): Promise<PromptTexts> {
    const text = async (name: string) =>
      (await readFile(path.join(resourcesFolder, 'prompts', language, `${name}.txt`), 'utf8')).trim();
    const [tutor, brief, begin, leadBack] = await Promise.all([
      text('tutor'),
      text('brief'),
      text('begin'),
      text('lead-back'),
    ]);
    return { tutor, brief, begin, leadBack };
  }

  return (language) => {
    const texts = read.get(language) ?? load(language);
    read.set(language, texts);
    texts.catch(() => read.delete(language));
    return texts;
  };
}
