import type { Backend } from '../../preload/schemas/inference.ts';
import { AppError, asAppError } from '../errors.ts';
import { GRAPHICS_FAILURES, MEMORY_FAILURES, MODEL_FAILURES } from './failures.ts';
import { SIDE_CONTEXT_TOKENS } from './side-context.ts';
import { LEAST_CONTEXT_TOKENS, smallerPlan } from './smaller.ts';
import type { StatusBoard } from './status-board.ts';
import type { FitAnswer, FitQuestion, LoadPlan, LoadRequest, SideFitQuestion } from './types.ts';
import type { WorkerLife } from './worker-life.ts';

/** What a loader needs of the supervisor it works for. */
export interface LoaderHost {
  /** The running process; started where there is none. */
  worker(): Promise<WorkerLife>;
  isCurrent(life: WorkerLife): boolean;
  /** Ends a process that may be short of memory for anything else, too; the next call starts another. */
  endProcess(life: WorkerLife): Promise<void>;
  /** A backend could not take the model: the next process is without it. */
  giveUp(backend: Backend, reason: string, life: WorkerLife): Promise<void>;
  checkFile(path: string): Promise<unknown>;
  checkFit?: ((question: FitQuestion) => Promise<FitAnswer>) | undefined;
  checkSideFit?: ((question: SideFitQuestion) => Promise<boolean>) | undefined;
  log?: ((line: string) => void) | undefined;
  board: StatusBoard;
}

interface Attempt {
  plan: LoadPlan;
  fit: FitAnswer | undefined;
  /** It was tried with more before: now, or when it was loaded the last time. */
  isSmaller: boolean;
  isRetry: boolean;
}

/** Which model there is, and how it gets into a process: as asked, smaller, or on another backend. */
export class ModelLoader {
  readonly #host: LoaderHost;
  /** The model the process has, or had when it ended. */
  #wanted: LoadRequest | undefined;
  #loadedIn: WorkerLife | undefined;
  /** What was found out the hard way: the next process does not have to. */
  #smaller: { request: LoadRequest; backend: Backend; plan: LoadPlan } | undefined;
  /** Whether there is room for a second context in the process that holds the model: asked once for each load. */
  #beside: { life: WorkerLife; room: 'there' | 'none' | 'refused' } | undefined;

  constructor(host: LoaderHost) {
    this.#host = host;
  }

  /** There is a model to bring back. */
  get hasWanted(): boolean {
    return this.#wanted !== undefined;
  }

  get isLoaded(): boolean {
    return this.#loadedIn !== undefined && this.#host.isCurrent(this.#loadedIn);
  }

  /** Loads a model, unless it is there. What the one before took is free when it is judged. */
  async load(request: LoadRequest): Promise<void> {
    const now = this.#wanted;
    const { path, modelId, contextTokens } = request;
    if (this.isLoaded && now?.path === path && now.modelId === modelId && now.contextTokens === contextTokens)
      return;
    await this.#host.checkFile(path).catch((error) => this.#fail(error));
    await this.#release();
    await this.#loadSomewhere(request);
  }

