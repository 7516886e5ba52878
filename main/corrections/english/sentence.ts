import type { Finding } from '../finding.ts';
import { splitSentences, type Token, tokenise } from '../text/tokens.ts';

/** A word, number or mark of a sentence as rules see it: small letters, straight apostrophes. */
export interface Unit {
  token: Token;
  form: string;
  /** Written with a capital where no sentence begins. */
  isName: boolean;
}

/** Composed text → its sentences. */
export function readSentences(text: string): Unit[][] {
  return splitSentences(text, tokenise(text)).map((tokens) =>
    tokens.map((token, at) => ({
      token,
      form: token.text.toLowerCase().replace('’', "'"),
      isName: at > 0 && token.kind === 'word' && token.text !== 'I' && /^\p{Lu}/u.test(token.text),
    })),
  );
}

/** The sentence as it reads with its misspellings put right. */
export function corrected(units: readonly Unit[], misspelt: readonly Finding[]): readonly Unit[] {
  if (misspelt.length === 0) return units;
  const right = new Map(misspelt.map(({ start, replacement }) => [start, replacement.toLowerCase()]));
  return units.map((unit) => ({ ...unit, form: right.get(unit.token.start) ?? unit.form }));
}
