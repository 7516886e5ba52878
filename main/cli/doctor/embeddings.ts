import path from 'node:path';
import type { InstalledModel } from '../../../preload/schemas/models.ts';
import type { Settings } from '../../../preload/schemas/settings.ts';
import { toWireError } from '../../errors.ts';
import {
  createEmbedder,
  EMBEDDINGS_WORKER,
  embeddingModel,
  type Runtime,
} from '../../inference/embeddings/index.ts';
import { childProcessPort } from '../../inference/ports/child-process.ts';

export interface EmbeddingsFindings {
  modelId: string;
  /** `native`: onnxruntime's own library; `wasm`: WebAssembly, slower; null where neither works. */
  runtime: Runtime | null;
  /** Why it does not work, or why not natively. */
  problem: string | null;
}

/** Starts the process of the embeddings model for a moment and has it read a word: only that shows what works. */
export async function tryEmbeddings(
  settings: Settings,
  models: readonly InstalledModel[],
  resourcesFolder: string,
): Promise<EmbeddingsFindings> {
  const chosen = models.find(
    ({ id, purpose, problem }) =>
      id === settings.embeddingsModelId && purpose === 'embeddings' && problem === null,
  );
  const model = chosen
    ? embeddingModel(chosen.id, folderOf(chosen.path))
    : embeddingModel('starter-embeddings', path.join(resourcesFolder, 'starter', 'embeddings'));
  const lines: string[] = [];
  const embedder = createEmbedder({
    openPort: childProcessPort({ file: EMBEDDINGS_WORKER }),
    log: (line) => void lines.push(line),
  });
  try {
    await embedder.embed(model, ['hola'], 'query');
    const { runtime } = embedder.status();
    return { modelId: model.id, runtime, problem: runtime === 'wasm' ? (lines.at(-1) ?? null) : null };
  } catch (thrown) {
    const problem = lines.at(-1) ?? toWireError(thrown, settings.interfaceLanguage).message;
    return { modelId: model.id, runtime: null, problem };
  } finally {
    await embedder.close();
  }
}

/** An ONNX file lies in its model's folder, or in `onnx/` below it. */
function folderOf(file: string): string {
  const folder = path.dirname(file);
  return path.basename(folder) === 'onnx' ? path.dirname(folder) : folder;
}
