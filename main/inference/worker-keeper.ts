/**
 * Keeps the worker process alive. It is started when it is first needed, and again after a pause that grows
 * where it ends unasked. After too many ends in a short time the state is `failed` until `startOver()`. A
 * graphics backend that fails, or takes the process down while it loads, is not tried again: the next one takes
 * its place and the status says so.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Backend } from '../../preload/schemas/inference.ts';
import { AppError } from '../errors.ts';
import { messageOf } from './model-loader.ts';
import type { PortFactory } from './port.ts';
import { RestartBudget } from './restart-budget.ts';
import { NO_PROCESS, type StatusBoard } from './status-board.ts';
import { workerEnvironment } from './worker-environment.ts';
import { DEFAULT_LIMITS, type LifeEnd, type Limits, WorkerLife } from './worker-life.ts';

export interface ProcessOptions {
  openPort: PortFactory;
  /** Takes what the process and native code write, a line at a time. */
  log?(line: string): void;
  /** Backends to try, in order. Left out: what the platform has, the processor last. */
  backends?: readonly Backend[];
  env?: NodeJS.ProcessEnv;
  limits?: Partial<Limits>;
  /** See `restart-budget.ts`. */
  restartDelaysMs?: readonly number[];
}

/** Whom a keeper works for. */
export interface KeeperHost {
  board: StatusBoard;
  /** A process has ended or is about to, asked or not: what it held is gone. */
  onGone(life: WorkerLife): void;
  /** The process ended unasked: what waits for it will not be answered. */
  onLost(error: AppError): void;
  /** Another one is on its way in place of the one that was lost. */
  onRestart(): void;
}

function platformBackends(platform: NodeJS.Platform): readonly Backend[] {
  return platform === 'darwin' ? ['metal', 'cpu'] : ['cuda', 'vulkan', 'cpu'];
}

/** There is one process at most; what is asked of it, and which model it holds, is for others to know. */
export class WorkerKeeper {
  readonly #options: ProcessOptions;
  readonly #host: KeeperHost;
  readonly #limits: Limits;
  readonly #allBackends: readonly Backend[];
  readonly #budget: RestartBudget;
  #backends: readonly Backend[];
  #life: WorkerLife | undefined;
  #starting: Promise<WorkerLife> | undefined;
  /** Wakes a pause between restarts when nobody wants the process any more. */
  #stopPause = new AbortController();
  #failed: AppError | undefined;
  #closed = false;

  constructor(options: ProcessOptions, host: KeeperHost) {
    this.#options = options;
    this.#host = host;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#allBackends = options.backends ?? platformBackends(process.platform);
    this.#backends = this.#allBackends;
    this.#budget = new RestartBudget(options.restartDelaysMs);
  }

