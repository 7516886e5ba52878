import {
  InputLookupTokenPredictor,
  type Llama,
  type LlamaContext,
  type LlamaContextSequence,
  type LlamaGrammar,
  LlamaGrammarEvaluationState,
  type LlamaModel,
  type Token,
} from 'node-llama-cpp';
import type { z } from 'zod';
import type { Backend } from '../../../preload/schemas/inference.ts';
import { AppError } from '../../errors.ts';
import type * as messages from '../messages.ts';
import { SIDE_CONTEXT_TOKENS } from '../side-context.ts';
import type { PromptEncoder } from './prompt.ts';
import { ReplyText } from './reply-text.ts';
import type { Observer } from './session.ts';

export type SideQuestion = z.infer<typeof messages.SideQuestion>;
export type SideOutcome = z.infer<typeof messages.SideOutcome>;

/** Tokens evaluated before a reply can step in: fewer than in a conversation, where somebody waits for them. */
const BATCH_TOKENS: Record<Backend, number> = { cpu: 32, cuda: 256, metal: 256, vulkan: 256 };
/** Tokens of the copy that are tried at once. Each costs a little where it is refused. */
const LOOKUP_TOKENS = 8;

export interface SideContextOptions {
  llama: Llama;
  model: LlamaModel;
  encoder: PromptEncoder;
  threads: number;
  backend: Backend;
}

/**
 * A second, small context on the same weights. What is asked here leaves the conversation's cache as it is, and the
 * instructions that questions of one kind begin with stay evaluated from one to the next.
 */
export class SideContext {
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  readonly #encoder: PromptEncoder;
  readonly #context: LlamaContext;
  readonly #sequence: LlamaContextSequence;
  readonly #lookup: InputLookupTokenPredictor;
  readonly #grammars = new Map<string, Promise<LlamaGrammar>>();

  private constructor({ llama, model, encoder }: SideContextOptions, context: LlamaContext) {
    this.#llama = llama;
    this.#model = model;
    this.#encoder = encoder;
    this.#context = context;
    this.#lookup = new InputLookupTokenPredictor({ predictionLength: { max: LOOKUP_TOKENS } });
    this.#sequence = context.getSequence({ tokenPredictor: this.#lookup });
  }

  /** @throws Error where memory does not hold it */
  static async open(options: SideContextOptions): Promise<SideContext> {
    const { model, threads, backend } = options;
    const context = await model.createContext({
      contextSize: Math.min(SIDE_CONTEXT_TOKENS, model.trainContextSize),
      // On the processor it was judged before, by what the system can make room for.
      ...(backend === 'cpu' ? { ignoreMemorySafetyChecks: true } : {}),
      failedCreationRemedy: false,
      batchSize: BATCH_TOKENS[backend],
      threads,
    });
    return new SideContext(options, context);
  }

  async dispose(): Promise<void> {
    await this.#context.dispose();
  }

