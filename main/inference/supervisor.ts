/**
 * The main side of inference. The services get an `Inference` (`types.ts`) from `createInference` and never
 * learn that a process stands behind it:
 *
 *     const inference = createInference({
 *       openPort: childProcessPort(),          // or the desktop's utilityProcess adapter
 *       checkFile: readGgufHeader,             // main/models: before native code sees a file
 *       language: () => settings.get().interfaceLanguage,
 *       log: (line) => logger.info(line),
 *     });
 *
 * Whatever ends the process unasked (a crash, exit 0, a hang, memory that ran out) rejects every call that was
 * under way or waiting, at once and with a kind that says what happened; the process is started again after a
 * pause that grows, with the model it had. After too many ends in a short time the state is `failed` until
 * `restart()`. A graphics backend that fails, or takes the process down while it loads, is not tried again:
 * the next one takes its place and the status says so.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Language } from '../../preload/schemas/common.ts';
import type { Backend, InferenceStatus } from '../../preload/schemas/inference.ts';
import { AppError, asAppError } from '../errors.ts';
import { IdleWatch } from './idle-watch.ts';
import { ModelLoader, messageOf } from './model-loader.ts';
import type { PortFactory } from './port.ts';
import { CallQueue } from './queue.ts';
import { RestartBudget } from './restart-budget.ts';
import { NO_PROCESS, StatusBoard } from './status-board.ts';
import { stoppedBeforeItBegan } from './stopped.ts';
import type {
  FitAnswer,
  FitQuestion,
  GenerateRequest,
  GenerateResult,
  Inference,
  LoadRequest,
  SideAnswer,
  SideFitQuestion,
  SideRequest,
} from './types.ts';
import { workerEnvironment } from './worker-environment.ts';
import { DEFAULT_LIMITS, type LifeEnd, type Limits, WorkerLife } from './worker-life.ts';

export interface InferenceOptions {
  openPort: PortFactory;
  /** Throws an AppError where the file is no model that native code may see. */
  checkFile(path: string): Promise<unknown>;
  /**
   * Says what of a request fits into the memory there is, once what was loaded before is gone. Throws AppError
   * `model-too-big` where nothing does. Left out, llama.cpp finds out.
   */
  checkFit?(question: FitQuestion): Promise<FitAnswer>;
  /** Whether memory holds a second, small context beside the model that is loaded. Left out, llama.cpp finds out. */
  checkSideFit?(question: SideFitQuestion): Promise<boolean>;
  /** Milliseconds without use after which the model and its process go; 0 for never. Asked now and then. */
  unloadAfterMs?(): number;
  /** How often the idle clock is looked at, in milliseconds. */
  idleLookMs?: number;
  /** The language of the errors in the status. */
  language(): Language;
  /** Takes what the process and native code write, a line at a time. */
  log?(line: string): void;
  /** Backends to try, in order. Left out: what the platform has, the processor last. */
  backends?: readonly Backend[];
  env?: NodeJS.ProcessEnv;
  limits?: Partial<Limits>;
  /** See `restart-budget.ts`. */
  restartDelaysMs?: readonly number[];
}

function platformBackends(platform: NodeJS.Platform): readonly Backend[] {
  return platform === 'darwin' ? ['metal', 'cpu'] : ['cuda', 'vulkan', 'cpu'];
}

export function createInference(options: InferenceOptions): Inference {
  return new Supervisor(options);
}

class Supervisor implements Inference {
  readonly #options: InferenceOptions;
  readonly #limits: Limits;
  readonly #allBackends: readonly Backend[];
  readonly #queue = new CallQueue();
  readonly #budget: RestartBudget;
  readonly #board: StatusBoard;
  readonly #loader: ModelLoader;
  readonly #idle: IdleWatch;
  #backends: readonly Backend[];
  #life: WorkerLife | undefined;
  #starting: Promise<WorkerLife> | undefined;
  /** Wakes a pause between restarts when nobody wants the process any more. */
  #stopPause = new AbortController();
  #failed: AppError | undefined;
  #closed = false;

