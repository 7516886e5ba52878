import type { Language } from '../../../preload/schemas/common.ts';
import type { WireError } from '../../../preload/schemas/errors.ts';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { AppError, toWireError } from '../../errors.ts';
import type { Services } from '../../services.ts';
import { EXIT_BAD_USE, EXIT_FAILED, exitCodeOf } from '../report.ts';

/** How a piece of work ended, as far as this run of the command line goes. */
export type Outcome =
  | { end: 'done'; transfer: Transfer }
  | { end: 'failed'; error: WireError; exitCode: number }
  /** The user stopped it. Null where it had not begun. */
  | { end: 'stopped'; transfer: Transfer | null };

export interface FollowOptions {
  language: Language;
  onProgress: (transfer: Transfer) => void;
  /** Aborted when the user asks to stop: what can be gone on with is paused, the rest is given up. */
  stopped: AbortSignal;
}

/** Starts a piece of work and follows it to its end. Never rejects. */
export async function followTransfer(
  { handlers, events }: Pick<Services, 'handlers' | 'events'>,
  start: () => Promise<Transfer>,
  { language, onProgress, stopped }: FollowOptions,
): Promise<Outcome> {
  if (stopped.aborted) return { end: 'stopped', transfer: null };
  // It may have moved on, or ended, before `start` has answered which one it is.
  const latest = new Map<string, Transfer>();
  let hear = (transfer: Transfer): void => void latest.set(transfer.id, transfer);
  const unsubscribe = events.on('transfers.changed', (transfer) => hear(transfer));
  try {
    const begun = await start();
    const { id } = begun;
    // Left behind by an earlier run, it waits to be told.
    const going = begun.state === 'paused' ? await handlers['transfers.resume']({ transferId: id }) : begun;
    const last = await new Promise<Transfer>((resolve) => {
      hear = (transfer) => {
        if (transfer.id !== id) return;
        if (isOver(transfer)) resolve(transfer);
        else onProgress(transfer);
      };
      const giveWay = (): void => {
        // Refused where it has just ended: then its end is heard all the same.
        giveWayTo(going).then(resolve, () => {});
      };
      if (stopped.aborted) giveWay();
      else stopped.addEventListener('abort', giveWay, { once: true });
      // What was heard after a pause that is over now is the news; what was heard before it is not.
      const heard = latest.get(id);
      hear(heard !== undefined && begun === going ? heard : going);
    });
    return outcomeOf(last, stopped, language);
  } catch (thrown) {
    // It did not even begin: that may be for what was asked.
    const error = toWireError(thrown, language);
    return { end: 'failed', error, exitCode: exitCodeOf(error) };
  } finally {
    unsubscribe();
  }

  /** A pull is on the list of the app until it is whole. Anything else is asked for again, and finds what it left. */
  function giveWayTo({ id: transferId, kind }: Transfer): Promise<Transfer> {
    if (kind === 'pull') return handlers['transfers.pause']({ transferId });
    return handlers['transfers.cancel']({ transferId, keepPart: kind === 'export' });
  }
}

function isOver({ state }: Transfer): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled' || state === 'paused';
}

function outcomeOf(transfer: Transfer, stopped: AbortSignal, language: Language): Outcome {
  if (transfer.state === 'done') return { end: 'done', transfer };
  if (stopped.aborted && transfer.state !== 'failed') return { end: 'stopped', transfer };
  const error = transfer.error ?? toWireError(new AppError('cancelled'), language);
  // Once it has begun, only an address that is never asked is the asker's slip.
  return { end: 'failed', error, exitCode: error.kind === 'address-refused' ? EXIT_BAD_USE : EXIT_FAILED };
}
