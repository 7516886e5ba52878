import type { Backend } from '../../preload/schemas/inference.ts';
import { AppError } from '../errors.ts';
import { exitReason } from './exit-reason.ts';
import { memoryKills } from './memory-kills.ts';
import { type Command, PROTOCOL, Report } from './messages.ts';
import type { PortFactory, PortLike, WorkerExit } from './port.ts';

export interface Limits {
  /** From the start of the process to its first word. A cold disk needs seconds, never this long. */
  helloMs: number;
  /** From there until a backend is loaded: drivers of graphics cards may compile for half a minute. */
  readyMs: number;
  /** Without a sign of life. The worker gives one every half second; a machine that swaps may miss a few. */
  hangMs: number;
  /** A call that neither ends nor moves on: the slowest batch on the slowest machine is a quarter of this. */
  stallMs: number;
  /** From asking it to end until it is made to. */
  shutdownMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  helloMs: 20_000,
  readyMs: 60_000,
  hangMs: 15_000,
  stallMs: 180_000,
  shutdownMs: 1_000,
};

const LINES_KEPT = 50;
const TICK_MS = 250;

type CallCommand = Extract<Command, { id: number }>;
type Call =
  Exclude<CallCommand, { type: 'cancel' }> extends infer C
    ? C extends unknown
      ? Omit<C, 'id'>
      : never
    : never;
type CallReport = Extract<
  Report,
  { type: 'loaded' | 'unloaded' | 'looked' | 'prepared' | 'generated' | 'answered' }
>;

interface Pending {
  type: Call['type'];
  resolve(report: CallReport): void;
  reject(error: unknown): void;
  onText(text: string): void;
}

export interface Ready {
  backend: Backend;
  devices: string[];
  /** Backends tried before and given up, with the reason. */
  givenUp: { backend: Backend; reason: string }[];
}

export interface LifeEnd {
  error: AppError;
  /** It was asked to end. */
  asked: boolean;
  /** It never got so far as to take calls. */
  beforeReady: boolean;
  /** The backend whose native code was being loaded, or was loading a model, when it ended. */
  duringBackend: Backend | null;
}

export interface LifeOptions {
  openPort: PortFactory;
  env: Record<string, string>;
  backends: readonly Backend[];
  limits: Limits;
  onLine(line: string): void;
  onEnd(end: LifeEnd): void;
}

/** One process from its start to its end: the handshake, the calls, the watch over its signs of life. */
export class WorkerLife {
  /** Rejects with the reason where it ends before. */
  readonly ready: Promise<Ready>;
  readonly #port: PortLike;
  readonly #options: LifeOptions;
  readonly #pending = new Map<number, Pending>();
  readonly #lines: string[] = [];
  readonly #killsBefore = memoryKills();
  readonly #watch: NodeJS.Timeout;
  readonly #ended: Promise<void>;
  readonly #settleReady: { resolve(ready: Ready): void; reject(error: unknown): void };
  #tellEnded: () => void = () => {};
  #phase: 'starting' | 'opening' | 'open' | 'ended' = 'starting';
  #backend: Backend | null = null;
  #givenUp: Ready['givenUp'] = [];
  #lastId = 0;
  /** Counted in ticks of our own clock: a machine that slept has not missed a single one. */
  #silentMs = 0;
  #stalledMs = 0;
  #hung = false;
  #asked = false;

