/**
 * Makes a Llama-architecture model of any shape with random weights, a working tokenizer and a chat template:
 * its speed is that of a real model of the shape, its text is noise. For tests and measurements.
 */
import { type MetadataValue, type TensorToWrite, tensorBytes, writeGguf } from './write.ts';

export interface RandomModelShape {
  layers: number;
  /** Size of an embedding vector; a multiple of 32 and of `heads`. */
  embedding: number;
  heads: number;
  /** Heads of the keys and values; divides `heads`. */
  kvHeads: number;
  feedForward: number;
  /** Tokens of the vocabulary, at least {@link SMALLEST_VOCABULARY}. */
  vocabulary: number;
  contextTokens: number;
  /** Type of the weight matrices. */
  type: 'F32' | 'Q8_0' | 'Q4_0';
  seed: number;
  /** One matrix serves as embedding and as output, as in most models of a billion weights. */
  tied?: boolean;
  /** Left out: a template with the roles system, user and assistant. `null`: none in the file. */
  chatTemplate?: string | null;
  /** What the file says the template's markers are, as some converted models do. Left out: `control`. */
  markers?: 'control' | 'userDefined';
}

/** A model of about a hundred thousand weights: loads in milliseconds. */
export const TINY_SHAPE: RandomModelShape = {
  layers: 2,
  embedding: 64,
  heads: 2,
  kvHeads: 2,
  feedForward: 128,
  vocabulary: 512,
  contextTokens: 512,
  type: 'F32',
  seed: 1,
};

/** The shape of Llama 3.2 1B, whose vocabulary is 128256 tokens. */
export const ONE_BILLION_SHAPE: RandomModelShape = {
  layers: 16,
  embedding: 2048,
  heads: 32,
  kvHeads: 8,
  feedForward: 8192,
  vocabulary: 128_256,
  contextTokens: 8192,
  type: 'Q4_0',
  seed: 1,
  tied: true,
};

const CHAT_TEMPLATE =
  "{{ bos_token }}{% for message in messages %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}";

const CONTROL_TOKENS = ['<s>', '</s>', '<|system|>', '<|user|>', '<|assistant|>', '<|end|>'];
/** Each is a token of its own. */
export const LETTERS = ' abcdefghijklmnopqrstuvwxyzáéíóúüñABCDEFGHIJKLMNÑOPQRSTUVWXYZ0123456789.,;:¿?¡!-()';
const BYTES = 256;
const TOKEN_TYPE = { normal: 1, unknown: 2, control: 3, userDefined: 4, byte: 6 };

/** The token that says one of {@link LETTERS}. */
export function letterTokenId(letter: string): number {
  return 1 + CONTROL_TOKENS.length + BYTES + [...LETTERS].indexOf(letter);
}

/** The unknown token, the control tokens, the bytes and the letters. */
export const SMALLEST_VOCABULARY = 1 + CONTROL_TOKENS.length + BYTES + LETTERS.length;

/** Writes the model to `path`. A shape of one billion weights takes seconds and a few megabytes of memory. */
export async function writeRandomModel(path: string, shape: RandomModelShape): Promise<void> {
  const { metadata, tensors } = randomModelOf(shape);
  await writeGguf(path, metadata, tensors);
}

/** What such a file holds, for those who write it in another form. */
export function randomModelOf(shape: RandomModelShape): {
  metadata: Map<string, MetadataValue>;
  tensors: TensorToWrite[];
} {
  return { metadata: metadataOf(shape), tensors: tensorsOf(shape) };
}

function metadataOf(shape: RandomModelShape): Map<string, MetadataValue> {
  const { tokens, scores, types } = vocabularyOf(shape.vocabulary, shape.markers);
  const metadata = new Map<string, MetadataValue>([
    ['general.architecture', { type: 'string', value: 'llama' }],
    ['general.name', { type: 'string', value: 'Random weights' }],
    ['general.file_type', { type: 'uint32', value: { F32: 0, Q8_0: 7, Q4_0: 2 }[shape.type] }],
    ['llama.context_length', { type: 'uint32', value: shape.contextTokens }],
    ['llama.embedding_length', { type: 'uint32', value: shape.embedding }],
    ['llama.block_count', { type: 'uint32', value: shape.layers }],
    ['llama.feed_forward_length', { type: 'uint32', value: shape.feedForward }],
    ['llama.attention.head_count', { type: 'uint32', value: shape.heads }],
    ['llama.attention.head_count_kv', { type: 'uint32', value: shape.kvHeads }],
    ['llama.attention.layer_norm_rms_epsilon', { type: 'float32', value: 1e-5 }],
    ['llama.rope.dimension_count', { type: 'uint32', value: shape.embedding / shape.heads }],
    ['llama.rope.freq_base', { type: 'float32', value: 10_000 }],
    ['llama.vocab_size', { type: 'uint32', value: shape.vocabulary }],
    ['tokenizer.ggml.model', { type: 'string', value: 'llama' }],
    ['tokenizer.ggml.tokens', { type: 'array', of: 'string', value: tokens }],
    ['tokenizer.ggml.scores', { type: 'array', of: 'float32', value: scores }],
    ['tokenizer.ggml.token_type', { type: 'array', of: 'int32', value: types }],
    ['tokenizer.ggml.unknown_token_id', { type: 'uint32', value: 0 }],
    ['tokenizer.ggml.bos_token_id', { type: 'uint32', value: 1 }],
    ['tokenizer.ggml.eos_token_id', { type: 'uint32', value: CONTROL_TOKENS.indexOf('<|end|>') + 1 }],
    ['tokenizer.ggml.add_bos_token', { type: 'bool', value: false }],
    ['tokenizer.ggml.add_space_prefix', { type: 'bool', value: false }],
  ]);
  const template = shape.chatTemplate === undefined ? CHAT_TEMPLATE : shape.chatTemplate;
  if (template !== null) metadata.set('tokenizer.chat_template', { type: 'string', value: template });
  return metadata;
}

