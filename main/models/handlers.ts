/** The contract's methods about models, put together from this room's parts. */
import type { Handlers } from '../../preload/contract.ts';
import { modelMethods } from '../../preload/model-methods.ts';
import { AppError } from '../errors.ts';
import type { ModelShelf } from './shelf.ts';

export type ModelHandlers = Pick<Handlers, keyof typeof modelMethods>;

export function createModelHandlers(models: ModelShelf): ModelHandlers {
  const refused = Object.keys(modelMethods).map((name) => [
    name,
    async () => {
      throw new AppError('unsupported', { what: name });
    },
  ]);
  return {
    ...(Object.fromEntries(refused) as ModelHandlers),
    'models.list': async () => ({ models: await models.list(), folder: models.folder }),
  };
}
