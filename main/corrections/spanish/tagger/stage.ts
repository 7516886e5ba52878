import type { EditType } from '../../../../preload/schemas/corrections.ts';
import type { Finding } from '../../finding.ts';
import { isProse, registerOf } from '../register.ts';
import type { Sentence, Unit } from '../sentence.ts';
import { slipConfidence } from '../slips.ts';
import { composed } from './compose.ts';
import type { Proposals } from './features.ts';
import { isOwn, type Label, realise, typeOf, typeOfInsertion } from './labels.ts';
import { kept, type Verdict } from './messages.ts';
import {
  isArticleOfStressedA,
  isBeforeName,
  isContrast,
  isMatterOfTaste,
  isOfAnotherPerson,
  isOwnerNotPerson,
} from './restraint.ts';
import type { Vocabulary } from './tagger.ts';
import { toFinding } from './to-finding.ts';

/** How sure the model must be, by group of edits; and how unsure of a finding of another stage, to take it back. */
export interface Thresholds {
  propose: Record<string, number>;
  /** By stage, or by `<stage>.<rule>`. */
  accept: Record<string, number>;
  /** How sure it must be of a finding that is kept back as a slip, to have it shown. */
  lift: number;
  /** How much surer than that it must be in prose (register.ts). */
  reserve: number;
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

/** «Buenas tardes», «me gustas mucho»: two or three words say too little of what is meant. */
const fewestWords = 4;

/** The model's candidates for a sentence, held back by what it may not judge (restraint.ts). */
export function opinionOf(
  sentence: Sentence,
  proposals: Proposals,
  verdict: Verdict,
  vocabulary: Vocabulary,
): Opinion {
  const candidates: Candidate[] = [];
  const accepts = new Map<Finding, number>();
  const isShort = sentence.units.filter(({ token }) => token.kind === 'word').length < fewestWords;
  sentence.units.forEach((unit, k) => {
    const proposal = proposals.at[k];
    const isEdited = verdict.changed[2 * k] ?? 0;
    if (proposal && isOwn(proposal, unit)) accepts.set(proposal, isEdited * (verdict.accepts[k] ?? 0));
    if (isShort || isClosed(unit)) return;
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
    if (isMatterOfTaste(unit, replacement, sentence) || isOwnerNotPerson(sentence, unit, replacement))
      return undefined;
    if (
      label === 'delete' &&
      [isContrast, isArticleOfStressedA, isOfAnotherPerson].some((is) => is(sentence, unit))
    )
      return undefined;
    if (/^(?:delete|word)/.test(label) && isBeforeName(sentence, unit)) return undefined;
    // «Volvió a Almagro»: a name has no other forms.
    if (unit.index > 0 && unit.capitalised && /^(?:accent|gender|number|both|verb|lemma)/.test(label))
      return undefined;
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
  const standing = findings
    .map((finding) => ({ finding, score: accepts.get(finding) }))
    .filter(({ finding, score }) => score === undefined || score >= floorOf(finding, thresholds))
    .map(({ finding, score }) => ({ finding: lifted(finding, score, thresholds), score }));
  const reserve = isProse(registerOf(sentence)) ? thresholds.reserve : 0;
  const own = candidates
    .filter(({ group, score }) => score >= (thresholds.propose[group] ?? 2) + reserve)
    .map((candidate) => ({ candidate, finding: toFinding(sentence, candidate) }))
    .filter(({ candidate, finding }) =>
      standing.every(({ finding: other, score }) => {
        if (candidate.place === 'insertion' && addsWords(sentence, other) && touch(other, finding))
          return false;
        if (candidate.label === 'delete' && other.start > finding.start && other.end === finding.end)
          return true;
        return !overlap(other, finding) || (score !== undefined && score < candidate.score);
      }),
    )
    .map(({ finding }) => finding);
  const rest = standing.map(({ finding }) => finding);
  const made = composed(sentence.text, own, rest);
  return [...rest.filter((other) => !made.some((finding) => overlap(other, finding))), ...made];
}

const overlap = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;
const touch = (a: Finding, b: Finding) => a.start <= b.end + 1 && b.start <= a.end + 1;

/** A word that a rule puts in beside where the model would is the same word, or one in its place. */
function addsWords({ text }: Sentence, { start, end, replacement }: Finding): boolean {
  const count = (words: string) => words.split(/\s+/).filter((word) => word !== '').length;
  return count(replacement) > count(text.slice(start, end));
}

/** What was kept back as a slip is shown where the model too holds it for a mistake. */
function lifted(finding: Finding, score: number | undefined, { lift }: Thresholds): Finding {
  const isHeldBack = finding.confidence <= slipConfidence && score !== undefined && score >= lift;
  return isHeldBack ? { ...finding, confidence: score } : finding;
}

/** From this confidence on a rule knows better than the model, which often merely prefers another edit. */
const sure = 0.85;

function floorOf({ stage, rule, confidence }: Finding, { accept }: Thresholds): number {
  return accept[`${stage}.${rule}`] ?? (confidence >= sure ? 0 : (accept[stage] ?? 0));
}
