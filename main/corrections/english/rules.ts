import type { Finding } from '../finding.ts';
import type { EnglishWords } from './lexicon/words.ts';
import { compilePhrase, formsOf, type Phrase } from './phrase/phrase.ts';
import { phrases } from './phrases/index.ts';
import type { Unit } from './sentence.ts';

const compiled = phrases.map((phrase) => ({ phrase, find: compilePhrase(phrase) }));

/** Every rule of our own for English; `wrong` and `right` are its tests. */
export const englishRules: readonly Phrase[] = phrases;

/** How sure a phrase is that says nothing of it. */
const USUAL = 0.86;

/** What our own rules find in a sentence of a text. */
export function findByRules(text: string, units: readonly Unit[], words: EnglishWords): Finding[] {
  const said = formsOf(units);
  return compiled.flatMap(({ phrase, find }) =>
    find(units, words, said).flatMap(({ from, to, replacement }): Finding[] => {
      const start = units[from]?.token.start ?? 0;
      const end = units[to - 1]?.token.end ?? start;
      const more = { type: phrase.type, rule: phrase.id, confidence: phrase.confidence ?? USUAL };
      return toFinding(text, start, end, replacement, more);
    }),
  );
}

function toFinding(
  text: string,
  start: number,
  end: number,
  replacement: string,
  more: Pick<Finding, 'type' | 'rule' | 'confidence'>,
): Finding[] {
  const written = text.slice(start, end);
  const isCapital = /^[A-Z]/.test(written);
  const opens = /(^|[.!?:]\s+|["“«(]\s*)$/.test(text.slice(Math.max(0, start - 5), start));
  // A name keeps its capital where it is kept, and gives none to what comes to stand before it.
  const isKept = !/^I\b/.test(written) && written.charAt(0).toLowerCase() === replacement.charAt(0);
  const cased =
    isCapital && (opens || isKept) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
  // Another shape of apostrophe is no correction.
  return cased === written.replaceAll('’', "'")
    ? []
    : [{ start, end, replacement: cased, stage: 'rules', ...more }];
}
