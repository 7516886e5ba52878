import type { Finding } from '../../finding.ts';
import { subjectPronouns } from '../grammar.ts';
import type { Sentence, Unit } from '../sentence.ts';
import type { Candidate } from './stage.ts';

/** What the model would do at one unit, as a finding: an inserted or struck out word takes its neighbour along. */
export function toFinding(sentence: Sentence, candidate: Candidate): Finding {
  const { text, units } = sentence;
  const unit = units[candidate.unit];
  const token = unit?.token ?? { start: 0, end: 0, text: '' };
  const next = units[candidate.unit + 1]?.token;
  const before = units[candidate.unit - 1]?.token;
  const finding: Finding = {
    start: token.start,
    end: token.end,
    replacement: candidate.replacement,
    type: candidate.type,
    stage: 'tagger',
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
      replacement: insertedBefore(mark, text.slice(token.start, token.end), unit),
    };
  }
  if (candidate.label === 'swap' && next) return { ...finding, end: next.end };
  if (candidate.label !== 'delete') return finding;
  Object.assign(finding, reasonOf(sentence, candidate.unit));
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

function insertedBefore(words: string, written: string, unit: Unit | undefined): string {
  if (unit?.index !== 0 || !/^\p{Lu}\p{Ll}/u.test(written)) return words + written;
  const opening = words.charAt(0).toUpperCase() + words.slice(1);
  return opening + (isName(unit) ? written : written.charAt(0).toLowerCase() + written.slice(1));
}

/** Its capital is its own, not that of the sentence's head. */
const isName = ({ analyses, token }: Unit) =>
  token.kind !== 'word' || analyses.length === 0 || analyses.some(({ tag }) => tag === 'Q');

/** Why a word can go: a subject that the verb already names, or no reason of its own. «El vive», «tu vives» are «él» and «tú» without their accents. */
function reasonOf(sentence: Sentence, k: number): Partial<Finding> {
  const { token } = sentence.at(k);
  const word = token.text.toLowerCase();
  const isSubject =
    subjectPronouns[word] !== undefined ||
    (/^(?:el|tu)$/.test(word) && sentence.at(k + 1).analyses.some(({ tag }) => /^V[IS]/.test(tag)));
  if (isSubject) return { type: 'pronoun', explain: 'redundant-subject', words: { word: token.text } };
  return token.kind === 'word' ? { explain: 'extra-word', words: { word: token.text } } : {};
}
