import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Measured: the process with its runtime, and no model. */
const RUNTIME_BYTES = 130e6;
/** Of the ONNX file: matrices are laid out anew beside it. */
const WEIGHTS_FACTOR = 1.5;
/** Of `tokenizer.json`: its words become objects. 250,000 of them, a file of 17 MB, take 385 MB. */
const TOKENIZER_FACTOR = 23;

/** Bytes an embeddings model will take, roughly, by the files in its folder; 0 where there are none. */
export async function embeddingsBeside(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map(async (name) => {
      const size = await stat(path.join(folder, name)).then(
        (info) => info.size,
        () => 0,
      );
      if (name.endsWith('.onnx') || name.endsWith('.onnx_data')) return size * WEIGHTS_FACTOR;
      return path.basename(name) === 'tokenizer.json' ? size * TOKENIZER_FACTOR : 0;
    }),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total > 0 ? Math.round(RUNTIME_BYTES + total) : 0;
}
