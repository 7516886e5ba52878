/**
 * Decides how many threads compute a token. llama.cpp's threads wait for each other dozens of times a token,
 * spinning: on a free machine more of them are faster, but where another program takes one core, all wait for
 * the thread that lost it, and a token takes up to fifty times as long (measured: 1600 ms with two threads on
 * two busy cores, 32 ms with one). So it measures, and goes where tokens come sooner.
 */

/** Steps after which fewer threads are tried for the first time; where that was no better, twice as many. */
const FIRST_DOWN_AFTER_STEPS = 3;
const MOST_DOWN_AFTER_STEPS = 384;
const DOWN_PROBE_STEPS = 2;
/** A step this much slower than the usual one asks for a try at once. */
const SUDDENLY_SLOW = 2.5;
/** To try more threads may cost a reader a visible pause: only so long after the last try, doubling. */
const FIRST_UP_AFTER_MS = 10_000;
const MOST_UP_AFTER_MS = 160_000;
/** A change must win this much to be made. */
const CLEARLY_BETTER = 0.9;
const WEIGHT_OF_NEW = 0.3;

interface Probe {
  level: number;
  stepsLeft: number;
  steps: number;
  totalMs: number;
}

export class ThreadTuner {
  readonly #levels: readonly number[];
  #level = 0;
  #usualMs: number | undefined;
  #probe: Probe | undefined;
  #steps = 0;
  #downAfterSteps = FIRST_DOWN_AFTER_STEPS;
  /** How far down the next try goes: where every core but one is taken, only the last level helps. */
  #downBy = 1;
  #upAfterMs = FIRST_UP_AFTER_MS;
  #lastUpAt = 0;

  /** @param most threads to begin with */
  constructor(most: number) {
    const levels = [most, most - 1, Math.ceil(most / 2), 1];
    this.#levels = [...new Set(levels)].filter((threads) => threads >= 1).sort((a, b) => b - a);
  }

  /** All levels, most threads first. */
  get levels(): readonly number[] {
    return this.#levels;
  }

  /**
   * Says where to begin, from one step made with the most threads and one with the fewest.
   * @param now milliseconds of the clock of {@link record}
   */
  begin(mostThreadsMs: number, fewestThreadsMs: number, now: number): void {
    this.#lastUpAt = now;
    if (mostThreadsMs < fewestThreadsMs * SUDDENLY_SLOW) return;
    this.#level = this.#levels.length - 1;
    this.#usualMs = fewestThreadsMs;
  }

  /** Threads the next step should use. */
  get threads(): number {
    return this.#levels[this.#probe?.level ?? this.#level] ?? 1;
  }

  /**
   * Takes the time of a step made with {@link threads}.
   * @param now milliseconds of a clock that never goes back
   */
  record(stepMs: number, now: number): void {
    if (this.#levels.length === 1) return;
    if (this.#probe) this.#recordProbe(this.#probe, stepMs, now);
    else this.#recordUsual(stepMs, now);
  }

  #recordUsual(stepMs: number, now: number): void {
    const usual = this.#usualMs ?? stepMs;
    this.#steps++;
    const sudden = this.#steps > FIRST_DOWN_AFTER_STEPS && stepMs > usual * SUDDENLY_SLOW;
    this.#usualMs = usual * (1 - WEIGHT_OF_NEW) + stepMs * WEIGHT_OF_NEW;
    if (this.#level + 1 < this.#levels.length && (sudden || this.#steps >= this.#downAfterSteps)) {
      this.#begin(this.#level + this.#downBy, DOWN_PROBE_STEPS);
    } else if (this.#level > 0 && now - this.#lastUpAt >= this.#upAfterMs) {
      this.#begin(this.#level - 1, 1);
    }
  }

  #begin(level: number, stepsLeft: number): void {
    this.#probe = { level, stepsLeft, totalMs: 0, steps: 0 };
  }

  #recordProbe(probe: Probe, stepMs: number, now: number): void {
    probe.totalMs += stepMs;
    probe.steps++;
    if (--probe.stepsLeft > 0) return;
    const averageMs = probe.totalMs / probe.steps;
    const up = probe.level < this.#level;
    const better = averageMs < (this.#usualMs ?? Infinity) * CLEARLY_BETTER;
    this.#probe = undefined;
    this.#steps = 0;
    if (better) {
      this.#level = probe.level;
      this.#usualMs = averageMs;
      this.#downAfterSteps = FIRST_DOWN_AFTER_STEPS;
      this.#downBy = 1;
      if (up) this.#upAfterMs = FIRST_UP_AFTER_MS;
      this.#lastUpAt = now;
    } else if (up) {
      this.#upAfterMs = Math.min(this.#upAfterMs * 2, MOST_UP_AFTER_MS);
      this.#lastUpAt = now;
    } else if (probe.level + 1 < this.#levels.length) {
      this.#downBy++;
    } else {
      this.#downBy = 1;
      this.#downAfterSteps = Math.min(this.#downAfterSteps * 4, MOST_DOWN_AFTER_STEPS);
    }
  }
}
