import type { EditType } from '../../../preload/schemas/corrections.ts';
import type { Finding } from '../finding.ts';
import { isProse, registerOf } from './register.ts';
import type { Sentence } from './sentence.ts';

/** Words, at least, of a sentence that shows by itself that its writer knows better. */
const long = 16;
/** Share of words that are not everyday ones, from which on a sentence reads like the prose of somebody at home in it. */
const versed = 0.15;
/** What is wrong as often as right in a long sentence, whoever wrote it. */
const unsure: ReadonlySet<string> = new Set(['accent-el', 'place-capital']);
/** What the hand forgets though the head knows it. */
const ofTheHand: ReadonlySet<EditType> = new Set(['accent', 'capital', 'punctuation']);
/** Below what is shown unless everything is asked for. */
export const slipConfidence = 0.2;

/**
 * One mark forgotten in a long sentence that is otherwise right is a slip of the hand: there is little to teach, and
 * in a page that was pasted it disturbs. In prose so are several. They are kept for who wants everything marked. A long
 * sentence of everyday words alone is a learner's, and its accents are worth a mark.
 */
export function lowerSlips(sentence: Sentence, findings: readonly Finding[]): Finding[] {
  const register = registerOf(sentence);
  if (isProse(register))
    return findings.map((finding) =>
      ofTheHand.has(finding.type) ? { ...finding, confidence: slipConfidence } : finding,
    );
  const slips = new Set(findings.map(({ replacement }) => replacement.toLowerCase()));
  if (slips.size !== 1 || register.words < long || !findings.every(({ type }) => ofTheHand.has(type)))
    return [...findings];
  if (register.rare < versed && !findings.some(({ rule }) => unsure.has(rule))) return [...findings];
  return findings.map((finding) => ({ ...finding, confidence: slipConfidence }));
}
