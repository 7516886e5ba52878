import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui/Sheet.tsx';
import { useChat, useChatStore } from '../state/store.ts';
import { Note } from './Note.tsx';

/** On a narrow screen the open note rises from the foot of it. */
export function NoteSheet() {
  const { t } = useTranslation();
  const store = useChatStore();
  const open = useChat((state) => state.openNote);
  const message = useChat((state) =>
    Object.values(state.messages).find((one) => one.edits?.some((edit) => edit.id === state.openNote)),
  );
  const edit = message?.edits?.find((one) => one.id === open);
  if (!message || !edit) return null;
  return (
    <Sheet title={t('notes.title')} onClose={() => store.setState({ openNote: null })}>
      <Note message={message} edit={edit} />
    </Sheet>
  );
}
