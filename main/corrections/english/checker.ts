import { setImmediate } from 'node:timers/promises';
import type { EnglishVariety } from '../../../preload/schemas/corrections.ts';
import type { Finding, StageName } from '../finding.ts';
import { createHarper } from './harper-thread.ts';
import { type EnglishWords, loadEnglishWords } from './lexicon/words.ts';
import { toFindings } from './mapping.ts';
import { findByRules } from './rules.ts';
import { corrected, readSentences } from './sentence.ts';
import { loadSpellings, type Spellings } from './spelling/dictionary.ts';
import { findMisspellings } from './spelling/stage.ts';

export interface EnglishOptions {
  /** Words that are right here whatever the dictionary says, in lower case. */
  isKnown: (word: string) => boolean;
  runs?: (stage: StageName) => boolean;
  variety?: EnglishVariety;
}

export interface EnglishChecker {
  check(text: string, options: EnglishOptions): Promise<Finding[]>;
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds after which others have their turn: a page is read a slice at a time. */
const slice = 15;

/**
 * English: spelling and rules of our own, and Harper where its stage is asked for.
 * @param harperMs how long Harper may take over one text, in milliseconds.
 */
export function createEnglishChecker(harperMs?: number): EnglishChecker {
  const harper = createHarper(harperMs);
  let loading: Promise<[EnglishWords, Spellings]> | undefined;
  const lexicon = () => {
    loading ??= Promise.all([loadEnglishWords(), loadSpellings()]);
    return loading;
  };

  return {
    async check(text, { isKnown, runs = () => true, variety = 'us' }) {
      const lints = runs('harper') ? (await harper.ask(text, variety)).lints : [];
      const [words, spellings] = await lexicon();
      const found: Finding[] = [];
      let began = performance.now();
      for (const units of readSentences(text)) {
        const misspelt = runs('spelling')
          ? findMisspellings(text, units, spellings, words, { isKnown, variety })
          : [];
        found.push(...misspelt);
        if (runs('rules')) found.push(...findByRules(text, corrected(units, misspelt), words));
        if (performance.now() - began < slice) continue;
        await setImmediate();
        began = performance.now();
      }
      return [...found, ...toFindings(text, lints, isKnown)];
    },
    async warm() {
      await lexicon();
    },
    close: harper.close,
  };
}
