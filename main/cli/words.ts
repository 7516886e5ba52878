import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Language } from '../../preload/schemas/common.ts';
import en from '../../resources/locales/en/cli.json' with { type: 'json' };
import es from '../../resources/locales/es/cli.json' with { type: 'json' };
import { dataFolder } from '../paths.ts';

export type WordKey = keyof typeof en;

/** A text of the command line in the user's language, its `{{places}}` filled. */
export type Say = (key: WordKey, values?: Record<string, string | number>) => string;

const words: Record<Language, Record<WordKey, string>> = { es, en };

export function sayIn(language: Language): Say {
  return (key, values = {}) =>
    words[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The interface language the user chose in the app; before that, the terminal's. */
export function userLanguage(env: NodeJS.ProcessEnv = process.env): Language {
  return chosenLanguage(dataFolder(env)) ?? terminalLanguage(env);
}

function chosenLanguage(folder: string): Language | undefined {
  try {
    const stored: unknown = JSON.parse(readFileSync(path.join(folder, 'settings.json'), 'utf8'));
    return Language.safeParse((stored as { interfaceLanguage?: unknown } | null)?.interfaceLanguage).data;
  } catch {
    return undefined;
  }
}

function terminalLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('es') ? 'es' : 'en';
}
