import { useShallow } from 'zustand/react/shallow';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { useMutedRules } from '../../state/mutedRules.ts';
import { useChat } from '../state/store.ts';
import { pathTo } from '../state/tree.ts';
import { segment } from './segment.ts';
import { visibleEdits } from './useVisibleEdits.ts';

export interface MarginNote {
  message: Message;
  edit: StoredEdit;
}

/** The notes of the branch on screen in the order of their lines: all that are open, and the one looked at again. */
export function useMarginNotes(): MarginNote[] {
  const muted = useMutedRules((state) => state.rules);
  const openNote = useChat((state) => state.openNote);
  const rewriting = useChat((state) => state.rewriting?.id);
  const learner = useChat(
    useShallow((state) =>
      pathTo(state.messages, state.leafId)
        .map((id) => state.messages[id])
        .filter((message) => message !== undefined && message.role === 'learner' && message.edits !== null),
    ),
  );
  return learner.flatMap((message) => {
    if (!message || message.id === rewriting) return [];
    const shown = segment(message.text, visibleEdits(message.edits ?? [], muted));
    return shown.flatMap((part) =>
      part.kind === 'edit' && (part.edit.status === 'open' || part.edit.id === openNote)
        ? [{ message, edit: part.edit }]
        : [],
    );
  });
}
