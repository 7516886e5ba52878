import path from 'node:path';
import type { EmbeddingModel } from './messages.ts';

/**
 * How a family of models was trained to be asked. E5 tells questions from passages by a word in front; BGE puts
 * the meaning into the first token; the others average over all tokens.
 */
const MANNERS: readonly { family: RegExp; manner: Pick<EmbeddingModel, 'pooling' | 'prefixes'> }[] = [
  { family: /\be5\b/, manner: { pooling: 'mean', prefixes: { query: 'query: ', passage: 'passage: ' } } },
  { family: /\bbge\b/, manner: { pooling: 'cls', prefixes: { query: '', passage: '' } } },
];
const USUAL: Pick<EmbeddingModel, 'pooling' | 'prefixes'> = {
  pooling: 'mean',
  prefixes: { query: '', passage: '' },
};

/** A model by its id (which names its family) and the folder it lies in. */
export function embeddingModel(id: string, folder: string): EmbeddingModel {
  const manner = MANNERS.find(({ family }) => family.test(id.toLowerCase()))?.manner ?? USUAL;
  return { id, folder: path.resolve(folder), ...manner };
}
