import { AppError } from '../../errors.ts';
import type { PortFactory } from '../port.ts';
import { type WatchedEnd, WatchedProcess } from '../watched-process.ts';
import { type Command, PROTOCOL, Report, type Runtime } from './messages.ts';

export interface Limits {
  /** From the start of the process until its runtime is loaded. It gives way to what else wants the processor. */
  readyMs: number;
  /** Without a sign of life. */
  hangMs: number;
  /** From asking it to end until it is made to. */
  shutdownMs: number;
}

export const DEFAULT_LIMITS: Limits = { readyMs: 120_000, hangMs: 60_000, shutdownMs: 1_000 };

export interface LifeEnd {
  error: AppError;
  /** It was asked to end. */
  asked: boolean;
  /** The runtime it was loading when it ended. */
  duringRuntime: Runtime | null;
}

export interface LifeOptions {
  openPort: PortFactory;
  env: Record<string, string>;
  runtimes: readonly Runtime[];
  limits: Limits;
  onLine(line: string): void;
  onEnd(end: LifeEnd): void;
}

type Embed = Omit<Extract<Command, { type: 'embed' }>, 'type' | 'id'>;
type Embedded = Extract<Report, { type: 'embedded' }>;

interface Pending {
  resolve(report: Embedded): void;
  reject(error: unknown): void;
}

/** One process from its start to its end: the handshake, the calls, how long they may take. */
export class EmbedderLife {
  /** The runtime it loaded. Rejects with the reason where it ends before. */
  readonly ready: Promise<Runtime>;
  readonly #options: LifeOptions;
  readonly #process: WatchedProcess<Command, Report>;
  readonly #pending = new Map<number, Pending>();
  readonly #settleReady = Promise.withResolvers<Runtime>();
  #phase: 'starting' | 'open' | 'ended' = 'starting';
  #trying: Runtime | null = null;
  #lastId = 0;
  #ageMs = 0;

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
      doing: () => ({ doing: this.#doing(), backend: 'cpu' }),
      onEnd: (end) => this.#end(end),
    });
  }

  /** Rejects at once when the process ends. */
  embed(request: Embed): Promise<Embedded> {
    if (this.#phase !== 'open') return Promise.reject(new AppError('worker-crashed'));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#process.post({ type: 'embed', id, ...request });
    });
  }

  /** Asks the process to end, makes it end where it does not, and waits for it. */
  shutdown(): Promise<void> {
    return this.#process.shutdown({ type: 'shutdown' }, this.#options.limits.shutdownMs);
  }

  #receive(report: Report): void {
    switch (report.type) {
      case 'hello':
        if (report.protocol !== PROTOCOL)
          this.#process.endFor(`the process speaks protocol ${report.protocol}, not ${PROTOCOL}`);
        else this.#process.post({ type: 'start', runtimes: [...this.#options.runtimes] });
        return;
      case 'beat':
        return;
      case 'trying':
        this.#trying = report.runtime;
        return;
      case 'given-up':
        this.#process.keepLine(`error: ${report.runtime}: ${report.reason}`);
        return;
      case 'ready':
        this.#phase = 'open';
        this.#settleReady.resolve(report.runtime);
        return;
      case 'embedded':
        this.#take(report.id)?.resolve(report);
        return;
      case 'failed':
        this.#options.onLine(`error: ${report.kind}: ${report.cause}`);
        this.#take(report.id)?.reject(
          new AppError(report.kind, report.details, { cause: new Error(report.cause) }),
        );
    }
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #tick(passedMs: number, silentMs: number): void {
    const { readyMs, hangMs } = this.#options.limits;
    this.#ageMs += passedMs;
    if (this.#phase === 'starting' && this.#ageMs >= readyMs)
      this.#process.endFor(`not ready in ${readyMs} ms`);
    else if (this.#phase === 'open' && silentMs >= hangMs) this.#process.endAsHung();
  }

  #doing(): 'starting' | 'working' | 'idle' {
    if (this.#phase === 'starting') return 'starting';
    return this.#pending.size > 0 ? 'working' : 'idle';
  }

  #end({ error, reason, asked }: WatchedEnd): void {
    const duringRuntime = this.#phase === 'starting' ? this.#trying : null;
    this.#phase = 'ended';
    this.#settleReady.reject(reason);
    for (const call of this.#pending.values()) call.reject(reason);
    this.#pending.clear();
    this.#options.onEnd({ error, asked, duringRuntime });
  }
}
