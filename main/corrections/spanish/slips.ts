import type { EditType } from '../../../preload/schemas/corrections.ts';
import type { Finding } from '../finding.ts';
import type { Sentence } from './sentence.ts';

/** Words, at least, of a sentence that shows by itself that its writer knows better. */
const long = 16;
/** What the hand forgets though the head knows it. */
const ofTheHand: ReadonlySet<EditType> = new Set(['accent', 'capital', 'punctuation']);
/** Below what is shown unless everything is asked for. */
export const slipConfidence = 0.2;

/**
 * One mark forgotten in a long sentence that is otherwise right is a slip of the hand: there is little to teach, and
 * in a page that was pasted it disturbs. It is kept for who wants everything marked.
 */
export function lowerSlips(sentence: Sentence, findings: readonly Finding[]): Finding[] {
  const words = sentence.units.filter(({ token }) => token.kind === 'word').length;
  const slips = new Set(findings.map(({ replacement }) => replacement.toLowerCase()));
  if (slips.size !== 1 || words < long || !findings.every(({ type }) => ofTheHand.has(type)))
    return [...findings];
  return findings.map((finding) => ({ ...finding, confidence: slipConfidence }));
}
