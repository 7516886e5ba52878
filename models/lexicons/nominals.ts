import { readFile } from 'node:fs/promises';
import type { Gender } from '../../main/corrections/spanish/lexicon/tags.ts';

type Kind =
  | 'masculine'
  | 'feminine'
  | 'common'
  | 'invariable-masculine'
  | 'invariable-feminine'
  | 'noun'
  | 'adjective'
  | 'noun-and-adjective'
  | 'either'
  | 'verb-first'
  | 'noun-first'
  | 'not-nominal';

/** What is known of nouns beyond the dictionary: our list first, then endings that hardly ever lie. */
export interface Nominals {
  genderOf(lemma: string): Gender;
  is(kind: Kind, lemma: string): boolean;
  words(kind: Kind): ReadonlySet<string>;
}

/** Reads `es.nominals.txt`. A word ending in `-x` is a reminder that it was left out on purpose. */
export async function readNominals(file: URL): Promise<Nominals> {
  const lists = new Map<Kind, Set<string>>();
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const match = /^([a-z-]+): (.*)$/.exec(line);
    if (!match?.[1] || !match[2]) continue;
    const kind = match[1] as Kind;
    const words = lists.get(kind) ?? new Set();
    for (const word of match[2].split(/\s+/)) if (!word.endsWith('-x')) words.add(word);
    lists.set(kind, words);
  }
  const words = (kind: Kind) => lists.get(kind) ?? new Set<string>();
  return {
    words,
    is: (kind, lemma) => words(kind).has(lemma),
    genderOf(lemma) {
      if (words('common').has(lemma)) return 'C';
      if (words('masculine').has(lemma) || words('invariable-masculine').has(lemma)) return 'M';
      if (words('feminine').has(lemma) || words('invariable-feminine').has(lemma)) return 'F';
      return byEnding(lemma);
    },
  };
}

function byEnding(lemma: string): Gender {
  if (/(ista|cida|ante|ente|iente|crata|pata|arca|nauta|ota|eta|ita)$/.test(lemma)) return 'U';
  if (/(ción|sión|xión|tión|dad|tad|tud|umbre)$/.test(lemma)) return 'F';
  if (/(aje|miento|ismo)$/.test(lemma)) return 'M';
  if (/(ama|ema|oma|ima|gma|asma|sma)$/.test(lemma)) return 'U';
  if (lemma.endsWith('o')) return 'M';
  if (lemma.endsWith('a')) return 'F';
  return 'U';
}
