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
 * under way or waiting, at once and with a kind that says what happened; the process is started again
 * (`worker-keeper.ts`), with the model it had (`model-loader.ts`).
 */
import type { Language } from '../../preload/schemas/common.ts';
import type { InferenceStatus } from '../../preload/schemas/inference.ts';
import { AppError, asAppError } from '../errors.ts';
import { IdleWatch } from './idle-watch.ts';
import { ModelLoader } from './model-loader.ts';
import { CallQueue } from './queue.ts';
import { StatusBoard } from './status-board.ts';
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
import { type ProcessOptions, WorkerKeeper } from './worker-keeper.ts';
import type { WorkerLife } from './worker-life.ts';

export interface InferenceOptions extends ProcessOptions {
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
}

export function createInference(options: InferenceOptions): Inference {
  return new Supervisor(options);
}

class Supervisor implements Inference {
  readonly #queue = new CallQueue();
  readonly #board: StatusBoard;
  readonly #keeper: WorkerKeeper;
  readonly #loader: ModelLoader;
  readonly #idle: IdleWatch;

  constructor(options: InferenceOptions) {
    this.#board = new StatusBoard(options.language);
    this.#keeper = new WorkerKeeper(options, {
      board: this.#board,
      onGone: (life) => this.#loader.gone(life),
      onLost: (error) => this.#queue.rejectWaiting(error),
      // The model is back before the next words are typed; a call that comes earlier waits for it.
      onRestart: () => void this.#bringBack().catch(() => {}),
    });
    this.#loader = new ModelLoader({
      worker: () => this.#keeper.worker(),
      isCurrent: (life) => this.#keeper.current === life,
      endProcess: (life) => this.#keeper.end(life),
      giveUp: (backend, reason, life) => this.#keeper.goOnWithout(backend, reason, life),
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
    if (this.#keeper.isClosed) throw new AppError('cancelled');
    this.#queue.rejectWaiting(new AppError('cancelled'));
    await this.#keeper.stop();
    this.#loader.judgeAgain();
    this.#keeper.startOver();
    await this.#bringBack();
  }

  /** The process, with the model it had where it had one. */
  #bringBack(): Promise<void> {
    return this.#queue.add(async () => {
      if (this.#loader.hasWanted) await this.#loader.workerWithModel();
      else await this.#keeper.worker();
    });
  }

  async lookAgain(): Promise<void> {
    if (this.#keeper.isClosed || this.#keeper.hasFailed) return;
    if (!this.#keeper.current) {
      this.#keeper.tryAllBackends();
      return;
    }
    // Behind a background call too: what is being prepared is of use to nobody whose card is gone.
    await this.#queue.add(async () => {
      const life = await this.#keeper.worker();
      if (!(await this.#keeper.isBetterElsewhere(life))) return;
      this.#keeper.tryAllBackends();
      await this.#keeper.end(life);
      if (this.#loader.hasWanted) await this.#loader.workerWithModel();
    });
  }

  /** Nobody has asked for anything in a while: the memory is given back whole, by ending the process. */
  #rest(): void {
    if (!this.#keeper.current || !this.#queue.isIdle) return;
    void this.#queue
      .add(async () => {
        const life = this.#keeper.current;
        if (!life) return;
        this.#loader.judgeAgain();
        await this.#keeper.end(life);
      })
      .catch(() => {});
  }

  async close(): Promise<void> {
    this.#idle.stop();
    this.#queue.rejectWaiting(new AppError('cancelled'));
    await this.#keeper.close();
    this.#board.change({ state: 'stopped', backend: null, devices: [], modelId: null, contextTokens: 0 });
    this.#board.close();
  }
}