function vocabularyOf(
  size: number,
  markers: 'control' | 'userDefined' = 'control',
): { tokens: string[]; scores: number[]; types: number[] } {
  if (size < SMALLEST_VOCABULARY) throw new Error(`a vocabulary has at least ${SMALLEST_VOCABULARY} tokens`);
  const tokens = ['<unk>', ...CONTROL_TOKENS];
  const types = [
    TOKEN_TYPE.unknown,
    ...CONTROL_TOKENS.map((text) => TOKEN_TYPE[text.startsWith('<|') ? markers : 'control']),
  ];
  for (let byte = 0; byte < BYTES; byte++) {
    tokens.push(`<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`);
    types.push(TOKEN_TYPE.byte);
  }
  for (const letter of LETTERS) {
    tokens.push(letter === ' ' ? '▁' : letter);
    types.push(TOKEN_TYPE.normal);
  }
  // Pairs of letters, then triples, …: each can be reached by merging the one it was made from with a letter.
  const letters = [...LETTERS].map((letter) => (letter === ' ' ? '▁' : letter));
  const known = new Set(tokens);
  for (let from = tokens.length - letters.length; tokens.length < size; from++) {
    for (const letter of letters) {
      const token = `${tokens[from] ?? ''}${letter}`;
      if (known.has(token)) continue;
      known.add(token);
      tokens.push(token);
      types.push(TOKEN_TYPE.normal);
      if (tokens.length === size) break;
    }
  }
  return { tokens, types, scores: tokens.map((_, index) => -index) };
}

function tensorsOf(shape: RandomModelShape): TensorToWrite[] {
  const random = randomWords(shape.seed);
  const { embedding, feedForward, vocabulary } = shape;
  const kv = (embedding / shape.heads) * shape.kvHeads;
  const matrix = (name: string, columns: number, rows: number): TensorToWrite => ({
    name: `${name}.weight`,
    dimensions: [columns, rows],
    type: shape.type,
    // Scaled so that the activations neither fade nor explode from layer to layer.
    pieces: () => randomPieces(shape.type, tensorBytes(shape.type, [columns, rows]), columns ** -0.5, random),
  });
  const norm = (name: string): TensorToWrite => ({
    name: `${name}.weight`,
    dimensions: [embedding],
    type: 'F32',
    pieces: () => [new Uint8Array(new Float32Array(embedding).fill(1).buffer)],
  });
  const layers = Array.from({ length: shape.layers }, (_, index) => `blk.${index}`).flatMap((layer) => [
    norm(`${layer}.attn_norm`),
    matrix(`${layer}.attn_q`, embedding, embedding),
    matrix(`${layer}.attn_k`, embedding, kv),
    matrix(`${layer}.attn_v`, embedding, kv),
    matrix(`${layer}.attn_output`, embedding, embedding),
    norm(`${layer}.ffn_norm`),
    matrix(`${layer}.ffn_gate`, embedding, feedForward),
    matrix(`${layer}.ffn_up`, embedding, feedForward),
    matrix(`${layer}.ffn_down`, feedForward, embedding),
  ]);
  const output = matrix('output', embedding, vocabulary);
  const controlBytes = tensorBytes(shape.type, [embedding, 1 + CONTROL_TOKENS.length]);
  return [
    matrix('token_embd', embedding, vocabulary),
    ...layers,
    norm('output_norm'),
    ...(shape.tied ? [] : [{ ...output, pieces: () => withZeros(output.pieces(), controlBytes) }]),
  ];
}

const PIECE_BLOCKS = 4096;

/** Random blocks of a type, a piece at a time; their values spread by about `scale`. */
function* randomPieces(
  type: RandomModelShape['type'],
  totalBytes: number,
  scale: number,
  random: () => number,
): Generator<Uint8Array> {
  const blockBytes = { F32: 4, Q8_0: 34, Q4_0: 18 }[type];
  for (let done = 0; done < totalBytes; ) {
    const length = Math.min(PIECE_BLOCKS * blockBytes, totalBytes - done);
    const words = new Uint32Array(Math.ceil(length / 4)).map(random);
    const bytes = new Uint8Array(words.buffer, 0, length);
    if (type === 'F32') {
      const floats = new Float32Array(words.buffer, 0, length / 4);
      for (let i = 0; i < floats.length; i++) floats[i] = ((words[i] ?? 0) / 2 ** 31 - 1) * 1.7 * scale;
    } else {
      const spread = type === 'Q8_0' ? 74 : 4.6;
      const view = new DataView(words.buffer);
      for (let at = 0; at < length; at += blockBytes) view.setFloat16(at, scale / spread, true);
    }
    yield bytes;
    done += length;
  }
}

/** The first bytes become zero: tokens whose rows are zero are never the likeliest, so that replies do not end. */
function* withZeros(pieces: Iterable<Uint8Array>, bytes: number): Generator<Uint8Array> {
  let left = bytes;
  for (const piece of pieces) {
    piece.fill(0, 0, Math.min(left, piece.length));
    left = Math.max(0, left - piece.length);
    yield piece;
  }
}

/** Marsaglia's xorshift: 32 random bits a call, the same for the same seed. */
function randomWords(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}