  /**
   * Answers one question. An aborted `signal` ends it between two steps, with what there is.
   * @throws AppError `context-too-small` where the question leaves no room for an answer
   */
  async answer(question: SideQuestion, observer: Observer, signal: AbortSignal): Promise<SideOutcome> {
    const startedAt = performance.now();
    const deadline = startedAt + question.maxMs;
    const isOver = () => signal.aborted || performance.now() >= deadline;
    const { tokens: prompt, stop } = this.#encoder.encode(question.messages);
    const room = this.#sequence.contextSize - prompt.length - 1;
    if (room < 1) throw new AppError('context-too-small', { limit: this.#sequence.contextSize });
    const maxTokens = Math.min(question.maxTokens, room);

    await this.#sequence.adaptStateToTokens(prompt.slice(0, -1), false);
    const reusedTokens = this.#sequence.nextTokenIndex;
    const last = await this.#evaluate(prompt, observer, isOver, this.#sharedLength(question, prompt));

    this.#lookup.updateInputTokens(question.copyOf === undefined ? [] : this.#encoder.words(question.copyOf));
    const before = this.#sequence.tokenPredictions;
    const grammar = question.fields && (await this.#grammarOf(question.fields));
    const grammarState = grammar && new LlamaGrammarEvaluationState({ model: this.#model, grammar });

    const said: Token[] = [];
    const pieces: SideOutcome['pieces'] = [];
    const text = new ReplyText(this.#model.tokenizer.detokenize, grammar ? [] : stop.texts);
    let finish: SideOutcome['finish'] = 'end';
    if (isOver()) finish = signal.aborted ? 'stopped' : 'time';
    const show = (piece: string) => {
      if (piece !== '' && !grammar) observer.onText(piece);
    };
    const answers = this.#sequence.evaluateWithMetadata(
      last,
      { confidence: true },
      {
        temperature: question.temperature,
        ...(grammarState ? { grammarEvaluationState: grammarState } : {}),
      },
    );
    while (finish === 'end') {
      const { done, value } = await answers.next();
      if (done || stop.tokens.has(value.token)) break;
      said.push(value.token);
      observer.onProgress();
      const shown = text.text.length;
      show(text.push(value.token));
      pieces.push({ text: text.text.slice(shown), probability: probabilityOf(value.confidence) });
      if (text.stopped) break;
      if (isOver()) finish = signal.aborted ? 'stopped' : 'time';
      else if (said.length >= maxTokens) finish = 'length';
    }
    await answers.return();
    const rest = text.end();
    show(rest);
    if (rest !== '') pieces.push({ text: rest, probability: pieces.at(-1)?.probability ?? 0 });
    const after = this.#sequence.tokenPredictions;
    return {
      text: text.text,
      pieces,
      finish,
      promptTokens: prompt.length,
      reusedTokens,
      outputTokens: said.length,
      lookup: { taken: after.used - before.used, refused: after.refuted - before.refuted },
      ms: performance.now() - startedAt,
    };
  }

  /**
   * Evaluates all but the last token, batch by batch. Where a cache cannot be cut back to any place, it can be cut back
   * to the end of what questions of this kind share.
   * @returns the tokens that are left
   */
  async #evaluate(
    prompt: Token[],
    observer: Observer,
    isOver: () => boolean,
    shared: number,
  ): Promise<Token[]> {
    const batchSize = this.#context.batchSize;
    while (this.#sequence.nextTokenIndex < prompt.length - 1 && !isOver()) {
      const at = this.#sequence.nextTokenIndex;
      const end = Math.min(at + batchSize, prompt.length - 1, at < shared ? shared : Infinity);
      await this.#sequence.evaluateWithoutGeneratingNewTokens(prompt.slice(at, end));
      if (end === shared) await this.#sequence.takeCheckpoint();
      observer.onProgress();
    }
    return prompt.slice(this.#sequence.nextTokenIndex);
  }

  /** How many tokens of the prompt do not hang on the words of its last message. */
  #sharedLength({ messages: asked }: SideQuestion, prompt: readonly Token[]): number {
    if (!this.#sequence.needsCheckpoints) return 0;
    const other = this.#encoder.encode([...asked.slice(0, -1), { role: 'user', content: '0' }]).tokens;
    const differs = prompt.findIndex((token, index) => token !== other[index]);
    return differs < 0 ? prompt.length - 1 : differs;
  }

  #grammarOf(fields: readonly string[]): Promise<LlamaGrammar> {
    const key = fields.join(' ');
    let grammar = this.#grammars.get(key);
    if (!grammar) {
      const properties = Object.fromEntries(fields.map((name) => [name, { type: 'string' as const }]));
      grammar = this.#llama.createGrammarForJsonSchema({ type: 'object', properties });
      this.#grammars.set(key, grammar);
    }
    return grammar;
  }
}

/** llama.cpp says −1 where it did not look. */
function probabilityOf(confidence: number | undefined): number {
  return confidence === undefined || !(confidence >= 0) ? 0 : Math.min(1, confidence);
}
