import type { TokenKind } from '../text/tokens.ts';

/** A word, number or mark of a sentence, as the second look judges changes of it. */
export interface Word {
  text: string;
  /** Lower case, straight apostrophes. */
  form: string;
  kind: TokenKind;
  /** UTF-16 offsets in the composed text. */
  start: number;
  end: number;
  /** A name, a mask, a number, quoted, a word the scene allows: it stays as it is. */
  untouchable: boolean;
  quoted: boolean;
  /** A word of the language, as far as our own lists go. */
  known: boolean;
  /** What it can be a form of: `verb:ser`, `other:casa`. */
  lemmas: ReadonlySet<string>;
  /** Codes of its readings, where the language has them. */
  tags: readonly string[];
  /** Of which sentence of the text it is, counted from 0. */
  sentence: number;
}

export interface WordReader {
  /** Composed text → its words and marks, in order. */
  read(text: string, isKnown: (word: string) => boolean): Word[];
  /** One right word for another right one: a choice of variety or style, no mistake. */
  isVariant(before: readonly Word[], after: readonly Word[]): boolean;
}

export const sharesLemma = (a: Word, b: Word, kind = '') =>
  [...a.lemmas].some((lemma) => lemma.startsWith(kind) && b.lemmas.has(lemma));

/** Which tokens stand between quotation marks, the marks included. */
export function quotedIn(texts: readonly string[]): boolean[] {
  let quoted = false;
  return texts.map((text) => {
    if (/^[«“]$/.test(text) || (text === '"' && !quoted)) {
      quoted = true;
      return true;
    }
    const was = quoted;
    if (/^[»”"]$/.test(text)) quoted = false;
    return was;
  });
}
