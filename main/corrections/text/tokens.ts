export type TokenKind = 'word' | 'number' | 'mask' | 'address' | 'punctuation' | 'other';

export interface Token {
  /** As written, composed (NFC). */
  text: string;
  kind: TokenKind;
  /** UTF-16 offsets in the composed text. */
  start: number;
  end: number;
  spaceBefore: boolean;
}

const pattern = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+)`,
    String.raw`(?<mask>\*[A-Z][A-Z_ ]*\*|\[[A-Z_]+\]|<[A-Z_]+>)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}]*[\p{N}_]))`,
    String.raw`(?<number>[\p{L}\p{N}_]*\p{N}[\p{L}\p{N}_]*(?:[.,:/%-]\p{N}+)*)`,
    String.raw`(?<punctuation>\.{2,}|[.,;:!?¡¿…()"«»“”'‘’\[\]{}—–-])`,
    String.raw`(?<other>[^\s])`,
  ].join('|'),
  'gsu',
);

/** Splits composed text; everything but white space is in exactly one token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const kind = (Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ??
      'other') as TokenKind;
    tokens.push({
      text: match[0],
      kind,
      start: match.index,
      end: match.index + match[0].length,
      spaceBefore: match.index > end,
    });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** A text without marks is cut here, in tokens, so that what is done sentence by sentence stays bounded. */
const longest = 120;

/** Groups tokens into sentences: after . ! ? … or a line break. The final mark belongs to its sentence. */
export function splitSentences(text: string, tokens: Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const lineBreak = before !== undefined && text.slice(before.end, token.start).includes('\n');
    // A mark with nothing before it opens a sentence: «?Tienes tiempo?»
    const ended = before !== undefined && current.length > 1 && /^(\.+|[!?…])$/.test(before.text);
    const closing = /^([.!?…)"»”’]|\.{2,})$/.test(token.text) && !token.spaceBefore;
    if (current.length > 0 && (lineBreak || (ended && !closing) || current.length >= longest)) {
      sentences.push(current);
      current = [];
    }
    current.push(token);
    before = token;
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
