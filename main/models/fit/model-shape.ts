/** What of a model's header decides how much memory it takes and how much of it is read for each token. */
import { AppError } from '../../errors.ts';
import type { GgufHeader, GgufTensor, GgufValue } from '../gguf/header.ts';

/** What a layer keeps of the tokens before. */
export type LayerCache =
  /** Keys and values: so many numbers for each token, of all tokens or of the last ones alone. */
  | { kind: 'tokens'; elements: number; windowed: boolean }
  /** A state of fixed size, whatever came before. */
  | { kind: 'state'; bytes: number }
  /** It uses another layer's. */
  | { kind: 'shared' };

export interface LayerShape {
  /** Of its weights. */
  bytes: number;
  /** Of the weights that are read for a token: fewer where only some experts are asked. */
  activeBytes: number;
  cache: LayerCache;
}

export interface ModelShape {
  architecture: string;
  /** The repeating layers, in order. */
  layers: LayerShape[];
  /** Bytes of tables that are looked up and stay in main memory. */
  inputBytes: number;
  /** Bytes of what turns the last layer into the next token; the embedding table where it serves as that too. */
  outputBytes: number;
  /** One matrix serves as embedding and as output: counted once in memory. */
  tied: boolean;
  /** Size of an embedding vector. */
  embedding: number;
  feedForward: number;
  /** Tokens of the vocabulary. */
  vocabulary: number;
  /** Context it was trained for, in tokens. */
  contextTokens: number;
  /** Tokens a windowed layer looks back; null where none is. */
  slidingWindow: number | null;
  /** Numbers a token brings along for each layer beside its embedding (Gemma 3n and 4); else 0. */
  perLayerInput: number;
}

/** How many layers there are from one whole-context layer to the next, where the file does not say. */
const WINDOW_PATTERNS: Record<string, number> = {
  gemma2: 2,
  gemma3: 6,
  gemma3n: 5,
  cohere2: 4,
  'gpt-oss': 2,
};
/** Architectures whose layers are recurrent except every so-many-th. */
const INTERVAL_ARCHITECTURES = new Set(['qwen3next', 'qwen35', 'qwen35moe']);
const STATE_BYTES = 4;

/**
 * Reads the shape off the headers of a model: one, or those of all its parts in order.
 * @throws AppError `model-malformed` where the header does not say what it must, or parts are missing
 */
export function shapeOf(headers: readonly GgufHeader[]): ModelShape {
  const [first] = headers;
  if (!first) throw new AppError('model-malformed', { reason: 'no header' });
  const parts = first.metadata.get('split.count');
  if (typeof parts === 'number' && parts > 1 && parts !== headers.length) {
    throw new AppError('model-malformed', { reason: `${headers.length} of its ${parts} parts` });
  }
  const keys = new Keys(first.metadata);
  const tensors = headers.flatMap((header) => [...header.tensors]);
  const count = keys.required('block_count');
  if (count > 10_000) throw new AppError('model-malformed', { reason: `${count} layers` });

  const heads = keys.perLayer('attention.head_count') ?? (() => 0);
  const embedding = keys.required('embedding_length');
  const tables = tensorsBeside(tensors);
  const window = keys.number('attention.sliding_window');
  const contextTokens = keys.required('context_length');
  return {
    architecture: keys.architecture,
    layers: layersOf(keys, tensors, count, embedding, heads),
    inputBytes: tables.input,
    outputBytes: tables.output,
    tied: tables.tied,
    embedding,
    feedForward: Math.max(0, ...range(count, keys.perLayer('feed_forward_length') ?? (() => 0))),
    vocabulary: vocabularyOf(first, keys, tensors),
    contextTokens,
    slidingWindow: window !== undefined && window > 0 && window < contextTokens ? window : null,
    perLayerInput: keys.number('embedding_length_per_layer_input') ?? 0,
  };
}

function layersOf(
  keys: Keys,
  tensors: readonly GgufTensor[],
  count: number,
  embedding: number,
  heads: (layer: number) => number,
): LayerShape[] {
  const sizes = layerSizes(keys, tensors, count);
  const kvHeads = keys.perLayer('attention.head_count_kv') ?? heads;
  const isWindowed = windowedLayers(keys);
  const owners = count - (keys.number('attention.shared_kv_layers') ?? 0);
  const isRecurrent = recurrentLayers(keys, kvHeads);
  const state = stateBytes(keys, embedding);

  return sizes.map(({ bytes, activeBytes }, layer): LayerShape => {
    if (isRecurrent(layer)) return { bytes, activeBytes, cache: { kind: 'state', bytes: state } };
    if (layer >= owners) return { bytes, activeBytes, cache: { kind: 'shared' } };
    const windowed = isWindowed(layer);
    const usual = heads(layer) > 0 ? embedding / heads(layer) : 0;
    const length = (name: string) =>
      (windowed ? keys.number(`attention.${name}_length_swa`) : undefined) ??
      keys.number(`attention.${name}_length`) ??
      usual;
    const elements = Math.round(kvHeads(layer) * (length('key') + length('value')));
    return { bytes, activeBytes, cache: { kind: 'tokens', elements, windowed } };
  });
}

