/**
 * Texts to vectors, in a process of its own that is there only while it is used:
 *
 *     const embedder = createEmbedder({ openPort: childProcessPort({ file: EMBEDDINGS_WORKER }) });
 *     const [vector] = await embedder.embed(model, ['¿Qué te pongo?'], 'passage');
 *
 * It is started by the first call and ended when nobody has called for a while, so that its memory goes back. What
 * ends it unasked rejects every call under way with a kind that says what happened; the next call starts it again,
 * until it has ended too often in a short time. Where native code takes it down while it loads, WebAssembly takes
 * its place.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { AppError, asAppError } from '../../errors.ts';
import type { PortFactory } from '../port.ts';
import { RestartBudget } from '../restart-budget.ts';
import { workerEnvironment } from '../worker-environment.ts';
import { DEFAULT_LIMITS, EmbedderLife, type LifeEnd, type Limits } from './life.ts';
import type { EmbeddingModel, Runtime } from './messages.ts';

/** Entry of the process, under Node. */
export const EMBEDDINGS_WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

export interface EmbedderStatus {
  state: 'stopped' | 'starting' | 'ready' | 'failed';
  /** What computes; null where there is no process. */
  runtime: Runtime | null;
  /** The model used last. */
  modelId: string | null;
  /** How often the process ended unasked. */
  crashes: number;
  error: AppError | null;
}

export interface Embedder {
  /**
   * A vector of length one for each text.
   * @throws AppError `model-missing`, `model-malformed`, `out-of-memory`, `worker-…`, `cancelled`
   */
  embed(model: EmbeddingModel, texts: readonly string[], kind: 'query' | 'passage'): Promise<Float32Array[]>;
  status(): EmbedderStatus;
  /** Returns the function that ends the subscription. */
  onStatus(listener: (status: EmbedderStatus) => void): () => void;
  /** Ends the process and waits for it. */
  close(): Promise<void>;
}

export interface EmbedderOptions {
  openPort: PortFactory;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds without a call after which the process ends. */
  idleMs?: number;
  limits?: Partial<Limits>;
  /** See `restart-budget.ts`. */
  restartDelaysMs?: readonly number[];
  log?(line: string): void;
}

const IDLE_MS = 120_000;

export function createEmbedder(options: EmbedderOptions): Embedder {
  return new ProcessEmbedder(options);
}

class ProcessEmbedder implements Embedder {
  readonly #options: EmbedderOptions;
  readonly #limits: Limits;
  readonly #budget: RestartBudget;
  readonly #listeners = new Set<(status: EmbedderStatus) => void>();
  readonly #ending = new Set<Promise<void>>();
  #status: EmbedderStatus = { state: 'stopped', runtime: null, modelId: null, crashes: 0, error: null };
  #runtimes: readonly Runtime[] = ['native', 'wasm'];
  #life: EmbedderLife | undefined;
  #calls = 0;
  #delayMs = 0;
  #idle: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: EmbedderOptions) {
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#budget = new RestartBudget(options.restartDelaysMs);
  }

  status(): EmbedderStatus {
    return this.#status;
  }

  onStatus(listener: (status: EmbedderStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async embed(
    model: EmbeddingModel,
    texts: readonly string[],
    kind: 'query' | 'passage',
  ): Promise<Float32Array[]> {
    if (texts.length === 0) return [];
    clearTimeout(this.#idle);
    this.#calls += 1;
    try {
      const life = await this.#worker();
      const { dimensions, values } = await life.embed({ model, texts: [...texts], kind });
      this.#change({ modelId: model.id, error: null });
      return texts.map((_, at) => values.subarray(at * dimensions, (at + 1) * dimensions));
    } catch (thrown) {
      const error = asAppError(thrown);
      if (error.kind !== 'cancelled') this.#change({ error });
      throw error;
    } finally {
      this.#calls -= 1;
      if (this.#calls === 0) this.#waitIdle();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idle);
    this.#end();
    await Promise.all(this.#ending);
    this.#listeners.clear();
  }

  #waitIdle(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#end(), this.#options.idleMs ?? IDLE_MS);
    this.#idle.unref();
  }

  /** Ends the process that runs, if any; the next call starts another. */
  #end(): void {
    const life = this.#life;
    this.#life = undefined;
    if (!life) return;
    const ending = life.shutdown().finally(() => this.#ending.delete(ending));
    this.#ending.add(ending);
    this.#change({ state: 'stopped', runtime: null });
  }

  /** The running process, ready to compute; starts it where there is none. */
  async #worker(): Promise<EmbedderLife> {
    for (;;) {
      if (this.#closed) throw new AppError('cancelled');
      if (this.#status.state === 'failed') throw this.#status.error ?? new AppError('worker-crashed');
      const life = this.#life ?? (await this.#start());
      const { length } = this.#runtimes;
      try {
        const runtime = await life.ready;
        if (this.#life === life) this.#change({ state: 'ready', runtime });
        return life;
      } catch (error) {
        // Native code took it down: there is another runtime to try.
        if (this.#runtimes.length === length) throw error;
      }
    }
  }

  async #start(): Promise<EmbedderLife> {
    const delay = this.#delayMs;
    this.#delayMs = 0;
    if (delay > 0) await pause(delay);
    if (this.#closed) throw new AppError('cancelled');
    if (this.#life) return this.#life;
    this.#change({ state: 'starting', runtime: null });
    const life: EmbedderLife = new EmbedderLife({
      openPort: this.#options.openPort,
      env: workerEnvironment(this.#options.env ?? process.env),
      runtimes: this.#runtimes,
      limits: this.#limits,
      onLine: (line) => this.#options.log?.(line),
      onEnd: (end) => this.#ended(life, end),
    });
    this.#life = life;
    return life;
  }

  #ended(life: EmbedderLife, { error, asked, duringRuntime }: LifeEnd): void {
    if (asked || this.#life !== life) return;
    this.#life = undefined;
    this.#options.log?.(`the embeddings' process ended: ${error.kind}`);
    if (duringRuntime === 'native' && this.#runtimes.length > 1) {
      this.#runtimes = ['wasm'];
      this.#change({ state: 'stopped', runtime: null });
      return;
    }
    const delay = this.#budget.take(performance.now());
    this.#delayMs = delay ?? 0;
    const state = delay === null ? 'failed' : 'stopped';
    this.#change({ state, runtime: null, error, crashes: this.#status.crashes + 1 });
  }

  #change(change: Partial<EmbedderStatus>): void {
    const next = { ...this.#status, ...change };
    const same = (Object.keys(next) as (keyof EmbedderStatus)[]).every((k) => next[k] === this.#status[k]);
    if (same) return;
    this.#status = next;
    for (const listener of [...this.#listeners]) listener(next);
  }
}
