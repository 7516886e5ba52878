import type { Edit, EditType, Muted, StoredEdit } from '../../preload/schemas/corrections.ts';

/** What the learner said, and how it is said. */
export interface Recast {
  before: string;
  after: string;
}

/** A tutor who repeats more than this is no longer in the scene. */
const MOST = 2;
/** In UTF-16 units; a longer piece is no form, but a sentence. */
const LONGEST = 60;
/** What is doubtful is shown as a mark, which can be declined; the tutor's own words cannot. */
const SURE = 0.7;

/**
 * How much is learned from hearing it right. What cannot be heard (spelling, accents, capitals, marks) is not here:
 * the mark on the page shows it.
 */
const worth: Partial<Record<EditType, number>> = {
  'ser-estar': 5,
  gustar: 5,
  verb: 5,
  agreement: 4,
  pronoun: 4,
  'word-choice': 4,
  preposition: 3,
  'personal-a': 3,
  'word-order': 3,
  article: 2,
  'missing-word': 2,
  contraction: 2,
};

/**
 * The one or two things in a turn that are most worth hearing in the answer, in the order of the text. What was
 * applied, ignored or meant as it stands is left alone.
 */
export function recastsOf(text: string, edits: readonly StoredEdit[], muted: Muted): Recast[] {
  const open = edits.filter((edit) => edit.status === 'open' && !isMeant(text, edit, muted));
  const ranked = open
    .filter(({ type, confidence }) => worth[type] !== undefined && confidence >= SURE)
    .sort((a, b) => (worth[b.type] ?? 0) - (worth[a.type] ?? 0) || b.confidence - a.confidence);
  const chosen: (Recast & { start: number; end: number })[] = [];
  for (const edit of ranked) {
    const { start, end } = phraseAround(text, edit);
    if (chosen.some((one) => start < one.end && one.start < end)) continue;
    const before = oneLine(text.slice(start, end));
    const after = oneLine(corrected(text, open, start, end));
    if (after === '' || Math.max(before.length, after.length) > LONGEST || before === after) continue;
    chosen.push({ before, after, start, end });
    if (chosen.length === MOST) break;
  }
  return chosen.sort((a, b) => a.start - b.start).map(({ before, after }) => ({ before, after }));
}

/**
 * What the tutor is told behind the learner's words; null where there is nothing to tell.
 * @param note with the place `{{forms}}`
 * @param form of each, with the places `{{before}}` and `{{after}}`
 */
export function recastNote(recasts: readonly Recast[], note: string, form: string): string | null {
  if (recasts.length === 0) return null;
  const forms = recasts.map((recast) =>
    form.replaceAll(/\{\{(before|after)\}\}/g, (_, name: keyof Recast) => recast[name]),
  );
  return note.replace('{{forms}}', () => forms.join('; '));
}

function isMeant(text: string, { rule, start, end }: Edit, { rules, words }: Muted): boolean {
  const said = text.slice(start, end).normalize('NFC').toLowerCase();
  return rules.includes(rule) || words.some((one) => one.rule === rule && one.words === said);
}

/** A word before and two after, as far as they belong to the same clause: enough to know the form again. */
function phraseAround(text: string, { start, end }: Edit): { start: number; end: number } {
  const before = /(?:[\p{L}\p{M}\p{N}'’-]+[^\S\n]+)?[\p{L}\p{M}\p{N}'’-]*$/u.exec(text.slice(0, start));
  const after = /^[\p{L}\p{M}\p{N}'’-]*(?:[^\S\n]+[\p{L}\p{M}\p{N}'’-]+){0,2}/u.exec(text.slice(end));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** A part of the text with the edits that lie in it applied. */
function corrected(text: string, edits: readonly Edit[], from: number, to: number): string {
  let at = from;
  let words = '';
  for (const { start, end, replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at || end > to) continue;
    words += text.slice(at, start) + replacement;
    at = end;
  }
  return words + text.slice(at, to);
}

/** The note's own marks of quotation and brackets are not for the learner to close. */
function oneLine(words: string): string {
  return words
    .replaceAll(/[«»“”"()]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