function layerSizes(
  keys: Keys,
  tensors: readonly GgufTensor[],
  count: number,
): { bytes: number; activeBytes: number }[] {
  const experts = keys.number('expert_count') ?? 0;
  const used = keys.number('expert_used_count') ?? experts;
  const share = experts > 0 ? Math.min(1, used / experts) : 1;
  const sizes = range(count, () => ({ bytes: 0, activeBytes: 0 }));
  for (const { name, bytes } of tensors) {
    const size = sizes[layerNumber(name) ?? -1];
    if (!size) continue;
    size.bytes += bytes;
    size.activeBytes += name.includes('_exps.') ? bytes * share : bytes;
  }
  return sizes;
}

function tensorsBeside(tensors: readonly GgufTensor[]): { input: number; output: number; tied: boolean } {
  let input = 0;
  let output = 0;
  let table = 0;
  let tied = true;
  for (const { name, bytes } of tensors) {
    if (layerNumber(name) !== undefined) continue;
    if (name === 'output.weight') tied = false;
    if (name === 'token_embd.weight') table = bytes;
    if (/^(token_embd|token_types|position_embd|per_layer_token_embd)/.test(name)) input += bytes;
    else output += bytes;
  }
  return { input, output: tied ? output + table : output, tied };
}

function layerNumber(name: string): number | undefined {
  const found = /^blk\.(\d+)\./.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}

function windowedLayers(keys: Keys): (layer: number) => boolean {
  const window = keys.number('attention.sliding_window') ?? 0;
  if (window <= 0) return () => false;
  const flags = keys.list('attention.sliding_window_pattern');
  if (flags) return (layer) => Boolean(flags[layer]);
  const pattern = keys.number('attention.sliding_window_pattern') ?? WINDOW_PATTERNS[keys.architecture] ?? 1;
  // Where nothing says which layers look at the whole, none is taken to look at a window alone: the larger estimate.
  if (pattern <= 1) return () => false;
  return (layer) => layer % pattern < pattern - 1;
}

function recurrentLayers(keys: Keys, kvHeads: (layer: number) => number): (layer: number) => boolean {
  const interval = keys.number('full_attention_interval');
  if (interval !== undefined && interval > 0 && INTERVAL_ARCHITECTURES.has(keys.architecture)) {
    return (layer) => (layer + 1) % interval !== 0;
  }
  if (keys.number('ssm.state_size') === undefined && keys.number('shortconv.l_cache') === undefined) {
    return () => false;
  }
  return (layer) => kvHeads(layer) === 0;
}

/** Of one recurrent layer, for one conversation. */
function stateBytes(keys: Keys, embedding: number): number {
  const shortConvolution = keys.number('shortconv.l_cache');
  if (shortConvolution !== undefined) return embedding * Math.max(0, shortConvolution - 1) * STATE_BYTES;
  const inner = keys.number('ssm.inner_size') ?? 0;
  const size = keys.number('ssm.state_size') ?? 0;
  const groups = keys.number('ssm.group_count') ?? 0;
  const kernel = keys.number('ssm.conv_kernel') ?? 1;
  return (Math.max(0, kernel - 1) * (inner + 2 * groups * size) + inner * size) * STATE_BYTES;
}

function vocabularyOf(header: GgufHeader, keys: Keys, tensors: readonly GgufTensor[]): number {
  const tokens = header.metadata.get('tokenizer.ggml.tokens');
  if (typeof tokens === 'object') return tokens.length;
  const table = tensors.find(({ name }) => name === 'token_embd.weight');
  return keys.number('vocab_size') ?? table?.dimensions[1] ?? 0;
}

function range<T>(count: number, item: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

/** The keys under the architecture's own name. */
class Keys {
  readonly architecture: string;
  readonly #metadata: ReadonlyMap<string, GgufValue>;

  constructor(metadata: ReadonlyMap<string, GgufValue>) {
    this.#metadata = metadata;
    this.architecture = String(metadata.get('general.architecture') ?? '');
  }

  number(key: string): number | undefined {
    const value = this.#metadata.get(`${this.architecture}.${key}`);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
  }

  required(key: string): number {
    const value = this.number(key);
    if (value === undefined || value < 1 || !Number.isSafeInteger(value)) {
      throw new AppError('model-malformed', { reason: `it does not say its ${key}` });
    }
    return value;
  }

  list(key: string): readonly (number | boolean | string)[] | undefined {
    const value = this.#metadata.get(`${this.architecture}.${key}`);
    return typeof value === 'object' && value.items !== null ? value.items : undefined;
  }

  /** A key that holds one number for all layers, or one for each. */
  perLayer(key: string): ((layer: number) => number) | undefined {
    const items = this.list(key);
    if (items) return (layer) => nonNegative(items[layer]);
    const value = this.number(key);
    return value === undefined ? undefined : () => value;
  }
}

function nonNegative(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? value : 0;
}
