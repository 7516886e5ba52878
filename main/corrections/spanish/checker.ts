import type { Finding } from '../finding.ts';
import { splitSentences, tokenise } from '../text/tokens.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { runRules } from './rule.ts';
import { rules } from './rules/index.ts';
import { makeSentence } from './sentence.ts';
import { findMisspellings } from './spelling/stage.ts';

/** The stages over each sentence of a composed Spanish text, in order: what one corrects the next ones see corrected. */
export function checkSpanish(text: string, lexicon: Lexicon, isKnown: (word: string) => boolean): Finding[] {
  const findings: Finding[] = [];
  for (const tokens of splitSentences(text, tokenise(text))) {
    const sentence = makeSentence(text, tokens, lexicon, isKnown);
    findings.push(...findMisspellings(sentence));
    findings.push(...runRules(rules, sentence, 'rules'));
  }
  return findings;
}
