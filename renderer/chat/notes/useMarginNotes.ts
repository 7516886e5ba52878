import { useShallow } from 'zustand/react/shallow';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { Muted, StoredEdit } from '../../../preload/schemas/corrections.ts';
import { useMutedRules } from '../../state/mutedRules.ts';
import { useSettings } from '../../state/settings.ts';
import { useChat } from '../state/store.ts';
import { pathTo } from '../state/tree.ts';
import { segment } from './segment.ts';
import { useKeptForLater, visibleEdits } from './useVisibleEdits.ts';

export interface MarginNote {
  message: Message;
  edit: StoredEdit;
}

/** What stands in the margin: the note of an edit, or, without one, what is to be said of the whole turn. */
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
  const muted = useMutedRules();
  const isKept = useKeptForLater();
  const tellsTopic = useSettings(({ settings }) => settings?.topicNote ?? true);
  const openNote = useChat((state) => state.openNote);
  const rewriting = useChat((state) => state.rewriting?.id);
  const learner = useLearnerTurns();
  return learner.flatMap((message) => {
    if (message.id === rewriting) return [];
    const shown = segment(message.text, isKept(message) ? [] : visibleEdits(message, muted));
    const edits = shown.flatMap((part) =>
      part.kind === 'edit' && (part.edit.status === 'open' || part.edit.id === openNote)
        ? [{ message, edit: part.edit }]
        : [],
    );
    const ofTurn = message.otherLanguage === true || (tellsTopic && message.offTopic === true);
    return ofTurn ? [{ message, edit: null }, ...edits] : edits;
  });
}

/** What is open on the branch on screen and waits for the end of the session, in the order of its lines. */
export function useLaterNotes(): MarginNote[] {
  const muted = useMutedRules();
  const isKept = useKeptForLater();
  return useLearnerTurns().flatMap((message) => (isKept(message) ? openNotes(message, muted) : []));
}

/** All that is open on the branch on screen, kept for later or not. */
export function useOpenNotes(): MarginNote[] {
  const muted = useMutedRules();
  return useLearnerTurns().flatMap((message) => openNotes(message, muted));
}

function openNotes(message: Message, muted: Muted): MarginNote[] {
  return segment(message.text, visibleEdits(message, muted)).flatMap((part) =>
    part.kind === 'edit' && part.edit.status === 'open' ? [{ message, edit: part.edit }] : [],
  );
}

function useLearnerTurns(): Message[] {
  return useChat(
    useShallow((state) =>
      pathTo(state.messages, state.leafId)
        .flatMap((id) => state.messages[id] ?? [])
        .filter(({ role }) => role === 'learner'),
    ),
  );
}
