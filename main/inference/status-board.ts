import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../../preload/schemas/common.ts';
import type { InferenceStatus } from '../../preload/schemas/inference.ts';
import { type AppError, toWireError } from '../errors.ts';

/** What no longer holds where there is no process. */
export const NO_PROCESS = { backend: null, devices: [], modelId: null, contextTokens: 0, reduced: null };

type Change = Partial<Omit<InferenceStatus, 'error'>> & { error?: AppError | null };

/** The status that people see, and those who want to hear of it. */
export class StatusBoard {
  readonly #language: () => Language;
  readonly #listeners = new Set<(status: InferenceStatus) => void>();
  #status: InferenceStatus = {
    ...NO_PROCESS,
    state: 'stopped',
    fallback: null,
    tokensPerSecond: null,
    restarts: 0,
    error: null,
  };

  /** @param language the language of the error in the status */
  constructor(language: () => Language) {
    this.#language = language;
  }

  get status(): InferenceStatus {
    return this.#status;
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: (status: InferenceStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the listeners where something is different now. */
  change({ error, ...rest }: Change): void {
    const next: InferenceStatus = { ...this.#status, ...rest };
    if (error !== undefined) next.error = error && toWireError(error, this.#language());
    if (isDeepStrictEqual(next, this.#status)) return;
    this.#status = next;
    for (const listener of this.#listeners) listener(next);
  }

  /** Nobody hears anything from now on. */
  close(): void {
    this.#listeners.clear();
  }
}
