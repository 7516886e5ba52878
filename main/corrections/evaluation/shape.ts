import type { Language } from '../../../preload/schemas/common.ts';
import type { EditType } from '../../../preload/schemas/corrections.ts';
import { scoredTokens, type TokenEdit } from './alignment.ts';
import { type ClosedWords, closedWords } from './closed-words.ts';
import type { Words } from './words.ts';

export interface TypedEdit extends TokenEdit {
  type: EditType;
}

/**
 * The type of each edit of a rewriting, by its shape alone: the words that go and come, and what they can be. What an
 * instructor wrote and what the pipeline proposes are told apart by the same eyes, whatever rule a proposal is from.
 */
export function typeByShape(
  source: string,
  edits: readonly TokenEdit[],
  language: Language,
  words: Words,
): TypedEdit[] {
  const tokens = scoredTokens(source).map((token) => token.toLowerCase());
  const closed = closedWords[language];
  const gone = new Set(edits.filter(isDeletion).map(({ start }) => tokens[start] ?? ''));
  const come = new Set(edits.filter(isInsertion).map(({ replacement }) => replacement.toLowerCase()));
  return edits.map((edit) => {
    const before = tokens.slice(edit.start, edit.end).join(' ');
    const after = edit.replacement.toLowerCase();
    // What goes here and comes there has moved.
    if ((isDeletion(edit) && come.has(before)) || (isInsertion(edit) && gone.has(after)))
      return { ...edit, type: 'word-order' };
    if (language === 'en' && isShortened(edit, edits)) return { ...edit, type: 'spelling' };
    const joins = [tokens[edit.start - 1], tokens[edit.start + 1]].some((near) =>
      edits.some((other) => closed.contraction.has(other.replacement) && tokens[other.start] === near),
    );
    if (isDeletion(edit) && closed.article.has(before) && joins) return { ...edit, type: 'contraction' };
    if (before === after) return { ...edit, type: 'capital' };
    return { ...edit, type: typeOf(before, after, closed, words) };
  });
}

/** A piece of a shortened word (`don't`, `it's`) that gets its apostrophe: the judge's tokens are cut there. */
function isShortened({ start, end, replacement }: TokenEdit, edits: readonly TokenEdit[]): boolean {
  const hasApostrophe = (text: string) => /^(?:\S+ )?['’](?: \S+)?$/.test(text);
  if (hasApostrophe(replacement)) return true;
  const near = edits.filter((other) => other.start === end || other.end === start);
  return near.some((other) => isInsertion(other) && hasApostrophe(other.replacement)) && replacement !== '';
}

const isDeletion = ({ replacement }: TokenEdit) => replacement === '';
const isInsertion = ({ start, end }: TokenEdit) => start === end;
const isMark = (text: string) => text !== '' && !/[\p{L}\p{N}]/u.test(text);

function typeOf(before: string, after: string, closed: ClosedWords, words: Words): EditType {
  if (isMark(before) || isMark(after)) return 'punctuation';
  if (before !== '' && withoutAcute(before) === withoutAcute(after)) return 'accent';
  if (before !== '' && (closed.contraction.has(before) || closed.contraction.has(after)))
    return 'contraction';
  if (before !== '' && after !== '') {
    const together = words.relation(before, after);
    if (together !== undefined) return together;
  }
  for (const type of ['article', 'preposition', 'pronoun'] as const) {
    const either = closed[type].has(before) || closed[type].has(after);
    if (!either) continue;
    const both = closed[type].has(before) && closed[type].has(after);
    // The same article in another gender or number.
    if (type === 'article' && both && closed.definite.has(before) === closed.definite.has(after))
      return 'agreement';
    return type;
  }
  if (before === '') return 'missing-word';
  return after !== '' && !words.knows(before) ? 'spelling' : 'word-choice';
}

/** Without the accents that tell stress: ñ and ü are letters of their own. */
function withoutAcute(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
}
