import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
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
  /** Put behind the learner's words where something in them is worth hearing right, and each form in it. */
  recast: string;
  recastForm: string;
  /** What the tutor does with a mistake: uses the right form, or lets it be. */
  mistakes: { recast: string; leave: string };
  /** How it speaks, by variety. */
  varieties: Record<string, string>;
}

const Varieties = z.record(z.string(), z.string());

/** Reads `resources/prompts/<language>/`, once for each language. */
export function createPromptFiles(resourcesFolder: string): (language: Language) => Promise<PromptTexts> {
  const read = new Map<Language, Promise<PromptTexts>>();

  async function load(language: Language): Promise<PromptTexts> {
    const file = async (name: string) =>
      (await readFile(path.join(resourcesFolder, 'prompts', language, name), 'utf8')).trim();
    const [tutor, brief, begin, leadBack, recast, recastForm, recastMistakes, leaveMistakes, varieties] =
      await Promise.all([
        file('tutor.txt'),
        file('brief.txt'),
        file('begin.txt'),
        file('lead-back.txt'),
        file('recast.txt'),
        file('recast-form.txt'),
        file('mistakes-recast.txt'),
        file('mistakes-leave.txt'),
        file('varieties.yaml'),
      ]);
    return {
      tutor,
      brief,
      begin,
      leadBack,
      recast,
      recastForm,
      mistakes: { recast: recastMistakes, leave: leaveMistakes },
      varieties: Varieties.parse(parse(varieties)),
    };
  }

  return (language) => {
    const texts = read.get(language) ?? load(language);
    read.set(language, texts);
    texts.catch(() => read.delete(language));
    return texts;
  };
}
