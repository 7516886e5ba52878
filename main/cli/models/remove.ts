import { writeJson, writeLine } from '../output.ts';
import type { ModelsSession } from './session.ts';

/** Removes a model from this machine. */
export async function remove(id: string, { handlers, json, say, amounts }: ModelsSession): Promise<number> {
  const { freedBytes } = await handlers['models.remove']({ id });
  if (json) await writeJson({ event: 'removed', id, freedBytes });
  else await writeLine(say('models.removed', { id, size: amounts.bytes(freedBytes) }));
  return 0;
}
