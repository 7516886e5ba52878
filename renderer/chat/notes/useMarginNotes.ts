import { useShallow } from 'zustand/react/shallow';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { useMutedRules } from '../../state/mutedRules.ts';
import { useSettings } from '../../state/settings.ts';
import { useChat } from '../state/store.ts';
import { pathTo } from '../state/tree.ts';
import { segment } from './segment.ts';
import { visibleEdits } from './useVisibleEdits.ts';

export interface MarginNote {
  message: Message;
  edit: StoredEdit;
}

/** What stands in the margin: the note of an edit, or, without one, that the turn leaves the scene. */
export interface MarginEntry {
  message: Message;
  edit: StoredEdit | null;
}

/** What an entry stands beside: an edit's mark, or a whole turn. */
export function anchorOf({ message, edit }: MarginEntry): string {
  return edit?.id ?? message.id;
}

/** The notes that can be opened, in the order of their lines. */
export function useMarginNotes(): MarginNote[] {
  return useMarginEntries().flatMap(({ message, edit }) => (edit ? [{ message, edit }] : []));
}

/** The branch on screen in the order of its lines: all notes that are open, and the one looked at again. */
export function useMarginEntries(): MarginEntry[] {
  const muted = useMutedRules((state) => state.rules);
  const tellsTopic = useSettings(({ settings }) => settings?.topicNote ?? true);
  const openNote = useChat((state) => state.openNote);
  const rewriting = useChat((state) => state.rewriting?.id);
  const learner = useChat(
    useShallow((state) =>
      pathTo(state.messages, state.leafId)
        .map((id) => state.messages[id])
        .filter((message) => message !== undefined && message.role === 'learner'),
    ),
  );
  return learner.flatMap((message) => {
    if (!message || message.id === rewriting) return [];
    const shown = segment(message.text, visibleEdits(message.edits ?? [], muted));
    const edits = shown.flatMap((part) =>
      part.kind === 'edit' && (part.edit.status === 'open' || part.edit.id === openNote)
        ? [{ message, edit: part.edit }]
        : [],
    );
    return tellsTopic && message.offTopic === true ? [{ message, edit: null }, ...edits] : edits;
  });
}
