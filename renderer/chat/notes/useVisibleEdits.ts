import { useMemo } from 'react';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { useMutedRules } from '../../state/mutedRules.ts';

/** The edits of a message that show on the page: not those ignored, nor open ones of a rule not to be marked. */
export function visibleEdits(edits: readonly StoredEdit[], muted: readonly string[]): StoredEdit[] {
  return edits.filter(
    ({ status, rule }) => status === 'applied' || (status === 'open' && !muted.includes(rule)),
  );
}

export function useVisibleEdits(message: Message | undefined): StoredEdit[] {
  const muted = useMutedRules((state) => state.rules);
  const edits = message?.edits;
  return useMemo(() => visibleEdits(edits ?? [], muted), [edits, muted]);
}