  /** The process, with the model in it. */
  async workerWithModel(): Promise<WorkerLife> {
    const life = await this.#host.worker();
    if (this.#loadedIn === life) return life;
    if (!this.#wanted) throw new AppError('model-missing', { path: '' });
    return await this.#loadSomewhere(this.#wanted);
  }

  /** Whether a second, small context fits into memory beside the model. */
  async hasRoomBeside(life: WorkerLife): Promise<boolean> {
    if (this.#beside?.life !== life) {
      const path = this.#wanted?.path ?? '';
      const backend = this.#host.board.status.backend ?? 'cpu';
      const question = { path, contextTokens: SIDE_CONTEXT_TOKENS, backend };
      const fits = (await this.#host.checkSideFit?.(question).catch(() => false)) ?? true;
      this.#beside = { life, room: fits ? 'there' : 'none' };
    }
    return this.#beside.room === 'there';
  }

  /** llama.cpp had no memory for the second context. What is left of it would keep the model from being unloaded. */
  foundNoRoom(life: WorkerLife): void {
    this.#beside = { life, room: 'refused' };
  }

  async unload(): Promise<void> {
    this.#wanted = undefined;
    await this.#release();
  }

  /** A process has ended, and what it held is gone. */
  gone(life: WorkerLife): void {
    if (this.#loadedIn === life) this.#forget();
  }

  /** There may be more memory now: the next load is tried as it was asked for. */
  judgeAgain(): void {
    this.#smaller = undefined;
  }

  async #release(): Promise<void> {
    const life = this.#loadedIn;
    const isStuck = this.#beside?.room === 'refused' && this.#beside.life === life;
    if (life && isStuck) await this.#host.endProcess(life);
    // Where the process ends instead, the memory is free as well.
    else if (life && this.#host.isCurrent(life))
      await life.call({ type: 'unload' }, 'unloaded').catch(() => {});
    this.#forget();
  }

  #forget(): void {
    this.#loadedIn = undefined;
    this.#beside = undefined;
    this.#host.board.change({ modelId: null, contextTokens: 0, reduced: null });
  }

  /** Loads a model; once smaller where memory runs out, and where a graphics card cannot take it, on the next backend. */
  async #loadSomewhere(request: LoadRequest): Promise<WorkerLife> {
    let attempt: Attempt | undefined;
    for (;;) {
      const life = await this.#host.worker();
      const backend = this.#host.board.status.backend ?? 'cpu';
      attempt ??= await this.#plan(request, backend).catch((error) => this.#fail(error));
      try {
        await this.#loadInto(life, request, attempt, backend);
        return life;
      } catch (thrown) {
        const error = named(asAppError(thrown), attempt);
        // A card that took the process down with it is not tried a second time.
        const mayRetry = !attempt.isSmaller && (backend === 'cpu' || this.#host.isCurrent(life));
        const isForMemory = this.#isForMemory(error, backend);
        const next = mayRetry && isForMemory ? this.#smallerThan(attempt, backend) : null;
        if (isForMemory && (next || backend === 'cpu')) await this.#host.endProcess(life);
        if (next) {
          this.#host.log?.(`out of memory while loading: once more with ${JSON.stringify(next.plan)}`);
          attempt = next;
          continue;
        }
        if (backend === 'cpu' || !GRAPHICS_FAILURES.has(error.kind)) this.#fail(error);
        await this.#host.giveUp(backend, messageOf(error.cause), life);
        attempt = undefined;
      }
    }
  }

  /** @throws AppError `model-too-big` where it cannot fit */
  async #plan(request: LoadRequest, backend: Backend): Promise<Attempt> {
    const { path, contextTokens } = request;
    const known = this.#smaller;
    if (known?.request === request && known.backend === backend) {
      return { plan: known.plan, fit: undefined, isSmaller: true, isRetry: false };
    }
    const leastContextTokens = Math.min(contextTokens, LEAST_CONTEXT_TOKENS);
    const fit = await this.#host.checkFit?.({ path, contextTokens, leastContextTokens, backend });
    return {
      plan: { contextTokens: fit?.contextTokens ?? contextTokens },
      fit,
      isSmaller: false,
      isRetry: false,
    };
  }

  #isForMemory(error: AppError, backend: Backend): boolean {
    // Whoever watches over a machine's memory kills without a word: on the processor, that is what a kill means.
    return MEMORY_FAILURES.has(error.kind) || (backend === 'cpu' && error.kind === 'worker-crashed');
  }

  #smallerThan({ plan, fit }: Attempt, backend: Backend): Attempt | null {
    const smaller = smallerPlan(plan, backend, fit?.layers ?? 0);
    return smaller && { plan: smaller, fit, isSmaller: true, isRetry: true };
  }

  async #loadInto(
    life: WorkerLife,
    request: LoadRequest,
    { plan, isSmaller, isRetry }: Attempt,
    backend: Backend,
  ): Promise<void> {
    const { board } = this.#host;
    this.#forget();
    const before = this.#wanted;
    // A model that brings the process down while it loads must not do so again at each restart.
    this.#wanted = undefined;
    board.change({ state: 'loading' });
    const leastContextTokens = Math.min(plan.contextTokens, LEAST_CONTEXT_TOKENS);
    const command = { type: 'load', path: request.path, leastContextTokens, ...plan } as const;
    const loaded = await life.call(command, 'loaded').catch((error) => {
      // One that was loaded before is not to blame for a process that was killed.
      if (before === request && !MODEL_FAILURES.has(asAppError(error).kind)) this.#wanted = request;
      throw error;
    });
    this.#wanted = request;
    this.#loadedIn = life;
    if (isSmaller) this.#smaller = { request, backend, plan };
    const { contextTokens, mostContextTokens, gpuLayers } = loaded;
    const fewerLayers = plan.gpuLayers !== undefined;
    const isReduced = fewerLayers || contextTokens < Math.min(request.contextTokens, mostContextTokens);
    board.change({
      state: 'ready',
      modelId: request.modelId,
      contextTokens,
      reduced: isReduced ? { contextTokens, gpuLayers: fewerLayers ? gpuLayers : null } : null,
      // What went wrong on the way is made good.
      ...(isRetry ? { error: null } : {}),
    });
  }

  #fail(thrown: unknown): never {
    const error = asAppError(thrown);
    const { board } = this.#host;
    const state = board.status.state === 'loading' ? 'ready' : board.status.state;
    board.change({ state, error });
    throw error;
  }
}

/** A refusal of llama.cpp's has no figures: those of the check are told, where there was one. */
function named(error: AppError, { fit }: Attempt): AppError {
  if (error.kind !== 'model-too-big') return error;
  const options = { cause: error.cause };
  if (!fit) return new AppError('out-of-memory', {}, options);
  const gigabytes = (bytes: number) => Number((bytes / 1e9).toPrecision(2));
  const details = { needed: gigabytes(fit.neededBytes), free: gigabytes(fit.freeBytes), suggestion: '' };
  return new AppError('model-too-big', details, options);
}

export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