  /** The process there is, also while it starts. */
  get current(): WorkerLife | undefined {
    return this.#life;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  /** It ended too often, and is not started again by itself. */
  get hasFailed(): boolean {
    return this.#failed !== undefined;
  }

  /** The running process; starts it where there is none, waits where it is being started. */
  worker(): Promise<WorkerLife> {
    if (this.#closed) return Promise.reject(new AppError('cancelled'));
    if (this.#failed) return Promise.reject(this.#failed);
    this.#starting ??= this.#start(0);
    return this.#starting;
  }

  /** Ends the process between two calls, unless another has taken its place: the next call starts another. */
  async end(life: WorkerLife): Promise<void> {
    if (this.#life !== life) return;
    this.#host.onGone(life);
    this.#life = undefined;
    this.#starting = undefined;
    this.#host.board.change({ ...NO_PROCESS, state: 'stopped' });
    await life.shutdown();
  }

  /** A backend could not take what was asked of it: the next process is without it. */
  async goOnWithout(backend: Backend, reason: string, life: WorkerLife): Promise<void> {
    this.#giveUp(backend, reason);
    if (this.#life !== life) return;
    this.#life = undefined;
    this.#starting = undefined;
    await life.shutdown();
  }

  /** A graphics card may have been lost in sleep without a word; a processor has not. */
  async isBetterElsewhere(life: WorkerLife): Promise<boolean> {
    const now = this.#host.board.status.backend;
    if (now === null) return false;
    if (now !== 'cpu') return true;
    const { backends } = await life.call({ type: 'look' }, 'looked');
    return backends.some((backend) => backend !== 'cpu' && this.#allBackends.includes(backend));
  }

  /** The next process tries those again that were given up. */
  tryAllBackends(): void {
    this.#backends = this.#allBackends;
    this.#host.board.change({ fallback: null });
  }

  /** Ends the process, or the wait for it. */
  async stop(): Promise<void> {
    this.#stopPause.abort();
    this.#stopPause = new AbortController();
    const life = this.#life;
    this.#life = undefined;
    this.#starting = undefined;
    await life?.shutdown();
  }

  /** A person asked for it: what went wrong so far is forgotten. */
  startOver(): void {
    this.#failed = undefined;
    this.#budget.reset();
    this.#backends = this.#allBackends;
    this.#host.board.change({ state: 'stopped', error: null, fallback: null, restarts: 0 });
  }

  /** Ends the process for good. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.stop();
  }

  #start(delayMs: number): Promise<WorkerLife> {
    const stopPause = this.#stopPause.signal;
    const starting = this.#tryToStart(delayMs, stopPause).catch((error) => {
      throw stopPause.aborted ? new AppError('cancelled') : error;
    });
    starting.catch(() => {});
    return starting;
  }

  /** Starts it; where a graphics backend takes it down, starts it again with the next one. */
  async #tryToStart(delayMs: number, stopPause: AbortSignal): Promise<WorkerLife> {
    if (delayMs > 0) await pause(delayMs, undefined, { signal: stopPause });
    for (;;) {
      const backends = this.#backends;
      this.#host.board.change({ state: 'starting' });
      const life: WorkerLife = new WorkerLife({
        openPort: this.#options.openPort,
        env: workerEnvironment(this.#options.env ?? process.env),
        backends,
        limits: this.#limits,
        onLine: (line) => this.#options.log?.(line),
        onEnd: (end) => this.#ended(life, end),
      });
      this.#life = life;
      try {
        const { backend, devices, givenUp } = await life.ready;
        for (const { backend: gone, reason } of givenUp) this.#giveUp(gone, reason);
        this.#host.board.change({ state: 'ready', backend, devices });
        return life;
      } catch (error) {
        if (this.#backends.length === backends.length || stopPause.aborted) throw error;
      }
    }
  }

  #ended(life: WorkerLife, { error, asked, beforeReady, duringBackend }: LifeEnd): void {
    const { board } = this.#host;
    this.#host.onGone(life);
    if (asked || this.#life !== life) return;
    this.#life = undefined;
    const reason = messageOf(error.cause);
    this.#options.log?.(`the model's process ended: ${error.kind}: ${reason}`);
    const gaveUp = duringBackend !== null && duringBackend !== 'cpu' && this.#giveUp(duringBackend, reason);
    // The start goes on by itself with the next backend: nobody who waits for it needs to hear.
    if (gaveUp && beforeReady) return;
    this.#host.onLost(error);
    const delay = this.#budget.take(performance.now());
    if (delay === null) {
      this.#failed = error;
      this.#starting = undefined;
      board.change({ ...NO_PROCESS, state: 'failed', error });
      return;
    }
    board.change({ ...NO_PROCESS, state: 'starting', error, restarts: board.status.restarts + 1 });
    this.#starting = this.#start(delay);
    this.#host.onRestart();
  }

  /** @returns whether it was still among those to try, and another is left */
  #giveUp(backend: Backend, reason: string): boolean {
    const { board } = this.#host;
    const left = this.#backends.filter((one) => one !== backend);
    if (left.length === this.#backends.length || left.length === 0) return false;
    this.#backends = left;
    if (!board.status.fallback) board.change({ fallback: { from: backend, reason } });
    return true;
  }
}
