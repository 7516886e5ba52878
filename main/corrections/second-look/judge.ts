import type { Language } from '../../../preload/schemas/common.ts';
import type { EditType, Strictness } from '../../../preload/schemas/corrections.ts';
import type { Answer } from './answer.ts';
import type { Change } from './changes.ts';
import { typeOfChange } from './type-of.ts';
import type { Word, WordReader } from './words.ts';

/** A change that may be shown: offsets are of the text that was asked about. */
export interface Opinion {
  start: number;
  end: number;
  replacement: string;
  type: EditType;
  /** The words themselves, without what stands there to make the change visible. */
  wrong: string;
  right: string;
  confidence: number;
}

export interface Judgement {
  text: string;
  before: readonly Word[];
  answer: Answer;
  after: readonly Word[];
  changes: readonly Change[];
  language: Language;
  strictness: Strictness;
  reader: WordReader;
}

/** What a model says is below what any rule says, however sure it is of its words. */
const MOST_CONFIDENCE = 0.65;
/** Share of a sentence's words that may change: more of it is another sentence. */
const MOST_CHANGED = 1 / 3;
/** Words of one change. */
const LONGEST = 4;
/** Rules see to these, and a chat is not marked for them. */
const leftToRules: ReadonlySet<EditType> = new Set(['capital', 'punctuation']);
/** More a matter of taste than the others. */
const ofTaste: ReadonlySet<EditType> = new Set(['word-choice', 'word-order', 'missing-word']);
/** How likely its words must have been to the model. */
const floors: Record<Strictness, { usual: number; ofTaste: number }> = {
  essential: { usual: 2, ofTaste: 2 },
  normal: { usual: 0.5, ofTaste: 0.8 },
  all: { usual: 0.35, ofTaste: 0.6 },
};

/** Of the model's changes those that are corrections, as far as that can be told from outside. */
export function judge(judgement: Judgement): Opinion[] {
  const { before, after, changes } = judgement;
  if (isOddlyLong(before, after)) return [];
  const rewritten = rewrittenSentences(before, changes);
  const judged = changes.map((change) => {
    const sentence = (before[change.from] ?? before[change.from - 1])?.sentence;
    if (sentence === undefined || rewritten.has(sentence)) return { change, opinion: 'refused' as const };
    return { change, opinion: opinionOn(change, judgement) };
  });
  // What stands beside a change that is refused may only hang on it: the article of another noun.
  const isAlone = ({ from, to }: Change) =>
    judged.every(
      ({ change, opinion }) => opinion !== 'refused' || change.from > to + 1 || change.to < from - 1,
    );
  return judged.flatMap(({ change, opinion }) =>
    typeof opinion === 'object' && isAlone(change) ? [opinion] : [],
  );
}

/** `refused`: it is no correction; `passed-over`: it may well be one, and is not shown. */
function opinionOn(change: Change, judgement: Judgement): Opinion | 'refused' | 'passed-over' {
  const { before, after, language, reader, strictness, answer } = judgement;
  const gone = before.slice(change.from, change.to);
  const come = after.slice(change.answerFrom, change.answerTo);
  if (gone.length > LONGEST + 2 || come.length > LONGEST + 2) return 'refused';
  if (!change.isMove && (words(gone).length > LONGEST || words(come).length > LONGEST)) return 'refused';
  if (gone.some(({ untouchable, quoted }) => untouchable || quoted)) return 'refused';
  const isInQuotes = before[change.from - 1]?.quoted && before[change.to]?.quoted;
  if (isInQuotes || come.some(({ known, kind }) => !known || (kind !== 'word' && kind !== 'punctuation')))
    return 'refused';
  const { isMove } = change;
  const type = typeOfChange(gone, come, language, { isMove, previous: before[change.from - 1] });
  if (leftToRules.has(type)) return 'passed-over';
  if (reader.isVariant(gone, come) || !isSpellingOf(gone, come)) return 'refused';
  if (type === 'word-choice' && isOtherThing(gone, come)) return 'refused';
  const floor = floors[strictness][ofTaste.has(type) || words(come).length === 0 ? 'ofTaste' : 'usual'];
  const probability = probabilityOf(change, after, answer);
  if (probability < floor) return 'passed-over';
  const shown = widened(change, judgement);
  if (!shown) return 'passed-over';
  return {
    ...shown,
    type,
    wrong: textOf(judgement.text, gone),
    right: textOf(answer.corrected, come),
    confidence: Math.round(MOST_CONFIDENCE * probability * 100) / 100,
  };
}

const words = (some: readonly Word[]) => some.filter(({ kind }) => kind === 'word');

