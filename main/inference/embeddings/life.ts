import { AppError } from '../../errors.ts';
import { exitReason } from '../exit-reason.ts';
import { memoryKills } from '../memory-kills.ts';
import type { PortFactory, PortLike, WorkerExit } from '../port.ts';
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

const LINES_KEPT = 20;
const TICK_MS = 250;

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

/** One process from its start to its end: the handshake, the calls, the watch over its signs of life. */
export class EmbedderLife {
  /** The runtime it loaded. Rejects with the reason where it ends before. */
  readonly ready: Promise<Runtime>;
  readonly #options: LifeOptions;
  readonly #port: PortLike;
  readonly #pending = new Map<number, Pending>();
  readonly #lines: string[] = [];
  readonly #killsBefore = memoryKills();
  readonly #watch: NodeJS.Timeout;
  readonly #settleReady = Promise.withResolvers<Runtime>();
  readonly #ended = Promise.withResolvers<void>();
  #phase: 'starting' | 'open' | 'ended' = 'starting';
  #trying: Runtime | null = null;
  #lastId = 0;
  /** Counted in ticks of our own clock: a machine that slept has not missed a single one. */
  #silentMs = 0;
  #ageMs = 0;
  #hung = false;
  #asked = false;

  constructor(options: LifeOptions) {
    this.#options = options;
    this.ready = this.#settleReady.promise;
    this.ready.catch(() => {});
    this.#port = options.openPort(options.env);
    this.#port.onMessage((message) => this.#receive(message));
    this.#port.onLine((line) => this.#keepLine(line));
    this.#port.onExit((exit) => this.#end(exit));
    this.#watch = setInterval(() => this.#tick(), TICK_MS);
    this.#watch.unref();
  }

  /** Rejects at once when the process ends. */
  embed(request: Embed): Promise<Embedded> {
    if (this.#phase !== 'open') return Promise.reject(new AppError('worker-crashed'));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#post({ type: 'embed', id, ...request });
    });
  }

  /** Asks the process to end, makes it end where it does not, and waits for it. */
  async shutdown(): Promise<void> {
    this.#asked = true;
    this.#post({ type: 'shutdown' });
    const force = setTimeout(() => this.#port.kill(), this.#options.limits.shutdownMs);
    await this.#ended.promise;
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
          this.#keepLine(`error: the process speaks protocol ${report.protocol}, not ${PROTOCOL}`);
          this.#port.kill();
        } else this.#post({ type: 'start', runtimes: [...this.#options.runtimes] });
        return;
      case 'beat':
        return;
      case 'trying':
        this.#trying = report.runtime;
        return;
      case 'given-up':
        this.#keepLine(`error: ${report.runtime}: ${report.reason}`);
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

  #tick(): void {
    const { readyMs, hangMs } = this.#options.limits;
    this.#silentMs += TICK_MS;
    this.#ageMs += TICK_MS;
    const late = this.#phase === 'starting' && this.#ageMs >= readyMs;
    const silent = this.#phase === 'open' && this.#silentMs >= hangMs;
    if (!late && !silent) return;
    this.#hung = silent;
    if (late) this.#keepLine(`error: not ready in ${readyMs} ms`);
    this.#port.kill();
  }

  #keepLine(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > LINES_KEPT) this.#lines.shift();
    this.#options.onLine(line);
  }

  #end(exit: WorkerExit): void {
    clearInterval(this.#watch);
    const starting = this.#phase === 'starting';
    const error = exitReason({
      exit,
      lines: this.#lines,
      doing: starting ? 'starting' : this.#pending.size > 0 ? 'working' : 'idle',
      backend: 'cpu',
      hung: this.#hung,
      killedForMemory: memoryKills() > this.#killsBefore,
    });
    this.#phase = 'ended';
    const reason = this.#asked ? new AppError('cancelled', {}, { cause: error }) : error;
    this.#settleReady.reject(reason);
    for (const call of this.#pending.values()) call.reject(reason);
    this.#pending.clear();
    this.#ended.resolve();
    this.#options.onEnd({ error, asked: this.#asked, duringRuntime: starting ? this.#trying : null });
  }
}
