import type { ChatState } from '../state/store.ts';
import { unsavedDraft } from './unsaved.ts';

/**
 * What the composer opens with: what stood unsent. A page that is closed between sending and the answer keeps the
 * words as a draft, for they may not have arrived; where they have, nothing is left to send.
 */
export function firstDraft({ id, draft, leafId, messages }: ChatState): string {
  const waiting = unsavedDraft(id) ?? draft;
  const leaf = messages[leafId];
  const said = leaf?.role === 'learner' ? leaf : messages[leaf?.parentId ?? ''];
  return said?.role === 'learner' && said.text.trim() === waiting.trim() ? '' : waiting;
}
