import { ModelId } from '../../../preload/schemas/catalogue.ts';
import { shardOf } from '../gguf/shards.ts';

/**
 * An id for a model that has none: of its file's name (parts of one model share it) and of who publishes it.
 * Always one that the contract takes.
 */
export function modelIdFrom(fileName: string, owner = ''): string {
  const stem = shardOf(fileName)?.stem ?? fileName.replace(/\.gguf$/i, '');
  const id = `${owner === '' ? '' : `${owner}-`}${stem}`
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, 100)
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return ModelId.safeParse(id).success ? id : 'model';
}
