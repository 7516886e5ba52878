/** Pauses before the first, second, … restart within the window, in milliseconds. One more, and it is given up. */
export const RESTART_DELAYS_MS: readonly number[] = [0, 250, 1000, 3000, 8000];
/** Restarts older than this are forgotten. */
export const RESTART_WINDOW_MS = 120_000;

/** How often a process may be started again, and how soon. */
export class RestartBudget {
  readonly #delays: readonly number[];
  #restarts: number[] = [];

  constructor(delays: readonly number[] = RESTART_DELAYS_MS) {
    this.#delays = delays;
  }

  /**
   * Counts one more restart.
   * @param now milliseconds of a clock that never goes back
   * @returns the pause before it in milliseconds, or `null` where it must not be
   */
  take(now: number): number | null {
    this.#restarts = this.#restarts.filter((at) => now - at < RESTART_WINDOW_MS);
    const delay = this.#delays[this.#restarts.length];
    if (delay === undefined) return null;
    this.#restarts.push(now);
    return delay;
  }

  /** A person asked for it: everything is forgotten. */
  reset(): void {
    this.#restarts = [];
  }
}
