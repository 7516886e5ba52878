import { plain, writeJson, writeLine } from '../output.ts';
import type { ModelsSession } from './session.ts';

/** The machines nearby that share models; of one that is named with its code, the models it offers. */
export async function nearby(
  { from: address, code }: { from?: string; code?: string },
  { handlers, json, say, amounts }: ModelsSession,
): Promise<number> {
  if (address === undefined || code === undefined) {
    const peers = await handlers['share.peers']({});
    if (json) await writeJson({ peers });
    else if (peers.length === 0) await writeLine(say('models.nearby.none'));
    else for (const peer of peers) await writeLine(plain(`${peer.address}  ${peer.name}`));
    return 0;
  }
  const models = await handlers['share.offers']({ address, code });
  if (json) await writeJson({ models });
  for (const { id, name, sizeBytes, licence, here } of json ? [] : models) {
    const facts = [name, amounts.bytes(sizeBytes), licence, here ? say('models.nearby.here') : ''];
    await writeLine(plain(`${id}  ${facts.filter(Boolean).join(' · ')}`));
  }
  return 0;
}