  constructor(options: InferenceOptions) {
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#allBackends = options.backends ?? platformBackends(process.platform);
    this.#backends = this.#allBackends;
    this.#board = new StatusBoard(options.language);
    this.#budget = new RestartBudget(options.restartDelaysMs);
    this.#loader = new ModelLoader({
      worker: () => this.#worker(),
      isCurrent: (life) => this.#life === life,
      endProcess: async (life) => {
        if (this.#life === life) await this.#endQuietly(life);
      },
      giveUp: (backend, reason, life) => this.#goOnWithout(backend, reason, life),
      checkFile: options.checkFile,
      checkFit: options.checkFit,
      checkSideFit: options.checkSideFit,
      log: options.log,
      board: this.#board,
    });
    this.#idle = new IdleWatch({
      afterMs: () => options.unloadAfterMs?.() ?? 0,
      isBusy: () => !this.#queue.isIdle,
      onIdle: () => this.#rest(),
      lookMs: options.idleLookMs,
    });
  }

  status(): InferenceStatus {
    return this.#board.status;
  }

  onStatus(listener: (status: InferenceStatus) => void): () => void {
    return this.#board.subscribe(listener);
  }

  load(request: LoadRequest): Promise<void> {
    this.#idle.used();
    return this.#queue.add(() => this.#loader.load(request));
  }

  unload(): Promise<void> {
    return this.#queue.add(() => this.#loader.unload());
  }

  prepare(
    { messages, keepFirst }: Pick<GenerateRequest, 'messages' | 'keepFirst'>,
    signal?: AbortSignal,
  ): Promise<number> {
    this.#idle.used();
    const run = async (preempted: AbortSignal) => {
      const life = await this.#loader.workerWithModel();
      const stop = signal ? AbortSignal.any([signal, preempted]) : preempted;
      if (stop.aborted) return 0;
      const prompt = { messages, keepFirst };
      const { evaluatedTokens } = await life.call({ type: 'prepare', prompt }, 'prepared', { signal: stop });
      return evaluatedTokens;
    };
    return this.#queue.addLower('prepare', run, 0);
  }

  ask(request: SideRequest, onText = (_: string) => {}, signal?: AbortSignal): Promise<SideAnswer> {
    const { modelId, rank, ...question } = request;
    const notNow = { finish: 'not-now' } as const;
    if (rank === 'ask') this.#idle.used();
    const run = async (preempted: AbortSignal): Promise<SideAnswer> => {
      const stop = signal ? AbortSignal.any([signal, preempted]) : preempted;
      if (stop.aborted || this.#board.status.modelId !== modelId) return notNow;
      const life = await this.#loader.workerWithModel();
      if (!(await this.#loader.hasRoomBeside(life))) return { finish: 'no-room' };
      const { outcome } = await life
        .call({ type: 'ask', question }, 'answered', { onText, signal: stop })
        .catch((error) => {
          if (asAppError(error).kind !== 'out-of-memory') throw error;
          this.#loader.foundNoRoom(life);
          return { outcome: { finish: 'no-room' } as const };
        });
      const wasPutOff = outcome.finish === 'stopped' && !signal?.aborted;
      return wasPutOff ? notNow : outcome;
    };
    return this.#queue.addLower(rank, run, notNow);
  }

  generate(
    request: GenerateRequest,
    onText: (text: string) => void,
    signal?: AbortSignal,
  ): Promise<GenerateResult> {
    if (signal?.aborted) return Promise.resolve(stoppedBeforeItBegan());
    this.#idle.used();
    let begun = false;
    const turn = this.#queue.add(async () => {
      if (signal?.aborted) return stoppedBeforeItBegan();
      const life = await this.#loader.workerWithModel();
      begun = true;
      return await this.#generateIn(life, request, onText, signal);
    });
    if (!signal) return turn;
    // Stopped while it waits its turn, it answers now; its turn passes by itself.
    const stopped = new Promise<GenerateResult>((resolve) => {
      const stop = () => {
        if (!begun) resolve(stoppedBeforeItBegan());
      };
      signal.addEventListener('abort', stop, { once: true });
      const forget = () => signal.removeEventListener('abort', stop);
      turn.then(forget, forget);
    });
    return Promise.race([turn, stopped]);
  }

  async #generateIn(
    life: WorkerLife,
    { messages, keepFirst, parameters }: GenerateRequest,
    onText: (text: string) => void,
    signal: AbortSignal | undefined,
  ): Promise<GenerateResult> {
    this.#board.change({ state: 'generating' });
    try {
      const { outcome } = await life.call(
        { type: 'generate', prompt: { messages, keepFirst }, parameters },
        'generated',
        { onText, ...(signal ? { signal } : {}) },
      );
      const speed = outcome.timings.decodeTokensPerSecond;
      const tokensPerSecond = speed > 0 ? speed : this.#board.status.tokensPerSecond;
      this.#board.change({ state: 'ready', error: null, tokensPerSecond });
      return outcome;
    } finally {
      if (this.#board.status.state === 'generating') this.#board.change({ state: 'ready' });
    }
  }

  async restart(): Promise<void> {
    if (this.#closed) throw new AppError('cancelled');
    await this.#stop(new AppError('cancelled'));
    this.#failed = undefined;
    this.#budget.reset();
    this.#backends = this.#allBackends;
    this.#loader.judgeAgain();
    this.#board.change({ state: 'stopped', error: null, fallback: null, restarts: 0 });
    await this.#queue.add(
      async () => void (this.#loader.hasWanted ? await this.#loader.workerWithModel() : await this.#worker()),
    );
  }

  async lookAgain(): Promise<void> {
    if (this.#closed || this.#failed) return;
    if (!this.#life) {
      this.#tryAllBackends();
      return;
    }
    // Behind a background call too: what is being prepared is of use to nobody whose card is gone.
    await this.#queue.add(async () => {
      const life = await this.#worker();
      const now = this.#board.status.backend;
      if (now === null || !(await this.#isBetterElsewhere(life, now))) return;
      this.#tryAllBackends();
      await this.#endQuietly(life);
      if (this.#loader.hasWanted) await this.#loader.workerWithModel();
    });
  }

  /** A graphics card may have been lost in sleep without a word; a processor has not. */
  async #isBetterElsewhere(life: WorkerLife, now: Backend): Promise<boolean> {
    if (now !== 'cpu') return true;
    const { backends } = await life.call({ type: 'look' }, 'looked');
    return backends.some((backend) => backend !== 'cpu' && this.#allBackends.includes(backend));
  }

  #tryAllBackends(): void {
    this.#backends = this.#allBackends;
    this.#board.change({ fallback: null });
  }

  /** Nobody has asked for anything in a while: the memory is given back whole, by ending the process. */
  #rest(): void {
    if (!this.#life || !this.#queue.isIdle) return;
    void this.#queue
      .add(async () => {
        const life = this.#life;
        if (!life) return;
        this.#loader.judgeAgain();
        await this.#endQuietly(life);
      })
      .catch(() => {});
  }

  /** Ends the process between two calls: the next one starts another. */
  async #endQuietly(life: WorkerLife): Promise<void> {
    this.#loader.gone(life);
    this.#life = undefined;
    this.#starting = undefined;
    this.#board.change({ ...NO_PROCESS, state: 'stopped' });
    await life.shutdown();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#idle.stop();
    await this.#stop(new AppError('cancelled'));
    this.#board.change({ state: 'stopped', backend: null, devices: [], modelId: null, contextTokens: 0 });
    this.#board.close();
  }

  async #stop(reason: AppError): Promise<void> {
    this.#queue.rejectWaiting(reason);
    this.#stopPause.abort();
    this.#stopPause = new AbortController();
    const life = this.#life;
    this.#life = undefined;
    this.#starting = undefined;
    await life?.shutdown();
  }

  /** The running process; starts it where there is none, waits where it is being started. */
  #worker(): Promise<WorkerLife> {
    if (this.#closed) return Promise.reject(new AppError('cancelled'));
    if (this.#failed) return Promise.reject(this.#failed);
    this.#starting ??= this.#start(0);
    return this.#starting;
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
      this.#board.change({ state: 'starting' });
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
        this.#board.change({ state: 'ready', backend, devices });
        return life;
      } catch (error) {
        if (this.#backends.length === backends.length || stopPause.aborted) throw error;
      }
    }
  }

  #ended(life: WorkerLife, { error, asked, beforeReady, duringBackend }: LifeEnd): void {
    this.#loader.gone(life);
    if (asked || this.#life !== life) return;
    this.#life = undefined;
    const reason = messageOf(error.cause);
    this.#options.log?.(`the model's process ended: ${error.kind}: ${reason}`);
    const gaveUp = duringBackend !== null && duringBackend !== 'cpu' && this.#giveUp(duringBackend, reason);
    // The start goes on by itself with the next backend: nobody who waits for it needs to hear.
    if (gaveUp && beforeReady) return;
    this.#queue.rejectWaiting(error);
    const delay = this.#budget.take(performance.now());
    if (delay === null) {
      this.#failed = error;
      this.#starting = undefined;
      this.#board.change({ ...NO_PROCESS, state: 'failed', error });
      return;
    }
    this.#board.change({
      ...NO_PROCESS,
      state: 'starting',
      error,
      restarts: this.#board.status.restarts + 1,
    });
    this.#starting = this.#start(delay);
    // The model is back before the next words are typed; a call that comes earlier waits for it.
    void this.#queue
      .add(
        async () =>
          void (this.#loader.hasWanted ? await this.#loader.workerWithModel() : await this.#worker()),
      )
      .catch(() => {});
  }

  async #goOnWithout(backend: Backend, reason: string, life: WorkerLife): Promise<void> {
    this.#giveUp(backend, reason);
    if (this.#life !== life) return;
    this.#life = undefined;
    this.#starting = undefined;
    await life.shutdown();
  }

  /** @returns whether it was still among those to try, and another is left */
  #giveUp(backend: Backend, reason: string): boolean {
    const left = this.#backends.filter((one) => one !== backend);
    if (left.length === this.#backends.length || left.length === 0) return false;
    this.#backends = left;
    if (!this.#board.status.fallback) this.#board.change({ fallback: { from: backend, reason } });
    return true;
  }
}
