import { writeJson, writeLine } from '../output.ts';
import type { ModelsSession } from './session.ts';

/** Removes a model from this machine, and what was received of one that is not whole. */
export async function remove(id: string, { handlers, json, say, amounts }: ModelsSession): Promise<number> {
  const begun = (await handlers['transfers.list']({})).filter(({ modelId }) => modelId === id);
  for (const { id: transferId } of begun) {
    await handlers['transfers.cancel']({ transferId, keepPart: false });
  }
  const isHere = (await handlers['models.list']({})).models.some((model) => model.id === id);
  if (begun.length > 0 && !isHere) {
    if (json) await writeJson({ event: 'removed', id, freedBytes: 0 });
    else await writeLine(say('models.given-up', { id }));
    return 0;
  }
  const { freedBytes } = await handlers['models.remove']({ id });
  if (json) await writeJson({ event: 'removed', id, freedBytes });
  else await writeLine(say('models.removed', { id, size: amounts.bytes(freedBytes) }));
  return 0;
}
