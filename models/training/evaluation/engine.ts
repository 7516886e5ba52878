import {
  type ChatHistoryItem,
  type ChatWrapper,
  getLlama,
  type LlamaContextSequence,
  type LlamaModel,
  resolveChatWrapper,
  type Token,
} from 'node-llama-cpp';

/** A message of the prompt, as the app sends it. */
export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface Sampling {
  temperature: number;
  topP: number;
  topK: number;
  minP: number;
  repeatPenalty: number;
  maxTokens: number;
  seed: number;
}

export interface Reply {
  text: string;
  /** False where `maxTokens` cut the reply. */
  ended: boolean;
}

/** A GGUF file loaded on the CPU, with one sequence. */
export interface Engine {
  model: LlamaModel;
  sequence: LlamaContextSequence;
  /** The prompt's tokens, made by the chat template of the file. */
  tokens(messages: Message[]): Token[];
  reply(messages: Message[], sampling: Sampling): Promise<Reply>;
  close(): Promise<void>;
}

/** Last tokens that the repeat penalty looks at; the one before the reply's first is not among them. */
const PENALTY_WINDOW = 64;

function item(message: Message): ChatHistoryItem {
  if (message.role === 'system') return { type: 'system', text: message.content };
  if (message.role === 'user') return { type: 'user', text: message.content };
  return { type: 'model', response: [message.content] };
}

function promptTokens(wrapper: ChatWrapper, model: LlamaModel, messages: Message[]): Token[] {
  const chatHistory: ChatHistoryItem[] = [...messages.map(item), { type: 'model', response: [] }];
  return wrapper.generateContextState({ chatHistory }).contextText.tokenize(model.tokenizer);
}

/** Loads a model; the caller closes it. */
export async function openEngine(modelPath: string, threads = 1): Promise<Engine> {
  const llama = await getLlama({ gpu: false, build: 'never' });
  const model = await llama.loadModel({ modelPath });
  const context = await model.createContext({ contextSize: 2048, threads });
  const sequence = context.getSequence();
  const wrapper = resolveChatWrapper(model);

  async function reply(messages: Message[], sampling: Sampling): Promise<Reply> {
    const prompt = promptTokens(wrapper, model, messages);
    await sequence.adaptStateToTokens(prompt);
    const output: Token[] = [];
    const stream = sequence.evaluate(prompt.slice(sequence.nextTokenIndex), {
      temperature: sampling.temperature,
      topP: sampling.topP,
      topK: sampling.topK,
      minP: sampling.minP,
      seed: sampling.seed,
      repeatPenalty: { penalty: sampling.repeatPenalty, punishTokens: () => output.slice(-PENALTY_WINDOW) },
    });
    for await (const token of stream) {
      if (model.isEogToken(token)) return { text: model.detokenize(output), ended: true };
      output.push(token);
      if (output.length >= sampling.maxTokens) break;
    }
    return { text: model.detokenize(output), ended: false };
  }

  return {
    model,
    sequence,
    tokens: (messages) => promptTokens(wrapper, model, messages),
    reply,
    close: async () => {
      await context.dispose();
      await model.dispose();
      await llama.dispose();
    },
  };
}
