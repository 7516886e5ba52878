import type { z } from 'zod';
import { AppError } from '../errors.ts';
import { type EndOfWorker, exitReason } from './exit-reason.ts';
import { memoryKills } from './memory-kills.ts';
import type { PortFactory, PortLike, WorkerExit } from './port.ts';

const LINES_KEPT = 50;
const TICK_MS = 250;

export interface WatchedEnd {
  error: AppError;
  /** What those who wait for it are told: `cancelled` where it was asked to end. */
  reason: AppError;
  /** It was asked to end. */
  asked: boolean;
}

export interface WatchedProcessOptions<Report> {
  openPort: PortFactory;
  env: Record<string, string>;
  /** What it may say. */
  reports: z.ZodType<Report>;
  onReport(report: Report): void;
  onLine(line: string): void;
  /**
   * Called again and again while it lives, to end it where it takes too long. Both times are counted in ticks of our
   * own clock: a machine that slept has not missed a single one.
   * @param passedMs since the last call
   * @param silentMs since its last sign of life
   */
  onTick(passedMs: number, silentMs: number): void;
  /** What it is about, for the reason of its end. */
  doing(): Pick<EndOfWorker, 'doing' | 'backend'>;
  onEnd(end: WatchedEnd): void;
}

/** A process behind a port: the lines it writes, the watch over its signs of life, and why it ended. */
export class WatchedProcess<Command, Report> {
  readonly #options: WatchedProcessOptions<Report>;
  readonly #port: PortLike;
  readonly #lines: string[] = [];
  readonly #killsBefore = memoryKills();
  readonly #watch: NodeJS.Timeout;
  readonly #ended = Promise.withResolvers<void>();
  #silentMs = 0;
  #hung = false;
  #asked = false;

  constructor(options: WatchedProcessOptions<Report>) {
    this.#options = options;
    this.#port = options.openPort(options.env);
    this.#port.onMessage((message) => this.#receive(message));
    this.#port.onLine((line) => this.keepLine(line));
    this.#port.onExit((exit) => this.#end(exit));
    this.#watch = setInterval(() => {
      this.#silentMs += TICK_MS;
      options.onTick(TICK_MS, this.#silentMs);
    }, TICK_MS);
    this.#watch.unref();
  }

  get pid(): number | undefined {
    return this.#port.pid;
  }

  post(command: Command): void {
    this.#port.post(command);
  }

  /** A line that may tell why it ended. */
  keepLine(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > LINES_KEPT) this.#lines.shift();
    this.#options.onLine(line);
  }

  /** Ends it at once, for a reason that nothing it wrote tells. */
  endFor(reason: string): void {
    this.keepLine(`error: ${reason}`);
    this.#port.kill();
  }

  /** Ends it at once, as one that no longer answers. */
  endAsHung(): void {
    this.#hung = true;
    this.#port.kill();
  }

  /**
   * Asks it to end, makes it end where it does not, and waits for it.
   * @param limitMs from asking until it is made to
   */
  async shutdown(farewell: Command, limitMs: number): Promise<void> {
    this.#asked = true;
    this.post(farewell);
    const force = setTimeout(() => this.#port.kill(), limitMs);
    await this.#ended.promise;
    clearTimeout(force);
  }

  #receive(message: unknown): void {
    this.#silentMs = 0;
    const parsed = this.#options.reports.safeParse(message);
    if (parsed.success) this.#options.onReport(parsed.data);
    else this.#options.onLine(`unreadable report: ${parsed.error.message}`);
  }

  #end(exit: WorkerExit): void {
    clearInterval(this.#watch);
    const error = exitReason({
      exit,
      lines: this.#lines,
      ...this.#options.doing(),
      hung: this.#hung,
      killedForMemory: memoryKills() > this.#killsBefore,
    });
    const reason = this.#asked ? new AppError('cancelled', {}, { cause: error }) : error;
    try {
      this.#options.onEnd({ error, reason, asked: this.#asked });
    } finally {
      this.#ended.resolve();
    }
  }
}
