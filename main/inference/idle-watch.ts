/** How often it is looked at the clock, in milliseconds. */
const LOOK_MS = 5000;

export interface IdleOptions {
  /** Milliseconds without use after which `onIdle` is called; 0 for never. Asked again each time. */
  afterMs(): number;
  isBusy(): boolean;
  onIdle(): void;
  lookMs?: number | undefined;
}

/** Notices when nothing was asked for a while. */
export class IdleWatch {
  readonly #options: IdleOptions;
  readonly #timer: NodeJS.Timeout;
  #usedAt = performance.now();

  constructor(options: IdleOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#look(), options.lookMs ?? LOOK_MS);
    // A clock is no reason to stay open.
    this.#timer.unref();
  }

  /** Something was asked for. */
  used(): void {
    this.#usedAt = performance.now();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    if (this.#options.isBusy()) this.used();
    const afterMs = this.#options.afterMs();
    if (afterMs <= 0 || performance.now() - this.#usedAt < afterMs) return;
    this.used();
    this.#options.onIdle();
  }
}
