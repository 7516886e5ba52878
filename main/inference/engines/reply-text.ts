import type { Detokenizer, Token } from 'node-llama-cpp';

/** A character of UTF-8 has at most this many bytes, and each may be a token of its own. */
const MOST_TOKENS_OF_A_CHARACTER = 4;
/** How far back the detokeniser looks to decide about a space. */
const TOKENS_BEFORE = 6;
const REPLACEMENT_CHARACTER = '\uFFFD';
/** Between these a model that thinks aloud talks to itself. Some do, though the template asks them not to. */
const THOUGHT = { start: '<think>', end: '</think>' };

/**
 * Turns the tokens of a reply into the pieces a reader sees: whole characters only, no white space at either
 * end, no thought before it, nothing of a text that ends the turn. All the pieces together are the reply.
 */
export class ReplyText {
  readonly #detokenize: Detokenizer;
  readonly #stopTexts: readonly string[];
  #before: Token[] = [];
  #undecoded: Token[] = [];
  /** Decoded, but it may still turn out to be white space at the end or the start of a stop text. */
  #held = '';
  #text = '';
  #stopped = false;
  #thought = false;

  constructor(detokenize: Detokenizer, stopTexts: readonly string[]) {
    this.#detokenize = detokenize;
    this.#stopTexts = stopTexts;
  }

  /** The reply so far. */
  get text(): string {
    return this.#text;
  }

  /** The tokens said more than the text shows. */
  get thought(): boolean {
    return this.#thought;
  }

  /** A stop text was found: the turn is over. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Takes the next token; returns what can be shown now, often nothing. */
  push(token: Token): string {
    this.#undecoded.push(token);
    const decoded = this.#detokenize(this.#undecoded, false, this.#before);
    const cut = decoded.endsWith(REPLACEMENT_CHARACTER);
    if (cut && this.#undecoded.length < MOST_TOKENS_OF_A_CHARACTER) return '';
    this.#before = [...this.#before, ...this.#undecoded].slice(-TOKENS_BEFORE);
    this.#undecoded = [];
    this.#held += decoded;
    return this.#release(false);
  }

  /** At the end of the turn: what was held back and does belong to the reply. */
  end(): string {
    return this.#release(true);
  }

  #release(atEnd: boolean): string {
    if (this.#stopped) return '';
    if (this.#text === '') {
      this.#held = this.#held.trimStart();
      if (this.#mayBeThought(atEnd)) return '';
    }
    const stopAt = this.#stopTexts.map((stop) => this.#held.indexOf(stop)).filter((index) => index >= 0);
    if (stopAt.length > 0) {
      this.#held = this.#held.slice(0, Math.min(...stopAt));
      this.#stopped = true;
    }
    const free =
      this.#stopped || atEnd ? this.#held : this.#held.slice(0, -this.#possibleStop() || undefined);
    const shown = free.trimEnd();
    this.#held = this.#stopped || atEnd ? '' : this.#held.slice(shown.length);
    this.#text += shown;
    return shown;
  }

  /** Drops a thought that has ended from what is held; says whether one may still be going on. */
  #mayBeThought(atEnd: boolean): boolean {
    if (!this.#held.startsWith(THOUGHT.start)) {
      return !atEnd && this.#held !== '' && THOUGHT.start.startsWith(this.#held);
    }
    this.#thought = true;
    const end = this.#held.indexOf(THOUGHT.end);
    if (end < 0) return true;
    this.#held = this.#held.slice(end + THOUGHT.end.length).trimStart();
    return false;
  }

  /** Length of the longest end of the held text that begins a stop text. */
  #possibleStop(): number {
    let longest = 0;
    for (const stop of this.#stopTexts) {
      for (let length = Math.min(stop.length - 1, this.#held.length); length > longest; length--) {
        if (stop.startsWith(this.#held.slice(-length))) longest = length;
      }
    }
    return longest;
  }
}
