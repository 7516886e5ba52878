import type { LlamaContext, LlamaContextSequence, LlamaModel, Token } from 'node-llama-cpp';
import type { Timings } from '../../../preload/schemas/inference.ts';
import { AppError } from '../../errors.ts';
import type { GenerateRequest, GenerateResult, GenerationParameters } from '../types.ts';
import type { SideContext, SideOutcome, SideQuestion } from './beside.ts';
import { fitIntoContext } from './fit.ts';
import { PromptEncoder, type StopSigns } from './prompt.ts';
import { ReplyText } from './reply-text.ts';
import type { ThreadTuner } from './thread-tuner.ts';

/** Repetition is judged over this many tokens back. */
const REPEAT_WINDOW = 64;

/** Until the first reply says otherwise. */
const USUAL_REPLY_TOKENS = 400;

export interface Observer {
  onText(text: string): void;
  /** The work moves on: a batch was evaluated. */
  onProgress(): void;
}

/** How many threads compute, and the way to tell llama.cpp. */
export interface Threads {
  tuner: ThreadTuner;
  use(count: number): void;
}

/** The context for what is asked beside the conversation; made when it is first needed. */
export type OpenBeside = (encoder: PromptEncoder) => Promise<SideContext>;

/** A loaded model with its KV cache: evaluates prompts, of which it keeps as much as it can, and replies. */
export class Session {
  readonly #model: LlamaModel;
  readonly #context: LlamaContext;
  readonly #sequence: LlamaContextSequence;
  readonly #encoder: PromptEncoder;
  readonly #threads: Threads;
  /** What the last reply could take: a prompt prepared for the next one leaves as much room. */
  #replyTokens = USUAL_REPLY_TOKENS;
  readonly #openBeside: OpenBeside;
  #beside: SideContext | undefined;

  constructor(model: LlamaModel, context: LlamaContext, threads: Threads, openBeside: OpenBeside) {
    this.#openBeside = openBeside;
    this.#model = model;
    this.#threads = threads;
    this.#context = context;
    this.#sequence = context.getSequence();
    this.#encoder = new PromptEncoder(model);
  }

  get contextTokens(): number {
    return this.#context.contextSize;
  }

  /** What it was given, and what it could have used. */
  get size(): { contextTokens: number; mostContextTokens: number; gpuLayers: number } {
    const { trainContextSize, gpuLayers } = this.#model;
    return { contextTokens: this.contextTokens, mostContextTokens: trainContextSize, gpuLayers };
  }

  /**
   * Evaluates a few single tokens: the weights come from the disk into memory before anyone waits for them, and
   * it shows how many threads this machine has to spare right now.
   */
  async warmUp(): Promise<void> {
    const { tuner, use } = this.#threads;
    const most = tuner.levels[0];
    const fewest = tuner.levels.at(-1);
    if (most === undefined || fewest === undefined || most === fewest) return;
    const token = this.#model.tokens.bos ?? this.#model.tokens.eos;
    if (token === null) return;
    const step = async (threads: number) => {
      use(threads);
      const startedAt = performance.now();
      await this.#sequence.evaluateWithoutGeneratingNewTokens([token]);
      return performance.now() - startedAt;
    };
    // The first step reads the disk.
    await step(fewest);
    tuner.begin(await step(most), await step(fewest), performance.now());
    use(tuner.threads);
    await this.#sequence.clearHistory();
  }

  /**
   * Answers beside the conversation, whose cache stays as it is.
   * @throws AppError `out-of-memory` where there is no room for a second context
   */
  async ask(question: SideQuestion, observer: Observer, signal: AbortSignal): Promise<SideOutcome> {
    this.#beside ??= await this.#openBeside(this.#encoder);
    return this.#beside.answer(question, observer, signal);
  }

  /** Frees the caches, then the weights. */
  async dispose(): Promise<void> {
    await this.#beside?.dispose();
    await this.#context.dispose();
    await this.#model.dispose();
  }

  /**
   * Evaluates a prompt into the cache. An aborted `signal` ends it between two batches; what was evaluated stays.
   * @returns the number of tokens it had to evaluate
   */
  async prepare(
    { messages, keepFirst }: Pick<GenerateRequest, 'messages' | 'keepFirst'>,
    observer: Observer,
    signal: AbortSignal,
  ): Promise<number> {
    const { encoded } = this.#fit(messages, keepFirst, this.#replyTokens);
    const rest = await this.#align(encoded.tokens);
    const left = await this.#prefill(rest, 0, observer, signal);
    if (left.length === 0) await this.#sequence.takeCheckpoint();
    return rest.length - left.length;
  }

