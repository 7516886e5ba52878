export interface TokenStreamOptions {
  /** Given each piece with the length of the text before it. */
  send: (piece: { text: string; offset: number }) => void;
  /** Settles when the highlights are out: they come before the first word. */
  gate: Promise<unknown>;
  /**
   * How long the first word waits for the gate at most, in milliseconds. Highlights take some tens of them, but
   * for the first of a session, when the checker is still being loaded.
   */
  gateMs?: number;
  /** Pieces that come closer together than this go out together, in milliseconds. */
  everyMs?: number;
}

export interface TokenStream {
  push(text: string): void;
  /** All that was pushed, less the white space before the first word. */
  text(): string;
  /** The part of it that went out: where the next piece begins. */
  sentText(): string;
  /** When the first piece went out, by `performance.now()`; null before. */
  firstSentAt(): number | null;
  /** Sends what is held back. Nothing is sent afterwards. */
  end(): Promise<void>;
}

/** Batches the pieces of a reply: a window gains nothing from more of them than it has frames. */
export function createTokenStream(options: TokenStreamOptions): TokenStream {
  const { send, gate, gateMs = 1000, everyMs = 16 } = options;
  let text = '';
  let sent = 0;
  let opening: Promise<void> | null = null;
  let isOpen = false;
  let lastSentAt = Number.NEGATIVE_INFINITY;
  let firstSentAt: number | null = null;
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    if (sent === text.length) return;
    const offset = sent;
    sent = text.length;
    lastSentAt = performance.now();
    firstSentAt ??= lastSentAt;
    send({ text: text.slice(offset), offset });
  }

  function schedule(): void {
    const wait = lastSentAt + everyMs - performance.now();
    if (wait <= 0) flush();
    else timer ??= setTimeout(flush, wait);
  }

  function open(): Promise<void> {
    opening ??= settledWithin(gate, gateMs).then(() => {
      isOpen = true;
      flush();
    });
    return opening;
  }

  return {
    push(piece) {
      const next = text === '' ? piece.trimStart() : piece;
      if (next === '') return;
      text += next;
      if (isOpen) schedule();
      else void open();
    },
    text: () => text,
    sentText: () => text.slice(0, sent),
    firstSentAt: () => firstSentAt,
    async end() {
      if (opening) await opening;
      flush();
    },
  };
}

/** Resolves when `promise` settles, or after `ms`. */
export function settledWithin(promise: Promise<unknown>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    promise.then(done, done);
  });
}
