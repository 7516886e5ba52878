/** What the rest of the app needs of this room: see `embedder.ts`. */
export {
  createEmbedder,
  EMBEDDINGS_WORKER,
  type Embedder,
  type EmbedderOptions,
  type EmbedderStatus,
} from './embedder.ts';
export type { EmbeddingModel, Runtime } from './messages.ts';
export { embeddingModel } from './model.ts';
