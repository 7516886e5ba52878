import type { Language } from '../../../preload/schemas/common.ts';
import type { EmbeddingsStatus } from '../../../preload/schemas/embeddings.ts';
import { toWireError } from '../../errors.ts';
import type { EmbedderStatus } from '../../inference/embeddings/index.ts';

/** The status as it crosses the border, its error in the words of the interface language. */
export function toEmbeddingsStatus(status: EmbedderStatus | undefined, language: Language): EmbeddingsStatus {
  if (!status) return { state: 'stopped', runtime: null, modelId: null, crashes: 0, error: null };
  return { ...status, error: status.error && toWireError(status.error, language) };
}
