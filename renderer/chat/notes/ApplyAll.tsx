import { CheckCheck, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EditStatus } from '../../../preload/schemas/corrections.ts';
import { showToast } from '../../ui/toastStore.ts';
import { markEdits, useChat, useChatStore } from '../state/store.ts';
import { useVisibleEdits } from './useVisibleEdits.ts';

/**
 * Applies every open note of a turn at once, where there is more than one. The same button then takes all of it back:
 * whoever came to it by keyboard is still there.
 */
export function ApplyAll({ id }: { id: string }) {
  const { t } = useTranslation();
  const store = useChatStore();
  const edits = useVisibleEdits(useChat((state) => state.messages[id]));
  const idsOf = (status: EditStatus) => edits.filter((edit) => edit.status === status).map((edit) => edit.id);
  const open = idsOf('open');
  const applied = idsOf('applied');
  const undoes = open.length < 2 && applied.length > 1;
  const count = undoes ? applied.length : open.length;
  if (count < 2) return null;
  const apply = async () => {
    store.setState({ openNote: null });
    await markEdits(store, id, open, 'applied');
    const onPress = () => void markEdits(store, id, open, 'open');
    showToast({ text: t('marks.appliedToast', { count }), action: { label: t('common.undo'), onPress } });
  };
  const label = t(undoes ? 'marks.undoAll' : 'marks.applyAll', { count });
  const Icon = undoes ? Undo2 : CheckCheck;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => void (undoes ? markEdits(store, id, applied, 'open') : apply())}
    >
      <Icon aria-hidden="true" size={15} strokeWidth={1.5} />
    </button>
  );
}
