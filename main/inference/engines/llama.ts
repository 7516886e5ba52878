import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import {
  getLlama,
  getLlamaGpuTypes,
  InsufficientMemoryError,
  type Llama,
  LlamaLogLevel,
  type LlamaModel,
} from 'node-llama-cpp';
import type { Backend } from '../../../preload/schemas/inference.ts';
import { AppError } from '../../errors.ts';
import { looksLikeOutOfMemory } from '../exit-reason.ts';
import type { LoadPlan } from '../types.ts';
import { SideContext } from './beside.ts';
import type { PromptEncoder } from './prompt.ts';
import { Session } from './session.ts';
import { skipSimulation } from './skip-simulation.ts';
import { ThreadTuner } from './thread-tuner.ts';

/** A context smaller than this stands in no file that is whole. */
const SMALLEST_CONTEXT = 32;
/**
 * Tokens evaluated at once; nothing can step in meanwhile. A processor is as fast with batches of 128 as with
 * 512 (measured on a 1B model), a graphics card is not.
 */
const BATCH_TOKENS: Record<Backend, number> = { cpu: 128, cuda: 512, metal: 512, vulkan: 512 };
/**
 * Smaller models run on one thread. Their steps are so short that threads spend the time waiting for each
 * other, and where another program takes a core away for a moment they wait twenty times as long.
 */
const SINGLE_THREAD_BYTES = 100e6;
const LINES_KEPT = 40;
/** How long the log of a failure is waited for, in milliseconds. */
const LAST_LINES_MS = 50;

export interface EnginePlan extends LoadPlan {
  /** Where memory is short, the context may be made smaller, down to this. */
  leastContextTokens: number;
}

/** llama.cpp on one backend. */
export class LlamaEngine {
  readonly backend: Backend;
  readonly devices: string[];
  readonly #llama: Llama;
  readonly #lines: string[];

  private constructor(llama: Llama, backend: Backend, devices: string[], lines: string[]) {
    this.#llama = llama;
    this.backend = backend;
    this.devices = devices;
    this.#lines = lines;
  }

  /** Backends whose driver seems to be there, best first, the processor last. Costs milliseconds. */
  static async supportedBackends(): Promise<Backend[]> {
    const types = await getLlamaGpuTypes('supported');
    return [...types.filter((type) => type !== false), 'cpu'];
  }

  /**
   * Loads llama.cpp's binary for a backend.
   * @throws Error where it is not there or does not run here.
   */
  static async open(backend: Backend, onLine: (line: string) => void): Promise<LlamaEngine> {
    const lines: string[] = [];
    const llama = await getLlama({
      gpu: backend === 'cpu' ? false : backend,
      build: 'never',
      skipDownload: true,
      progressLogs: false,
      maxThreads: 0,
      logLevel: LlamaLogLevel.warn,
      logger(level, message) {
        if (level === 'info' || level === 'log' || level === 'debug') return;
        const line = `${level}: ${message.trimEnd()}`;
        lines.push(line);
        if (lines.length > LINES_KEPT) lines.shift();
        onLine(line);
      },
    });
    if (backend === 'cpu') skipSimulation();
    const devices = backend === 'cpu' ? [] : await llama.getGpuDeviceNames();
    // A driver that is only half there leaves llama.cpp on the processor, without a word.
    if (backend !== 'cpu' && (llama.gpu !== backend || devices.length === 0)) {
      await pause(LAST_LINES_MS);
      await llama.dispose();
      throw new Error(lines.findLast((line) => /error|fail|no device/i.test(line)) ?? 'no device found');
    }
    return new LlamaEngine(llama, backend, devices, lines);
  }

  /**
   * Loads a model whose header was checked before.
   * @param plan the context to ask for; the model's own limit and the memory at hand bound it
   * @throws AppError `model-too-big`, `model-malformed`
   */
  async load(path: string, plan: EnginePlan, onProgress: () => void): Promise<Session> {
    this.#lines.length = 0;
    let model: LlamaModel;
    try {
      model = await this.#llama.loadModel({
        modelPath: path,
        ...(this.backend === 'cpu' ? { gpuLayers: 0, useMmap: true, ignoreMemorySafetyChecks: true } : {}),
        ...(this.backend !== 'cpu' && plan.gpuLayers !== undefined
          ? { gpuLayers: { max: plan.gpuLayers } }
          : {}),
        onLoadProgress: onProgress,
      });
    } catch (error) {
      throw await this.#loadError(error);
    }
    try {
      return await this.#openSession(model, plan);
    } catch (error) {
      // A context that failed holds on to its model, which would wait for it without end: after this one the
      // supervisor ends the process.
      if (!(error instanceof AppError && error.kind === 'model-too-big')) await model.dispose();
      throw error;
    }
  }

  async #openSession(model: LlamaModel, plan: EnginePlan): Promise<Session> {
    if (!(model.trainContextSize >= SMALLEST_CONTEXT)) {
      throw new AppError('model-malformed', { reason: `a context of ${model.trainContextSize} tokens` });
    }
    const mostThreads = this.#mostThreads(model.size);
    const use = (count: number) => {
      this.#llama.maxThreads = count;
    };
    use(mostThreads);
    const most = Math.min(plan.contextTokens, model.trainContextSize);
    const context = await model
      .createContext({
        // On the processor it was judged before, by what the system can make room for and not by what is unused.
        ...(this.backend === 'cpu'
          ? { contextSize: most, ignoreMemorySafetyChecks: true }
          : { contextSize: { min: Math.min(plan.leastContextTokens, most), max: most } }),
        // It would try again beside the one that failed, and could never be unloaded.
        failedCreationRemedy: false,
        batchSize: BATCH_TOKENS[this.backend],
        threads: mostThreads,
      })
      .catch(async (error) => {
        throw new AppError('model-too-big', {}, { cause: await this.#withLines(error) });
      });
    const openBeside = (encoder: PromptEncoder) => this.#openBeside(model, encoder, mostThreads);
    const threads = { tuner: new ThreadTuner(mostThreads), use };
    const session = new Session(model, context, threads, openBeside);
    await session.warmUp();
    return session;
  }

  async #openBeside(model: LlamaModel, encoder: PromptEncoder, threads: number): Promise<SideContext> {
    try {
      return await SideContext.open({ llama: this.#llama, model, encoder, threads, backend: this.backend });
    } catch (error) {
      throw new AppError('out-of-memory', {}, { cause: await this.#withLines(error) });
    }
  }

  async dispose(): Promise<void> {
    await this.#llama.dispose();
  }

  /** To begin with: the physical cores. The tuner takes back what others need. */
  #mostThreads(modelBytes: number): number {
    if (modelBytes < SINGLE_THREAD_BYTES) return 1;
    return Math.max(1, Math.min(this.#llama.cpuMathCores || Infinity, availableParallelism()));
  }

  async #loadError(error: unknown): Promise<AppError> {
    const cause = await this.#withLines(error);
    if (error instanceof InsufficientMemoryError || this.#lines.some(looksLikeOutOfMemory)) {
      return new AppError('model-too-big', {}, { cause });
    }
    const reason = this.#lines.find((line) => /^(error|fatal)/.test(line)) ?? String(error);
    return new AppError('model-malformed', { reason }, { cause });
  }

  /** Native code's own words come by another way, and a moment later. */
  async #withLines(error: unknown): Promise<Error> {
    await pause(LAST_LINES_MS);
    const first = error instanceof Error ? error.message : String(error);
    return new Error([first, ...this.#lines.slice(-5)].join('\n'), { cause: error });
  }
}