  constructor(options: LifeOptions) {
    this.#options = options;
    const { promise, resolve, reject } = Promise.withResolvers<Ready>();
    this.ready = promise;
    this.ready.catch(() => {});
    this.#settleReady = { resolve, reject };
    this.#ended = new Promise((tell) => {
      this.#tellEnded = tell;
    });
    this.#port = options.openPort(options.env);
    this.#port.onMessage((message) => this.#receive(message));
    this.#port.onLine((line) => this.#keepLine(line));
    this.#port.onExit((exit) => this.#end(exit));
    this.#watch = setInterval(() => this.#tick(), TICK_MS);
    this.#watch.unref();
  }

  get pid(): number | undefined {
    return this.#port.pid;
  }

  /**
   * Sends a call and waits for its answer. Rejects at once when the process ends.
   * @param signal asks the call to end early; it still answers, with what it has
   */
  call<T extends CallReport['type']>(
    command: Call,
    answer: T,
    { onText = () => {}, signal }: { onText?: (text: string) => void; signal?: AbortSignal } = {},
  ): Promise<Extract<CallReport, { type: T }>> {
    if (this.#phase !== 'open') return Promise.reject(new AppError('worker-crashed'));
    const id = ++this.#lastId;
    const cancel = () => this.#post({ type: 'cancel', id });
    return new Promise<CallReport>((resolve, reject) => {
      this.#pending.set(id, { type: command.type, resolve, reject, onText });
      this.#stalledMs = 0;
      this.#post({ ...command, id });
      signal?.addEventListener('abort', cancel, { once: true });
      if (signal?.aborted) cancel();
    })
      .then((report) => {
        if (report.type !== answer) throw new Error(`${command.type} was answered by ${report.type}`);
        return report as Extract<CallReport, { type: T }>;
      })
      .finally(() => signal?.removeEventListener('abort', cancel));
  }

  /** Asks the process to end, makes it end where it does not, and waits for it. */
  async shutdown(): Promise<void> {
    this.#asked = true;
    this.#post({ type: 'shutdown' });
    const force = setTimeout(() => this.#port.kill(), this.#options.limits.shutdownMs);
    await this.#ended;
    clearTimeout(force);
  }

  #post(command: Command): void {
    this.#port.post(command);
  }

  #receive(message: unknown): void {
    this.#silentMs = 0;
    const parsed = Report.safeParse(message);
    if (!parsed.success) {
      this.#options.onLine(`unreadable report: ${parsed.error.message}`);
      return;
    }
    const report = parsed.data;
    switch (report.type) {
      case 'hello':
        if (report.protocol !== PROTOCOL) {
          this.#keepLine(`error: the worker speaks protocol ${report.protocol}, not ${PROTOCOL}`);
          this.#port.kill();
          return;
        }
        this.#phase = 'opening';
        this.#post({ type: 'start', backends: [...this.#options.backends] });
        return;
      case 'beat':
        return;
      case 'log':
        this.#keepLine(report.line);
        return;
      case 'trying':
        this.#backend = report.backend;
        return;
      case 'given-up':
        this.#keepLine(`error: ${report.backend}: ${report.reason}`);
        this.#givenUp.push({ backend: report.backend, reason: report.reason });
        return;
      case 'ready':
        this.#phase = 'open';
        this.#backend = report.backend;
        this.#settleReady.resolve({ ...report, givenUp: this.#givenUp });
        return;
      default:
        this.#answer(report);
    }
  }

  #answer(report: Extract<Report, { id: number }>): void {
    this.#stalledMs = 0;
    const call = this.#pending.get(report.id);
    if (!call || report.type === 'progress') return;
    if (report.type === 'text') {
      try {
        call.onText(report.text);
      } catch (error) {
        this.#pending.delete(report.id);
        this.#post({ type: 'cancel', id: report.id });
        call.reject(error);
      }
      return;
    }
    this.#pending.delete(report.id);
    if (report.type !== 'failed') {
      call.resolve(report);
      return;
    }
    this.#options.onLine(`error: ${call.type}: ${report.kind}: ${report.cause}`);
    call.reject(new AppError(report.kind, report.details, { cause: new Error(report.cause) }));
  }

  #tick(): void {
    const { helloMs, readyMs, hangMs, stallMs } = this.#options.limits;
    this.#silentMs += TICK_MS;
    this.#stalledMs += TICK_MS;
    if (this.#phase === 'starting' && this.#silentMs >= helloMs) {
      this.#keepLine(`error: no word from the process for ${helloMs} ms`);
      this.#port.kill();
    } else if (this.#phase === 'opening' && this.#stalledMs >= helloMs + readyMs) {
      this.#keepLine(`error: the backend did not load in ${readyMs} ms`);
      this.#port.kill();
    } else if (this.#phase === 'open') {
      const stalled = this.#pending.size > 0 && this.#stalledMs >= stallMs;
      if (this.#silentMs < hangMs && !stalled) return;
      this.#hung = true;
      this.#port.kill();
    }
  }

  #keepLine(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > LINES_KEPT) this.#lines.shift();
    this.#options.onLine(line);
  }

  #end(exit: WorkerExit): void {
    clearInterval(this.#watch);
    const types = [...this.#pending.values()].map((call) => call.type);
    const loading = types.includes('load');
    const beforeReady = this.#phase !== 'open';
    const error = exitReason({
      exit,
      lines: this.#lines,
      doing: beforeReady ? 'starting' : loading ? 'loading' : types.length > 0 ? 'working' : 'idle',
      backend: this.#backend,
      hung: this.#hung,
      killedForMemory: memoryKills() > this.#killsBefore,
    });
    this.#phase = 'ended';
    const reason = this.#asked ? new AppError('cancelled', {}, { cause: error }) : error;
    this.#settleReady.reject(reason);
    for (const call of this.#pending.values()) call.reject(reason);
    this.#pending.clear();
    this.#tellEnded();
    this.#options.onEnd({
      error,
      asked: this.#asked,
      beforeReady,
      duringBackend: beforeReady || loading ? this.#backend : null,
    });
  }
}
