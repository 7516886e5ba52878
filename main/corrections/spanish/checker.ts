import { setImmediate } from 'node:timers/promises';
import type { SpanishVariety } from '../../../preload/schemas/corrections.ts';
import type { Finding, StageName } from '../finding.ts';
import { splitSentences, tokenise } from '../text/tokens.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { runRules } from './rule.ts';
import { accents, grammar, punctuation } from './rules/index.ts';
import { makeSentence, read, type Sentence } from './sentence.ts';
import { findMisspellings } from './spelling/stage.ts';

/** How long, in milliseconds, the thread is held before others get a turn. */
const slice = 15;
/** Unknown words that are looked up in one text: one with more is no Spanish, and time stays bounded. */
const mostSearches = 60;

export interface SpanishOptions {
  /** Words that are right here whatever the lexicon says, in lower case. */
  isKnown: (word: string) => boolean;
  runs?: (stage: StageName) => boolean;
  variety?: SpanishVariety;
}

/**
 * The stages over each sentence of a composed Spanish text, in order: what one corrects the next ones see corrected.
 * A long text is read a slice at a time, so that the thread it runs in stays responsive.
 */
export async function checkSpanish(
  text: string,
  lexicon: Lexicon,
  { isKnown, runs = () => true, variety = 'neutral' }: SpanishOptions,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const budget = { searches: mostSearches };
  let began = performance.now();
  for (const tokens of splitSentences(text, tokenise(text))) {
    findings.push(...checkSentence(makeSentence(text, tokens, lexicon, isKnown, budget, variety), runs));
    if (performance.now() - began < slice) continue;
    await setImmediate();
    began = performance.now();
  }
  return findings;
}

/** The stages before the tagger over one sentence. They leave in its units the forms that they corrected. */
export function checkSentence(sentence: Sentence, runs: (stage: StageName) => boolean): Finding[] {
  const misspelt = runs('spelling') ? findMisspellings(sentence) : [];
  const accented = runs('accents') ? runRules(accents, sentence, 'accents') : [];
  for (const { start, replacement } of accented) {
    const unit = sentence.units.find(({ token }) => token.start === start);
    if (unit === undefined) continue;
    unit.form = replacement.toLowerCase();
    read(unit, sentence.lexicon);
  }
  return [
    ...misspelt,
    ...accented,
    ...(runs('rules') ? runRules(grammar, sentence, 'rules') : []),
    ...(runs('punctuation') ? runRules(punctuation, sentence, 'punctuation') : []),
  ];
}
