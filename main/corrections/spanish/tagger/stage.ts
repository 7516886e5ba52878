import type { EditType } from '../../../../preload/schemas/corrections.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence, Unit } from '../sentence.ts';
import type { Proposals } from './features.ts';
import { isOwn, type Label, realise, typeOf, typeOfInsertion } from './labels.ts';
import { kept, type Verdict } from './messages.ts';
import type { Vocabulary } from './tagger.ts';

/** How sure the model must be, by group of edits; and how unsure of a finding of another stage, to take it back. */
export interface Thresholds {
  propose: Record<string, number>;
  /** By stage, or by `<stage>.<rule>`. */
  accept: Record<string, number>;
}

/** Something the model would do at one unit. */
export interface Candidate {
  unit: number;
  /** What its threshold is looked up by. */
  group: string;
  label: Label;
  type: EditType;
  score: number;
  /** In place of the unit (and for `swap` of the next); or before it. */
  place: 'edit' | 'insertion';
  replacement: string;
}

/** What the model makes of a sentence: its own candidates, the likeliest of each place, and its view of the findings. */
export interface Opinion {
  candidates: Candidate[];
  /** How likely each finding of the stages before is what an instructor would write. */
  accepts: Map<Finding, number>;
}

export function opinionOf(
  sentence: Sentence,
  proposals: Proposals,
  verdict: Verdict,
  vocabulary: Vocabulary,
): Opinion {
  const candidates: Candidate[] = [];
  const accepts = new Map<Finding, number>();
  sentence.units.forEach((unit, k) => {
    const proposal = proposals.at[k];
    const isEdited = verdict.changed[2 * k] ?? 0;
    if (proposal && isOwn(proposal, unit)) accepts.set(proposal, isEdited * (verdict.accepts[k] ?? 0));
    if (isClosed(unit)) return;
    const edit = editOf(sentence, unit, proposal, verdict, vocabulary, isEdited);
    if (edit) candidates.push(edit);
    const before = sentence.at(k - 1);
    if (before.untouchable && before.token.kind === 'word') return;
    const words = vocabulary.insertions[verdict.insertions[k * kept] ?? 0] ?? '';
    if (words === '') return;
    candidates.push({
      unit: k,
      group: `insert:${typeOfInsertion(words)}`,
      label: `insert:${words}`,
      type: typeOfInsertion(words),
      score: (verdict.changed[2 * k + 1] ?? 0) * (verdict.insertionScores[k * kept] ?? 0),
      place: 'insertion',
      replacement: words,
    });
  });
  return { candidates, accepts };
}

/** Names, masks, quotations, numbers and addresses are left as they are; marks can be edited. */
function isClosed(unit: Unit): boolean {
  return unit.token.kind === 'punctuation' ? false : unit.untouchable;
}

function editOf(
  sentence: Sentence,
  unit: Unit,
  proposal: Finding | undefined,
  verdict: Verdict,
  vocabulary: Vocabulary,
  isEdited: number,
): Candidate | undefined {
  for (let n = 0; n < kept; n++) {
    const at = unit.index * kept + n;
    const label = vocabulary.edits[verdict.edits[at] ?? 0] ?? '';
    if (label === 'accept' || (label === 'upper' && isSecond(sentence, unit))) return undefined;
    const replacement = label === 'swap' ? swapped(sentence, unit) : realise(label, unit, sentence, proposal);
    if (replacement === undefined) continue;
    if (isMatterOfTaste(unit, replacement, sentence)) return undefined;
    const type = typeOf(label, unit, replacement, proposal);
    const score = isEdited * (verdict.editScores[at] ?? 0);
    return { unit: unit.index, group: groupOf(label, type), label, type, score, place: 'edit', replacement };
  }
  return undefined;
}

/** The second word of a sentence has a capital where the first one goes, and taking that away gives it. */
function isSecond(sentence: Sentence, unit: Unit): boolean {
  return unit.index === 1 && sentence.at(0).token.kind === 'word';
}

