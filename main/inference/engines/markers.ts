import type { LlamaModel, Token } from 'node-llama-cpp';

type Spacing = 'trimLeadingSpace' | undefined;

/**
 * Keeps a template's markers out of the words of a message. llama.cpp leaves the control tokens alone where it is
 * told to read plain text, but not those a file calls user defined; and converted models exist whose
 * `<|user|>` is one of these.
 */
export class MarkerFinder {
  readonly #model: LlamaModel;
  readonly #texts = new Map<Token, string | null>();

  constructor(model: LlamaModel) {
    this.#model = model;
  }

  /** Tokens of words, in which a marker is spelt out: read as it is written, never as what it stands for. */
  tokenizeWords(words: string, spacing: Spacing): Token[] {
    const tokens = this.#model.tokenize(words, false, spacing);
    for (const token of tokens) {
      const marker = this.textOf(token);
      if (marker !== null) return this.#spellOut(words, marker, tokens, spacing);
    }
    return tokens;
  }

  /** The text of a token that could be a marker; null where it is none. */
  textOf(token: Token): string | null {
    let text = this.#texts.get(token);
    if (text === undefined) {
      text = this.#read(token);
      this.#texts.set(token, text);
    }
    return text;
  }

  #read(token: Token): string | null {
    if (!this.#model.getTokenAttributes(token).userDefined) return null;
    const text = this.#model.detokenize([token], true).trim();
    // Words and runs of spaces that someone added to a vocabulary steer nothing. One character cannot be divided.
    return /[\p{P}\p{S}]/u.test(text) && [...text].length > 1 ? text : null;
  }

  /** Each marker is divided after its first character, and the pieces are read one by one. */
  #spellOut(words: string, marker: string, tokens: Token[], spacing: Spacing): Token[] {
    const parts = words.split(marker);
    // A token that is not in the words as it reads: whatever it is, it does not belong there.
    if (parts.length === 1) return tokens.filter((token) => this.textOf(token) === null);
    const [first = ''] = marker;
    const rest = marker.slice(first.length);
    return parts.flatMap((part, index) => {
      const piece = `${index === 0 ? '' : rest}${part}${index === parts.length - 1 ? '' : first}`;
      return this.tokenizeWords(piece, index === 0 ? spacing : 'trimLeadingSpace');
    });
  }
}