const textOf = (text: string, some: readonly Word[]) =>
  text.slice(some[0]?.start ?? 0, some.at(-1)?.end ?? 0);

/** Where nothing was written, the word that comes next instead says how sure the model was. */
function probabilityOf({ answerFrom, answerTo }: Change, after: readonly Word[], answer: Answer): number {
  const first = after[answerFrom];
  const last = after[Math.max(answerFrom, answerTo - 1)];
  if (first && last) return answer.probability(first.start, last.end);
  return answer.probability(answer.corrected.length - 1, answer.corrected.length);
}

/** A word no list knows may be spelt anew, never exchanged for another: it may well be one, of whatever language. */
function isSpellingOf(gone: readonly Word[], come: readonly Word[]): boolean {
  const unknown = gone.filter(({ known, kind }) => !known && kind === 'word');
  if (unknown.length === 0) return true;
  const [a, b] = [gone, come].map((some) =>
    words(some)
      .map(({ form }) => form)
      .join(''),
  );
  return a !== undefined && b !== undefined && distance(a, b) <= Math.max(1, Math.floor(a.length / 3));
}

/** A right noun or adjective for another that does not look like it: a choice of the learner's, or of a place. */
function isOtherThing(gone: readonly Word[], come: readonly Word[]): boolean {
  const [a, b] = [words(gone), words(come)];
  const [first, second] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || !first || !second) return false;
  const isVerb = ({ lemmas }: Word) => [...lemmas].some((lemma) => lemma.startsWith('verb:'));
  // A regional word stands in no list of forms.
  const isThing = ({ lemmas }: Word) =>
    lemmas.size === 0 || [...lemmas].some((lemma) => lemma.startsWith('other:'));
  if ((isVerb(first) && isVerb(second)) || !isThing(first) || !isThing(second)) return false;
  return distance(first.form, second.form) > first.form.length / 2;
}

/** Letters to change, add or take away. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Much was added or left out: it was answered, shortened or told on, not corrected. */
function isOddlyLong(before: readonly Word[], after: readonly Word[]): boolean {
  const [a, b] = [words(before).length, words(after).length];
  return Math.abs(a - b) > Math.max(2, a / 5);
}

/** Sentences of which so much would change that they are no longer the learner's. */
function rewrittenSentences(before: readonly Word[], changes: readonly Change[]): Set<number> {
  const counts = new Map<number, { words: number; changed: number }>();
  const at = (sentence: number) => {
    const count = counts.get(sentence) ?? { words: 0, changed: 0 };
    counts.set(sentence, count);
    return count;
  };
  for (const { sentence } of words(before)) at(sentence).words++;
  for (const { from, to, answerFrom, answerTo } of changes) {
    const sentence = (before[from] ?? before[from - 1])?.sentence ?? 0;
    at(sentence).changed += Math.max(
      words(before.slice(from, to)).length,
      from === to ? answerTo - answerFrom : 0,
    );
  }
  const rewritten = [...counts].filter(
    ([, count]) => count.changed > Math.max(1, Math.ceil(count.words * MOST_CHANGED)),
  );
  return new Set(rewritten.map(([sentence]) => sentence));
}

/** What is put in shows with the word it comes before; what is taken away goes with the space that is left over. */
function widened(
  change: Change,
  judgement: Judgement,
): Pick<Opinion, 'start' | 'end' | 'replacement'> | null {
  const { text, before, after, answer } = judgement;
  let { from, to, answerFrom, answerTo } = change;
  if (answerFrom === answerTo) {
    const [next, previous, last] = [before[to], before[from - 1], before[to - 1]];
    const first = before[from];
    if (!first || !last) return null;
    if (next && next.sentence === first.sentence && next.kind === 'word') {
      return { start: first.start, end: next.start, replacement: '' };
    }
    return previous ? { start: previous.end, end: last.end, replacement: '' } : null;
  }
  if (from === to) {
    const hasNext = before[to] !== undefined && before[to]?.kind === 'word';
    if (hasNext) {
      to += 1;
      answerTo += 1;
    } else {
      from -= 1;
      answerFrom -= 1;
    }
  }
  const span = before.slice(from, to);
  const said = after.slice(answerFrom, answerTo);
  if (span.length === 0 || span.some(({ untouchable, quoted }) => untouchable && quoted)) return null;
  const start = span[0]?.start ?? 0;
  const end = span.at(-1)?.end ?? 0;
  const replacement = textOf(answer.corrected, said);
  return replacement === text.slice(start, end) ? null : { start, end, replacement };
}
