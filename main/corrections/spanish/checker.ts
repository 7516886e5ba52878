import { setImmediate } from 'node:timers/promises';
import type { SpanishVariety } from '../../../preload/schemas/corrections.ts';
import type { Finding, StageName } from '../finding.ts';
import { splitSentences, tokenise } from '../text/tokens.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { runRules } from './rule.ts';
import { accents, grammar, punctuation } from './rules/index.ts';
import { makeSentence, read, type Sentence } from './sentence.ts';
import { lowerSlips } from './slips.ts';
import { findMisspellings } from './spelling/stage.ts';
import type { Tagger } from './tagger/index.ts';
import { secondLook } from './tagger/index.ts';

/** How long, in milliseconds, the thread is held before others get a turn. */
const slice = 15;
/** Unknown words that are looked up in one text: one with more is no Spanish, and time stays bounded. */
const mostSearches = 60;

export interface SpanishOptions {
  /** Words that are right here whatever the lexicon says, in lower case. */
  isKnown: (word: string) => boolean;
  runs?: (stage: StageName) => boolean;
  variety?: SpanishVariety;
  /** The learned stage; without it the others stand alone. */
  tagger?: Tagger;
}

/**
 * The stages over each sentence of a composed Spanish text, in order: what one corrects the next ones see corrected.
 * A long text is read a slice at a time, so that the thread it runs in stays responsive.
 */
export async function checkSpanish(
  text: string,
  lexicon: Lexicon,
  { isKnown, runs = () => true, variety = 'neutral', tagger }: SpanishOptions,
): Promise<Finding[]> {
  const checked: { sentence: Sentence; findings: Finding[] }[] = [];
  const budget = { searches: mostSearches };
  let began = performance.now();
  for (const tokens of splitSentences(text, tokenise(text))) {
    const sentence = makeSentence(text, tokens, lexicon, isKnown, budget, variety);
    checked.push({ sentence, findings: checkSentence(sentence, runs) });
    if (performance.now() - began < slice) continue;
    await setImmediate();
    began = performance.now();
  }
  if (tagger === undefined || !runs('tagger')) return checked.flatMap(({ findings }) => findings);
  return secondLook(checked, tagger);
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
  return lowerSlips(sentence, [
    ...misspelt,
    ...accented,
    ...(runs('rules') ? runRules(grammar, sentence, 'rules') : []),
    ...(runs('punctuation') ? runRules(punctuation, sentence, 'punctuation') : []),
  ]);
}
