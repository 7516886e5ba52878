import { call } from '../bridge/client.ts';
import { takeTransfer } from '../state/transfers.ts';

/**
 * Begins to fetch a model: the line at the foot shows it from now on.
 * @param ref an id of the catalogue, an https address or `hf:owner/repository:file`
 * @throws CallError
 */
export async function pullModel(ref: string): Promise<void> {
  await takeTransfer(call('models.pull', { ref }));
}
