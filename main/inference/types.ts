import type { z } from 'zod';
import type { Backend, InferenceStatus, Timings } from '../../preload/schemas/inference.ts';
import type { SideOutcome, SideQuestion } from './messages.ts';

/** A message of the prompt. The chat template of the model's own file turns the list into text. */
export interface PromptMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface GenerationParameters {
  maxTokens: number;
  temperature: number;
  topP: number;
  topK: number;
  minP: number;
  repeatPenalty: number;
  /** Fixed for a reply that can be made again; left out, it is drawn at random. */
  seed?: number;
}

export interface GenerateRequest {
  messages: PromptMessage[];
  /**
   * How many messages at the head always stay (the scenario's prompt prefix). Where the whole does not fit
   * into the context, the oldest of the others are left out, two at a time, and counted.
   */
  keepFirst: number;
  parameters: GenerationParameters;
}

export interface GenerateResult {
  text: string;
  timings: Timings;
  /** `length`: the reply reached `maxTokens`; `stopped`: the caller's signal. */
  finish: 'end' | 'length' | 'stopped';
  /** Messages of the request that did not fit into the context. */
  omittedMessages: number;
}

export interface LoadRequest {
  /** Absolute path of a GGUF file. */
  path: string;
  modelId: string;
  /** Context to ask for, in tokens; the model's own limit and the memory at hand bound it. */
  contextTokens: number;
}

/** How a model is loaded. */
export interface LoadPlan {
  contextTokens: number;
  /** The most layers for the graphics card; left out, as many as it takes. */
  gpuLayers?: number;
}

export interface FitQuestion {
  path: string;
  /** Tokens of context wanted, and the fewest a conversation can do with. */
  contextTokens: number;
  leastContextTokens: number;
  backend: Backend;
}

/** What fits of what was asked for, and why. */
export interface FitAnswer {
  contextTokens: number;
  /** Of the model, with the output as one more. */
  layers: number;
  /** Bytes of main memory it takes so, and what can be had. */
  neededBytes: number;
  freeBytes: number;
}

/** A question beside the conversation; see `messages.ts`. */
export type SideRequest = z.infer<typeof SideQuestion> & {
  /** Asked of this model alone: where another is loaded, or none, there is no answer. */
  modelId: string;
  /** `ask`: a person waits for it; `look`: nobody does, and anything else goes first. */
  rank: 'ask' | 'look';
};

/**
 * What came of it. `not-now`: something went first before it began, or the model is not loaded; it may be asked again.
 * `no-room`: memory does not hold a second context beside this model.
 */
export type SideAnswer = z.infer<typeof SideOutcome> | { finish: 'not-now' | 'no-room' };

export interface SideFitQuestion {
  path: string;
  /** Tokens of the second context. */
  contextTokens: number;
  backend: Backend;
}

/**
 * The model, seen from the services: every method rejects with an `AppError` whose kind says what happened.
 * The process behind it is started when first needed and restarted when it ends unasked.
 */
export interface Inference {
  /** Loads a model, unloading the one before. A no-op where it is loaded already. */
  load(request: LoadRequest): Promise<void>;
  unload(): Promise<void>;
  /** Evaluates a prompt into the KV cache without answering. Resolves to the tokens it had to evaluate. */
  prepare(request: Pick<GenerateRequest, 'messages' | 'keepFirst'>, signal?: AbortSignal): Promise<number>;
  /** Calls `onText` for each piece of the reply. An aborted `signal` ends it between two tokens, without an error. */
  generate(
    request: GenerateRequest,
    onText: (text: string) => void,
    signal?: AbortSignal,
  ): Promise<GenerateResult>;
  /**
   * A short answer beside the conversation, whose cache stays as it is. A reply goes before it and ends it.
   * @param onText called for each piece of free text; never for JSON
   */
  ask(request: SideRequest, onText?: (text: string) => void, signal?: AbortSignal): Promise<SideAnswer>;
  status(): InferenceStatus;
  /** Returns the function that ends the subscription. */
  onStatus(listener: (status: InferenceStatus) => void): () => void;
  restart(): Promise<void>;
  /**
   * Looks for graphics cards again where nothing is under way (or as soon as nothing is): after sleep, or when one was
   * plugged in. Costs milliseconds where there is none.
   */
  lookAgain(): Promise<void>;
  /** Ends the process and waits for it. */
  close(): Promise<void>;
}
