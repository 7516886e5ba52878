import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../../preload/schemas/common.ts';
import type { GrammarCard } from '../../../preload/schemas/grammar.ts';
import { parseCard } from './parse.ts';

export interface LoadedCards {
  /** By level, then by id. */
  cards: GrammarCard[];
  /** Files that hold no card of this language under their own name, with the reason: the others load. */
  problems: { file: string; error: Error }[];
}

/** Reads `<folder>/<language>/*.yaml`. A folder that is not there holds no cards. */
export async function loadCards(folder: string, language: Language): Promise<LoadedCards> {
  const loaded: LoadedCards = { cards: [], problems: [] };
  const home = path.join(folder, language);
  const names = await readdir(home).catch(() => []);
  const files = names.filter((name) => name.endsWith('.yaml'));
  const read = await Promise.all(files.map((file) => readCard(home, file, language)));
  for (const one of read) {
    if ('card' in one) loaded.cards.push(one.card);
    else loaded.problems.push(one);
  }
  loaded.cards.sort((a, b) => (`${a.level} ${a.id}` < `${b.level} ${b.id}` ? -1 : 1));
  return loaded;
}

async function readCard(
  home: string,
  file: string,
  language: Language,
): Promise<{ card: GrammarCard } | LoadedCards['problems'][number]> {
  try {
    const card = parseCard(await readFile(path.join(home, file), 'utf8'));
    if (card.language !== language) throw new Error(`it is about ${card.language}, not ${language}`);
    if (`${card.id}.yaml` !== file) throw new Error(`its id is ${card.id}`);
    return { card };
  } catch (thrown) {
    return { file, error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }
}
