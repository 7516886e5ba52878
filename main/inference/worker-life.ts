import type { Backend } from '../../preload/schemas/inference.ts';
import { AppError } from '../errors.ts';
import { type Command, PROTOCOL, Report } from './messages.ts';
import type { PortFactory } from './port.ts';
import { type WatchedEnd, WatchedProcess } from './watched-process.ts';

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

/** One process from its start to its end: the handshake, the calls, how long each may take. */
export class WorkerLife {
  /** Rejects with the reason where it ends before. */
  readonly ready: Promise<Ready>;
  readonly #options: LifeOptions;
  readonly #process: WatchedProcess<Command, Report>;
  readonly #pending = new Map<number, Pending>();
  readonly #settleReady = Promise.withResolvers<Ready>();
  #phase: 'starting' | 'opening' | 'open' | 'ended' = 'starting';
  #backend: Backend | null = null;
  #givenUp: Ready['givenUp'] = [];
  #lastId = 0;
  #stalledMs = 0;

  constructor(options: LifeOptions) {
    this.#options = options;
    this.ready = this.#settleReady.promise;
    this.ready.catch(() => {});
    this.#process = new WatchedProcess<Command, Report>({
      openPort: options.openPort,
      env: options.env,
      reports: Report,
      onReport: (report) => this.#receive(report),
      onLine: options.onLine,
      onTick: (passedMs, silentMs) => this.#tick(passedMs, silentMs),
      doing: () => ({ doing: this.#doing(), backend: this.#backend }),
      onEnd: (end) => this.#end(end),
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
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
    const cancel = () => this.#process.post({ type: 'cancel', id });
    return new Promise<CallReport>((resolve, reject) => {
      this.#pending.set(id, { type: command.type, resolve, reject, onText });
      this.#stalledMs = 0;
      this.#process.post({ ...command, id });
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
  shutdown(): Promise<void> {
    return this.#process.shutdown({ type: 'shutdown' }, this.#options.limits.shutdownMs);
  }

  #receive(report: Report): void {
    switch (report.type) {
      case 'hello':
        if (report.protocol !== PROTOCOL) {
          this.#process.endFor(`the worker speaks protocol ${report.protocol}, not ${PROTOCOL}`);
          return;
        }
        this.#phase = 'opening';
        this.#process.post({ type: 'start', backends: [...this.#options.backends] });
        return;
      case 'beat':
        return;
      case 'log':
        this.#process.keepLine(report.line);
        return;
      case 'trying':
        this.#backend = report.backend;
        return;
      case 'given-up':
        this.#process.keepLine(`error: ${report.backend}: ${report.reason}`);
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
        this.#process.post({ type: 'cancel', id: report.id });
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

  #tick(passedMs: number, silentMs: number): void {
    const { helloMs, readyMs, hangMs, stallMs } = this.#options.limits;
    this.#stalledMs += passedMs;
    if (this.#phase === 'starting' && silentMs >= helloMs) {
      this.#process.endFor(`no word from the process for ${helloMs} ms`);
    } else if (this.#phase === 'opening' && this.#stalledMs >= helloMs + readyMs) {
      this.#process.endFor(`the backend did not load in ${readyMs} ms`);
    } else if (this.#phase === 'open') {
      const stalled = this.#pending.size > 0 && this.#stalledMs >= stallMs;
      if (silentMs >= hangMs || stalled) this.#process.endAsHung();
    }
  }

  #doing(): 'starting' | 'loading' | 'working' | 'idle' {
    if (this.#phase !== 'open') return 'starting';
    const types = [...this.#pending.values()].map((call) => call.type);
    if (types.includes('load')) return 'loading';
    return types.length > 0 ? 'working' : 'idle';
  }

  #end({ error, reason, asked }: WatchedEnd): void {
    const doing = this.#doing();
    const beforeReady = doing === 'starting';
    this.#phase = 'ended';
    this.#settleReady.reject(reason);
    for (const call of this.#pending.values()) call.reject(reason);
    this.#pending.clear();
    this.#options.onEnd({
      error,
      asked,
      beforeReady,
      duringBackend: beforeReady || doing === 'loading' ? this.#backend : null,
    });
  }
}
