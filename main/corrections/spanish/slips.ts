import type { EditType } from '../../../preload/schemas/corrections.ts';
import type { Finding } from '../finding.ts';
import type { Sentence } from './sentence.ts';

/** Words, at least, of a sentence that shows by itself that its writer knows better. */
const long = 16;
/** Share of words that are not everyday ones, from which on a sentence reads like the prose of somebody at home in it. */
const versed = 0.15;
/** Frequency in the lexicon up to which a word is not an everyday one. */
const everyday = 5;
/** What is wrong as often as right in a long sentence, whoever wrote it. */
const unsure: ReadonlySet<string> = new Set(['accent-el', 'place-capital']);
/** What the hand forgets though the head knows it. */
const ofTheHand: ReadonlySet<EditType> = new Set(['accent', 'capital', 'punctuation']);
/** Below what is shown unless everything is asked for. */
export const slipConfidence = 0.2;

/**
 * One mark forgotten in a long sentence that is otherwise right is a slip of the hand: there is little to teach, and
 * in a page that was pasted it disturbs. It is kept for who wants everything marked. A long sentence of everyday words
 * alone is a learner's, and its accents are worth a mark.
 */
export function lowerSlips(sentence: Sentence, findings: readonly Finding[]): Finding[] {
  const words = sentence.units.filter(({ token }) => token.kind === 'word');
  const slips = new Set(findings.map(({ replacement }) => replacement.toLowerCase()));
  if (slips.size !== 1 || words.length < long || !findings.every(({ type }) => ofTheHand.has(type)))
    return [...findings];
  const rare = words.filter(({ form }) => sentence.lexicon.frequency(form) <= everyday).length;
  if (rare < versed * words.length && !findings.some(({ rule }) => unsure.has(rule))) return [...findings];
  return findings.map((finding) => ({ ...finding, confidence: slipConfidence }));
}
