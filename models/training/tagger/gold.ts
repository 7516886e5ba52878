import type { Sentence, Unit } from '../../../main/corrections/spanish/sentence.ts';
import type { Proposals } from '../../../main/corrections/spanish/tagger/features.ts';
import { isOwn, type Label, realise } from '../../../main/corrections/spanish/tagger/labels.ts';
import { tokenise } from '../../../main/corrections/text/tokens.ts';
import { align, type Step } from './align.ts';

/** What a corrected sentence asks of each unit of a learner's: an edit of it, and words inserted before it. */
export interface Gold {
  edits: Label[];
  insertions: string[];
}

/** In the order in which they are tried. */
export const general: readonly Label[] = [
  'accept', 'upper', 'lower', 'accent', 'gender', 'number', 'both',
  ...['ser', 'estar', 'haber', 'tener', 'ir'].map((lemma) => `lemma:${lemma}`),
]; // biome-ignore format: a list

/** `word:` edits are named whatever their count; the vocabulary keeps the frequent ones. */
export function goldOf(
  sentence: Sentence,
  proposals: Proposals,
  corrected: string,
  verbTags: readonly string[],
): Gold {
  const { units } = sentence;
  const source = units.map(({ token }) => token.text);
  const target = tokenise(corrected).map(({ text }) => text);
  const edits: Label[] = units.map(() => 'keep');
  const inserted: string[][] = [...units, undefined].map(() => []);
  for (const step of align(source, target)) {
    if (step.kind === 'delete') edits[step.from] = 'delete';
    else if (step.kind === 'insert') inserted[step.before]?.push(target[step.to] ?? '');
    else if (step.kind === 'substitute') {
      const unit = units[step.from];
      if (unit) edits[step.from] = labelOf(unit, target[step.to] ?? '', sentence, proposals, verbTags);
    }
  }
  markSwaps(source, edits, inserted);
  markAccepted(units, proposals, edits, inserted, target, align(source, target));
  return { edits, insertions: inserted.slice(0, -1).map((words) => words.join(' ').toLowerCase()) };
}

function labelOf(
  unit: Unit,
  target: string,
  sentence: Sentence,
  proposals: Proposals,
  verbTags: readonly string[],
): Label {
  const proposal = proposals.at[unit.index];
  const makes = (label: Label) => realise(label, unit, sentence, proposal) === target;
  const found = general.find(makes) ?? verbTags.map((tag) => `verb:${tag}`).find(makes);
  if (found !== undefined) return found;
  if (unit.token.text.toLowerCase() === target.toLowerCase()) return 'other';
  return `word:${target.toLowerCase()}`;
}

/** A finding may carry words in beside the word it shows: what an instructor wrote there, in one, is that finding. */
function markAccepted(
  units: readonly Unit[],
  { at }: Proposals,
  edits: Label[],
  inserted: string[][],
  target: readonly string[],
  steps: readonly Step[],
): void {
  for (const step of steps) {
    if (step.kind !== 'keep' && step.kind !== 'substitute') continue;
    const unit = units[step.from];
    const proposal = at[step.from];
    const words = inserted[step.from] ?? [];
    if (unit === undefined || !isOwn(proposal, unit) || words.length === 0) continue;
    const made = [...words, target[step.to] ?? ''].join('').toLowerCase();
    if (made !== proposal?.replacement.replaceAll(' ', '').toLowerCase()) continue;
    edits[step.from] = 'accept';
    inserted[step.from] = [];
  }
}

/** A word that goes and comes back behind its neighbour (or before it) changed places with it. */
function markSwaps(source: readonly string[], edits: Label[], inserted: string[][]): void {
  const same = (words: readonly string[] | undefined, word: string | undefined) =>
    words?.length === 1 && words[0]?.toLowerCase() === word?.toLowerCase();
  for (let i = 0; i + 1 < source.length; i++) {
    const behind = edits[i] === 'delete' && edits[i + 1] === 'keep' && same(inserted[i + 2], source[i]);
    const ahead = edits[i] === 'keep' && edits[i + 1] === 'delete' && same(inserted[i], source[i + 1]);
    if (!behind && !ahead) continue;
    edits[i] = 'swap';
    edits[i + 1] = 'keep';
    inserted[behind ? i + 2 : i] = [];
  }
}
