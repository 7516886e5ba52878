import { AppError } from '../errors.ts';

/** Calls that may wait behind the one at work. A person causes one or two; more are a fault of ours. */
const MOST_WAITING = 8;

/**
 * What goes before what. `reply`: a person waits for the model's word; `ask`: a person waits for an explanation;
 * `prepare`: soon a person will wait for less; `look`: nobody waits.
 */
const ORDER = { reply: 3, ask: 2, prepare: 1, look: 0 } as const;
export type Rank = keyof typeof ORDER;
/** Ranks of calls that can be asked to stop for a higher one. */
export type LowerRank = Exclude<Rank, 'reply'>;

interface Job {
  rank: Rank;
  run(preempted: AbortSignal): Promise<void>;
  reject(error: unknown): void;
  skip(): void;
}

/**
 * One call at a time: those of a higher rank first, those of one rank in order. A call below `reply` is asked to stop
 * when one of a higher rank arrives. Of `ask` and `prepare` there is one at a time, and the newest takes the place of
 * the one before.
 */
export class CallQueue {
  #waiting: Job[] = [];
  #running: { job: Job; preempt: AbortController } | undefined;

  /** @throws AppError `busy` where too many wait already. */
  add<T>(run: () => Promise<T>): Promise<T> {
    if (this.#waiting.filter(({ rank }) => rank === 'reply').length >= MOST_WAITING) {
      return Promise.reject(new AppError('busy'));
    }
    this.#preempt('reply');
    return this.#enqueue('reply', run);
  }

  /** @param skipped what it resolves to where it never ran: a newer one took its place, or too many wait */
  addLower<T>(rank: LowerRank, run: (preempted: AbortSignal) => Promise<T>, skipped: T): Promise<T> {
    const same = this.#waiting.filter((job) => job.rank === rank);
    const surplus = rank === 'look' ? same.slice(0, Math.max(0, same.length + 1 - MOST_WAITING)) : same;
    for (const job of surplus) job.skip();
    this.#waiting = this.#waiting.filter((job) => !surplus.includes(job));
    this.#preempt(rank);
    return this.#enqueue(rank, run, skipped);
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

  /** Asks the call at work to stop where one of this rank takes its place. */
  #preempt(by: Rank): void {
    const running = this.#running?.job.rank;
    if (running === undefined || running === 'reply') return;
    const replaces = running === by && by !== 'look';
    if (ORDER[by] > ORDER[running] || replaces) this.#running?.preempt.abort();
  }

  #enqueue<T>(rank: Rank, run: (preempted: AbortSignal) => Promise<T>, skipped?: T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({
        rank,
        run: (preempted) => run(preempted).then(resolve, reject),
        reject,
        skip: () => resolve(skipped as T),
      });
      this.#next();
    });
  }

  #next(): void {
    if (this.#running) return;
    const highest = Math.max(...this.#waiting.map(({ rank }) => ORDER[rank]));
    const job = this.#waiting.find(({ rank }) => ORDER[rank] === highest);
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
