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
