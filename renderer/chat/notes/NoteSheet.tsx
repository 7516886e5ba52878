import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui/Sheet.tsx';
import { useChat, useChatStore } from '../state/store.ts';
import { Note } from './Note.tsx';
import { useMarginNotes } from './useMarginNotes.ts';

/** On a narrow screen the open note rises from the foot of it, with the way to the one before and after. */
export function NoteSheet() {
  const { t } = useTranslation();
  const store = useChatStore();
  const open = useChat((state) => state.openNote);
  const notes = useMarginNotes();
  const at = notes.findIndex(({ edit }) => edit.id === open);
  const shown = notes[at];
  if (!shown) return null;

  const step = (by: number, label: string, Icon: typeof ChevronLeft) => {
    const to = notes[at + by];
    return (
      <button
        type="button"
        className="icon-button"
        aria-label={label}
        disabled={!to}
        onClick={() => to && store.setState({ openNote: to.edit.id })}
      >
        <Icon aria-hidden="true" size={18} strokeWidth={1.5} />
      </button>
    );
  };
  return (
    <Sheet
      title={t('notes.position', { current: at + 1, total: notes.length })}
      onClose={() => store.setState({ openNote: null })}
      tools={
        notes.length > 1 && (
          <>
            {step(-1, t('notes.previous'), ChevronLeft)}
            {step(1, t('notes.next'), ChevronRight)}
          </>
        )
      }
    >
      <Note message={shown.message} edit={shown.edit} />
    </Sheet>
  );
}
