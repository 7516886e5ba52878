import { toWire } from '../bridge/words.ts';
import { showToast } from './toastStore.ts';

/** Says in passing what went wrong, for actions that have no place of their own to say it. */
export function reportFailure(thrown: unknown): void {
  const { message, hint } = toWire(thrown);
  showToast({ text: `${message} ${hint}` });
}
