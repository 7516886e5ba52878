import { setTimeout as pause } from 'node:timers/promises';
import type { InferenceStatus } from '../../../preload/schemas/inference.ts';
import type {
  GenerateRequest,
  GenerateResult,
  Inference,
  LoadRequest,
  SideAnswer,
  SideRequest,
} from '../../inference/types.ts';

/** What one call to `generate` does. */
export interface Script {
  /** Pieces of the reply, in order. */
  pieces?: string[];
  /** Milliseconds before the first piece, and between two. */
  firstAfter?: number;
  every?: number;
  /** Thrown after the pieces. */
  error?: unknown;
  omittedMessages?: number;
}

export interface ScriptedInference extends Inference {
  readonly generated: GenerateRequest[];
  readonly prepared: Pick<GenerateRequest, 'messages' | 'keepFirst'>[];
  readonly loaded: LoadRequest[];
  readonly asked: SideRequest[];
  /** What a question beside the conversation is answered with from now on; `not-now` before. */
  answerWith(answer: Inference['ask']): void;
  /** The most calls that ran at the same time. */
  readonly mostAtOnce: () => number;
}

/**
 * Stands for the model's process where a test is about order, timing and faults that a real one does not show
 * on demand. Each call to `generate` takes the next script; the last one is kept.
 */
export function scriptedInference(...scripts: Script[]): ScriptedInference {
  const generated: GenerateRequest[] = [];
  const prepared: ScriptedInference['prepared'] = [];
  const loaded: LoadRequest[] = [];
  const asked: SideRequest[] = [];
  let answer: Inference['ask'] = async (): Promise<SideAnswer> => ({ finish: 'not-now' });
  let running = 0;
  let most = 0;

  const status: InferenceStatus = {
    state: 'ready',
    modelId: null,
    backend: 'cpu',
    devices: [],
    fallback: null,
    contextTokens: 4096,
    reduced: null,
    tokensPerSecond: null,
    restarts: 0,
    error: null,
  };

  async function alone<T>(task: () => Promise<T>): Promise<T> {
    running += 1;
    most = Math.max(most, running);
    try {
      return await task();
    } finally {
      running -= 1;
    }
  }

  async function generate(
    request: GenerateRequest,
    onText: (text: string) => void,
    signal?: AbortSignal,
  ): Promise<GenerateResult> {
    const script = scripts[Math.min(generated.length, scripts.length - 1)] ?? {};
    generated.push(request);
    const pieces = script.pieces ?? ['Muy ', 'bien. ', '¿Algo más?'];
    let text = '';
    await pause(script.firstAfter ?? 0);
    for (const [index, piece] of pieces.entries()) {
      if (index > 0 && script.every) await pause(script.every);
      if (signal?.aborted) break;
      text += piece;
      onText(piece);
    }
    if (script.error) throw script.error;
    return {
      text,
      finish: signal?.aborted ? 'stopped' : 'end',
      omittedMessages: script.omittedMessages ?? 0,
      timings: {
        ttftMs: 1,
        decodeTokensPerSecond: 100,
        promptTokens: 10,
        reusedTokens: 5,
        outputTokens: pieces.length,
      },
    };
  }

  return {
    generated,
    prepared,
    loaded,
    asked,
    answerWith: (next) => {
      answer = next;
    },
    mostAtOnce: () => most,
    load: (request) => alone(async () => void loaded.push(request)),
    unload: async () => {},
    prepare: (request, signal) =>
      alone(async () => {
        prepared.push(request);
        await pause(5);
        return signal?.aborted ? 0 : 7;
      }),
    generate: (request, onText, signal) => alone(() => generate(request, onText, signal)),
    ask: (request, onText, signal) => {
      asked.push(request);
      return answer(request, onText, signal);
    },
    status: () => status,
    onStatus: () => () => {},
    restart: async () => {},
    lookAgain: async () => {},
    close: async () => {},
  };
}
