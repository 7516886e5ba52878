import type { Transfer } from '../../../preload/schemas/transfers.ts';
import type { ModelsSession } from './session.ts';

/** Says that the user stopped it, what is kept, and how to go on. */
export async function tellStopped(
  transfer: Transfer | null,
  { teller, amounts, say }: ModelsSession,
): Promise<void> {
  const kept = transfer !== null && transfer.state === 'paused' && transfer.bytes > 0;
  const message = kept
    ? say('models.stopped.kept', { bytes: amounts.bytes(transfer.bytes) })
    : say('models.stopped');
  await teller.failed({ kind: 'cancelled', message, hint: say('models.stopped.how') });
}