const oldAccents = /^(?:sólo|(?:ést|és|aquél)(?:e|a|os|as)?)$/;

/** What both spellings allow is no mistake; and whether it is `y` or `e`, the sound after it says best. */
function isMatterOfTaste({ form, index }: Unit, replacement: string, sentence: Sentence): boolean {
  if (!/^[ye]$/i.test(form) || !/^[ye]$/i.test(replacement)) return oldAccents.test(form);
  const hasSound = /^h?[ií](?!e)/.test(sentence.at(index + 1).form.normalize('NFC'));
  return hasSound !== (replacement.toLowerCase() === 'e');
}

function groupOf(label: Label, type: EditType): string {
  const kind = label.split(':', 1)[0] ?? label;
  return kind === 'word' || kind === 'delete' ? `${kind}:${type}` : kind;
}

function swapped(sentence: Sentence, unit: Unit): string | undefined {
  const next = sentence.at(unit.index + 1);
  if (next.token.kind !== 'word' || next.untouchable || unit.token.kind !== 'word') return undefined;
  const written = next.token.text;
  if (unit.index > 0 || !unit.capitalised) return `${written} ${unit.token.text}`;
  return `${written.charAt(0).toUpperCase()}${written.slice(1)} ${unit.token.text.toLowerCase()}`;
}

/**
 * The findings of a sentence with the model's among them. A finding of the stages before stays unless the model holds
 * it for wrong; where the model would do something else at that very word, the likelier of the two stays.
 */
export function settle(
  sentence: Sentence,
  findings: readonly Finding[],
  { candidates, accepts }: Opinion,
  thresholds: Thresholds,
): Finding[] {
  const standing = findings.filter((finding) => {
    const score = accepts.get(finding);
    return score === undefined || score >= floorOf(finding, thresholds);
  });
  const chosen = candidates.filter(({ group, score }) => score >= (thresholds.propose[group] ?? 2));
  const own = chosen
    .map((candidate) => ({ candidate, finding: toFinding(sentence, candidate) }))
    .filter(({ candidate, finding }) =>
      standing.every((other) => {
        if (other.end <= finding.start || other.start >= finding.end) return true;
        const score = accepts.get(other);
        return score !== undefined && score < candidate.score;
      }),
    )
    .map(({ finding }) => finding);
  const rest = standing.filter((other) =>
    own.every((finding) => other.end <= finding.start || other.start >= finding.end),
  );
  return [...rest, ...joined(own)];
}

function floorOf({ stage, rule }: Finding, { accept }: Thresholds): number {
  return accept[`${stage}.${rule}`] ?? accept[stage] ?? 0;
}

function toFinding({ text, units }: Sentence, candidate: Candidate): Finding {
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

/** Two of the model's own at one word are one edit: words before it, and the word itself changed. */
function joined(findings: readonly Finding[]): Finding[] {
  const out: Finding[] = [];
  for (const finding of findings) {
    const same = out.findIndex(({ start, end }) => start === finding.start && end === finding.end);
    const other = out[same];
    if (other === undefined) {
      out.push(finding);
      continue;
    }
    const [edit, insertion] = finding.rule === 'insert' ? [other, finding] : [finding, other];
    if (insertion.rule !== 'insert' || edit.rule === 'insert') continue;
    const words = insertion.replacement.slice(0, insertion.replacement.lastIndexOf(' ') + 1);
    const lower = insertion.replacement.charAt(0) !== insertion.replacement.charAt(0).toLowerCase();
    const rest = lower
      ? edit.replacement.charAt(0).toLowerCase() + edit.replacement.slice(1)
      : edit.replacement;
    out[same] = {
      ...edit,
      replacement: words + rest,
      confidence: Math.min(edit.confidence, insertion.confidence),
    };
  }
  return out;
}