  /** Replies to a prompt. An aborted `signal` ends the reply between two tokens. */
  async generate(
    { messages, keepFirst, parameters }: GenerateRequest,
    observer: Observer,
    signal: AbortSignal,
  ): Promise<GenerateResult> {
    const startedAt = performance.now();
    this.#replyTokens = parameters.maxTokens;
    const { encoded, omittedMessages } = this.#fit(messages, keepFirst, parameters.maxTokens);
    const promptTokens = encoded.tokens.length;
    const rest = await this.#align(encoded.tokens);
    const reusedTokens = promptTokens - rest.length;
    const last = await this.#prefill(rest, this.#chunk, observer, signal);
    const reply = signal.aborted
      ? { text: '', tokens: 0, finish: 'stopped' as const, firstAt: startedAt, lastAt: startedAt }
      : await this.#reply(last, encoded.stop, parameters, observer, signal);
    const decodeMs = reply.lastAt - reply.firstAt;
    const timings: Timings = {
      ttftMs: reply.firstAt - startedAt,
      decodeTokensPerSecond: reply.tokens > 1 && decodeMs > 0 ? ((reply.tokens - 1) / decodeMs) * 1000 : 0,
      promptTokens,
      reusedTokens,
      outputTokens: reply.tokens,
    };
    return { text: reply.text, timings, finish: reply.finish, omittedMessages };
  }

  #fit(messages: GenerateRequest['messages'], keepFirst: number, replyTokens: number) {
    return fitIntoContext({ messages, keepFirst, contextTokens: this.contextTokens, replyTokens }, (some) =>
      this.#encoder.encode(some),
    );
  }

  /** Tokens that are evaluated before anyone can step in. */
  get #chunk(): number {
    return this.#context.batchSize;
  }

  /**
   * Drops from the cache what differs from `tokens`. At least one token is always left to evaluate: the next
   * word is read off it.
   * @returns the tokens that are not in the cache
   */
  async #align(tokens: Token[]): Promise<Token[]> {
    await this.#sequence.adaptStateToTokens(tokens.slice(0, -1), false);
    return tokens.slice(this.#sequence.nextTokenIndex);
  }

  /** Evaluates batch after batch until at most `keep` tokens (at least one where `keep` > 0) are left. */
  async #prefill(tokens: Token[], keep: number, observer: Observer, signal: AbortSignal): Promise<Token[]> {
    let left = tokens;
    while (left.length > keep && !signal.aborted) {
      const batch = left.slice(0, this.#chunk);
      await this.#sequence.evaluateWithoutGeneratingNewTokens(batch);
      left = left.slice(batch.length);
      observer.onProgress();
    }
    return left;
  }

  async #reply(
    prompt: Token[],
    stop: StopSigns,
    parameters: GenerationParameters,
    observer: Observer,
    signal: AbortSignal,
  ) {
    const room = this.contextTokens - this.#sequence.nextTokenIndex - prompt.length - 1;
    const maxTokens = Math.min(parameters.maxTokens, room);
    if (maxTokens < 1) throw new AppError('context-too-small', { limit: this.contextTokens });
    const said: Token[] = [];
    const text = new ReplyText(this.#model.tokenizer.detokenize, stop.texts);
    const show = (piece: string) => {
      if (piece !== '') observer.onText(piece);
    };
    let finish: GenerateResult['finish'] = 'end';
    let firstAt = 0;
    let lastAt = 0;
    const tokens = this.#sequence.evaluate(prompt, {
      temperature: parameters.temperature,
      topP: parameters.topP,
      topK: parameters.topK,
      minP: parameters.minP,
      seed: parameters.seed ?? Math.floor(Math.random() * 0xffffffff),
      repeatPenalty: {
        penalty: parameters.repeatPenalty,
        punishTokens: () => said.slice(-REPEAT_WINDOW),
        maxPunishTokens: REPEAT_WINDOW,
      },
    });
    for await (const token of tokens) {
      const now = performance.now();
      if (firstAt === 0) {
        firstAt = now;
        observer.onProgress();
      } else {
        this.#threads.tuner.record(now - lastAt, now);
        this.#threads.use(this.#threads.tuner.threads);
      }
      lastAt = now;
      if (stop.tokens.has(token)) break;
      said.push(token);
      show(text.push(token));
      if (text.stopped) break;
      if (signal.aborted) finish = 'stopped';
      else if (said.length >= maxTokens) finish = 'length';
      if (finish !== 'end') break;
    }
    show(text.end());
    // A thought is no part of the conversation: the next prompt has the words alone.
    if (!text.thought) this.#encoder.remember(text.text, said);
    if (firstAt === 0) firstAt = lastAt = performance.now();
    return { text: text.text, tokens: said.length, finish, firstAt, lastAt };
  }
}
