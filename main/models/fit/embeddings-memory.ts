/**
 * Memory of the process that runs an embeddings model, from the size of its files. The tokenizer's table of words
 * takes more of it than the model: transformers.js keeps each word as objects of its own.
 */

/** Measured: transformers.js and onnxruntime loaded, and no model. */
const RUNTIME_BYTES = 130e6;
/** Measured with 250,000 words: 385 MB. */
const WORD_BYTES = 1540;
/** onnxruntime lays matrices out anew beside the file's own. Assumed, not measured on these models. */
const WEIGHTS_FACTOR = 1.5;

export interface EmbeddingsShape {
  /** Of the ONNX file. */
  modelBytes: number;
  /** Words of the tokenizer. */
  vocabulary: number;
  heads: number;
}

/** Bytes in use while a text of so many tokens is read. */
export function embeddingsMemory({ modelBytes, vocabulary, heads }: EmbeddingsShape, tokens: number): number {
  // Every token looks at every other: the scores, and what comes of them.
  const attention = 2 * heads * tokens ** 2 * Float32Array.BYTES_PER_ELEMENT;
  return Math.round(RUNTIME_BYTES + WORD_BYTES * vocabulary + WEIGHTS_FACTOR * modelBytes + attention);
}
