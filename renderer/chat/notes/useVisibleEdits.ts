import { useMemo } from 'react';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { Muted, StoredEdit } from '../../../preload/schemas/corrections.ts';
import { mutedForm, useMutedRules } from '../../state/mutedRules.ts';
import { useSettings } from '../../state/settings.ts';
import { useChat } from '../state/store.ts';

type Checked = Pick<Message, 'text' | 'edits'>;

/** The edits of a message that show on the page: not those ignored, nor open ones that are not to be marked. */
export function visibleEdits({ text, edits }: Checked, muted: Muted): StoredEdit[] {
  const isMuted = ({ rule, start, end }: StoredEdit) =>
    muted.rules.includes(rule) ||
    muted.words.some((one) => one.rule === rule && one.words === mutedForm(text.slice(start, end)));
  return (edits ?? []).filter(
    (edit) => edit.status === 'applied' || (edit.status === 'open' && !isMuted(edit)),
  );
}

/** Whether open corrections of a message wait for the end of the session, where the learner asked for that. */
export function useKeptForLater(): (message: Pick<Message, 'createdAt'>) => boolean {
  const later = useSettings(({ settings }) => settings?.correctionsLater ?? false);
  const seenUntil = useChat((state) => state.seenUntil);
  return ({ createdAt }) => later && createdAt > seenUntil;
}

export function useVisibleEdits(message: Message | undefined): StoredEdit[] {
  const muted = useMutedRules();
  const isKept = useKeptForLater();
  const kept = message !== undefined && isKept(message);
  return useMemo(() => {
    const edits = message ? visibleEdits(message, muted) : [];
    return kept ? edits.filter(({ status }) => status === 'applied') : edits;
  }, [message, muted, kept]);
}
