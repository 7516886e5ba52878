import {
  type ChatHistoryItem,
  ChatMLChatWrapper,
  type ChatWrapper,
  JinjaTemplateChatWrapper,
  type LlamaModel,
  type LlamaText,
  resolveChatWrapper,
  SpecialToken,
  SpecialTokensText,
  type Token,
} from 'node-llama-cpp';
import type { PromptMessage } from '../types.ts';
import { MarkerFinder } from './markers.ts';

/** Replies whose tokens are remembered: as many as a long conversation shows to the model. */
const REMEMBERED_REPLIES = 256;

/** What ends the model's turn, beside the tokens its own file names. */
export interface StopSigns {
  tokens: ReadonlySet<Token>;
  texts: readonly string[];
}

/**
 * Turns messages into tokens with the model's own chat template. The words of a message are always tokenised
 * as plain text: whatever someone types, it can never become one of the template's special tokens.
 */
export class PromptEncoder {
  readonly #model: LlamaModel;
  readonly #wrapper: ChatWrapper;
  readonly #replies = new Map<string, Token[]>();
  readonly #markers: MarkerFinder;

  constructor(model: LlamaModel) {
    this.#model = model;
    this.#wrapper = chatWrapperOf(model);
    this.#markers = new MarkerFinder(model);
  }

  /** Tokens up to the point where the model's next word is due, and what will end its turn. */
  encode(messages: readonly PromptMessage[]): { tokens: Token[]; stop: StopSigns } {
    const chatHistory = messages.map(toHistoryItem);
    if (chatHistory.at(-1)?.type !== 'model') chatHistory.push({ type: 'model', response: [''] });
    const { contextText, stopGenerationTriggers } = this.#wrapper.generateContextState({ chatHistory });
    return { tokens: this.#tokenize(contextText), stop: this.#stopSigns(stopGenerationTriggers) };
  }

  /** Tokens of words as they stand inside a message. */
  words(text: string): Token[] {
    return this.#markers.tokenizeWords(text, 'trimLeadingSpace');
  }

  /**
   * Remembers how the model itself spelt a reply. The same words tokenised anew may come out differently, and
   * the KV cache would be lost from there on.
   */
  remember(reply: string, tokens: Token[]): void {
    // What a model wrote may stand among a learner's words as well.
    if (reply === '' || tokens.some((token) => this.#markers.textOf(token) !== null)) return;
    this.#replies.delete(reply);
    this.#replies.set(reply, tokens);
    const oldest = this.#replies.keys().next().value;
    if (this.#replies.size > REMEMBERED_REPLIES && oldest !== undefined) this.#replies.delete(oldest);
  }

  /** As llama.cpp does it: a word after a special token stands at a beginning, a word after text does not. */
  #tokenize(text: LlamaText): Token[] {
    const tokens: Token[] = [];
    const { bos, shouldPrependBosToken } = this.#model.tokens;
    const spacing = () =>
      tokens.length === 0 || this.#model.isSpecialToken(tokens.at(-1)) ? undefined : 'trimLeadingSpace';
    for (const value of text.values) {
      let piece: Token[];
      if (value instanceof SpecialToken) piece = value.tokenize(this.#model.tokenizer);
      else if (value instanceof SpecialTokensText) piece = this.#model.tokenize(value.value, true, spacing());
      else piece = this.#replies.get(value) ?? this.#markers.tokenizeWords(value, spacing());
      for (const token of piece) tokens.push(token);
    }
    if (shouldPrependBosToken && bos !== null && tokens[0] !== bos) tokens.unshift(bos);
    return tokens;
  }

  #stopSigns(triggers: readonly LlamaText[]): StopSigns {
    const tokens = new Set<Token>();
    const texts: string[] = [];
    for (const trigger of triggers) {
      const first = trigger.tokenize(this.#model.tokenizer, 'trimLeadingSpace')[0];
      if (first !== undefined && this.#model.isSpecialToken(first)) tokens.add(first);
      else if (trigger.toString().trim() !== '') texts.push(trigger.toString());
    }
    return { tokens, texts };
  }
}

function toHistoryItem({ role, content }: PromptMessage): ChatHistoryItem {
  if (role === 'assistant') return { type: 'model', response: [content] };
  return { type: role, text: content };
}

/** The file's own template first; without one, whatever its vocabulary suggests. */
function chatWrapperOf(model: LlamaModel): ChatWrapper {
  const template = model.fileInfo.metadata?.tokenizer?.chat_template;
  if (template !== undefined && template.trim() !== '') {
    try {
      return new JinjaTemplateChatWrapper({
        template,
        tokenizer: model.tokenizer,
        // Where the template knows no system role, its words open the first message of the user.
        convertUnsupportedSystemMessagesToUserMessages: { use: 'ifNeeded', format: '{{message}}' },
        functionCallMessageTemplate: 'noJinja',
        // A tutor answers at once; a model that can think aloud is asked not to.
        reasoning: false,
      });
    } catch {
      // A template that Jinja here cannot run: the model is still usable with the nearest known one.
    }
  }
  if (hasToken(model, '<|im_start|>') && hasToken(model, '<|im_end|>')) return new ChatMLChatWrapper();
  return (
    resolveChatWrapper({
      tokenizer: model.tokenizer,
      fileInfo: model.fileInfo,
      architecture: model.architecture,
      bosString: model.tokens.bosString,
      ...(model.filename === undefined ? {} : { filename: model.filename }),
      noJinja: true,
      warningLogs: false,
    }) ?? new ChatMLChatWrapper()
  );
}

function hasToken(model: LlamaModel, text: string): boolean {
  return model.tokenize(text, true).length === 1;
}
