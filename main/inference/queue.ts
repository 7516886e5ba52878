import { AppError } from '../errors.ts';

/** Calls that may wait behind the one at work. A person causes one or two; more are a fault of ours. */
const MOST_WAITING = 8;

interface Job {
  background: boolean;
  run(preempted: AbortSignal): Promise<void>;
  reject(error: unknown): void;
  skip(): void;
}

/**
 * One call at a time. Calls wait their turn in order; a background call runs only while no other waits, is
 * asked to stop when one arrives, and is dropped for a newer one.
 */
export class CallQueue {
  #waiting: Job[] = [];
  #running: { job: Job; preempt: AbortController } | undefined;

  /** @throws AppError `busy` where too many wait already. */
  add<T>(run: () => Promise<T>): Promise<T> {
    if (this.#waiting.filter((job) => !job.background).length >= MOST_WAITING) {
      return Promise.reject(new AppError('busy'));
    }
    if (this.#running?.job.background) this.#running.preempt.abort();
    return this.#enqueue(false, run);
  }

  /** @param skipped what it resolves to where a newer background call took its place */
  addBackground<T>(run: (preempted: AbortSignal) => Promise<T>, skipped: T): Promise<T> {
    for (const job of this.#waiting) if (job.background) job.skip();
    this.#waiting = this.#waiting.filter((job) => !job.background);
    if (this.#running?.job.background) this.#running.preempt.abort();
    return this.#enqueue(true, run, skipped);
  }

  /** Nothing is at work, and nothing waits. */
  get isIdle(): boolean {
    return this.#running === undefined && this.#waiting.length === 0;
  }

  /** Every call that waits fails now. The one at work fails by itself. */
  rejectWaiting(error: unknown): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const job of waiting) job.reject(error);
  }

  #enqueue<T>(background: boolean, run: (preempted: AbortSignal) => Promise<T>, skipped?: T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({
        background,
        run: (preempted) => run(preempted).then(resolve, reject),
        reject,
        skip: () => resolve(skipped as T),
      });
      this.#next();
    });
  }

  #next(): void {
    if (this.#running) return;
    const job = this.#waiting.find((one) => !one.background) ?? this.#waiting[0];
    if (!job) return;
    this.#waiting = this.#waiting.filter((other) => other !== job);
    const preempt = new AbortController();
    this.#running = { job, preempt };
    void job.run(preempt.signal).finally(() => {
      this.#running = undefined;
      this.#next();
    });
  }
}
