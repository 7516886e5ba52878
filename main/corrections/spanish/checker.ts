import type { Finding } from '../finding.ts';
import { splitSentences, tokenise } from '../text/tokens.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { runRules } from './rule.ts';
import { accents, grammar, punctuation } from './rules/index.ts';
import { makeSentence, read } from './sentence.ts';
import { findMisspellings } from './spelling/stage.ts';

/** The stages over each sentence of a composed Spanish text, in order: what one corrects the next ones see corrected. */
export function checkSpanish(text: string, lexicon: Lexicon, isKnown: (word: string) => boolean): Finding[] {
  const findings: Finding[] = [];
  for (const tokens of splitSentences(text, tokenise(text))) {
    const sentence = makeSentence(text, tokens, lexicon, isKnown);
    findings.push(...findMisspellings(sentence));
    const accented = runRules(accents, sentence, 'accents');
    for (const { start, replacement } of accented) {
      const unit = sentence.units.find(({ token }) => token.start === start);
      if (unit === undefined) continue;
      unit.form = replacement.toLowerCase();
      read(unit, lexicon);
    }
    findings.push(
      ...accented,
      ...runRules(grammar, sentence, 'rules'),
      ...runRules(punctuation, sentence, 'punctuation'),
    );
  }
  return findings;
}
