import type { Finding } from '../../finding.ts';
import type { Sentence } from '../sentence.ts';
import type { Candidate } from './stage.ts';

/** What the model would do at one unit, as a finding: an inserted or struck out word takes its neighbour along. */
export function toFinding({ text, units }: Sentence, candidate: Candidate): Finding {
  const unit = units[candidate.unit];
  const token = unit?.token ?? { start: 0, end: 0, text: '' };
  const next = units[candidate.unit + 1]?.token;
  const before = units[candidate.unit - 1]?.token;
  const finding = {
    start: token.start,
    end: token.end,
    replacement: candidate.replacement,
    type: candidate.type,
    stage: 'tagger' as const,
    rule: candidate.label.split(':', 1)[0] ?? candidate.label,
    explain: `type:${candidate.type}`,
    confidence: Math.min(0.99, candidate.score),
  };
  if (candidate.place === 'insertion') {
    const words = /^[,.;:!?…)]/.test(candidate.replacement)
      ? candidate.replacement
      : `${candidate.replacement} `;
    const mark = words.endsWith(' ') || next === undefined ? words : `${words} `;
    // A mark stands by the word before it: that word is what is shown.
    if (before && !words.endsWith(' ')) {
      return { ...finding, start: before.start, end: before.end, replacement: before.text + words };
    }
    return {
      ...finding,
      replacement: insertedBefore(mark, text.slice(token.start, token.end), candidate.unit === 0),
    };
  }
  if (candidate.label === 'swap' && next) return { ...finding, end: next.end };
  if (candidate.label !== 'delete') return finding;
  // The word goes with the space that is left over.
  if (candidate.unit === 0 && next) {
    const follower = text.slice(next.start, next.end);
    const capital = /^\p{Lu}/u.test(token.text)
      ? follower.charAt(0).toUpperCase() + follower.slice(1)
      : follower;
    return { ...finding, end: next.end, replacement: capital };
  }
  return before ? { ...finding, start: before.end } : finding;
}

function insertedBefore(words: string, written: string, opens: boolean): string {
  if (!opens || !/^\p{Lu}\p{Ll}/u.test(written)) return words + written;
  return words.charAt(0).toUpperCase() + words.slice(1) + written.charAt(0).toLowerCase() + written.slice(1);
}
