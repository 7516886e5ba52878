import { CheckCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toastStore.ts';
import { markEdits, useChat, useChatStore } from '../state/store.ts';
import { useVisibleEdits } from './useVisibleEdits.ts';

/** Applies every open note of a turn at once, where there is more than one; all of it can be undone at once. */
export function ApplyAll({ id }: { id: string }) {
  const { t } = useTranslation();
  const store = useChatStore();
  const open = useVisibleEdits(useChat((state) => state.messages[id]))
    .filter(({ status }) => status === 'open')
    .map((edit) => edit.id);
  const count = open.length;
  if (count < 2) return null;
  const apply = async () => {
    store.setState({ openNote: null });
    await markEdits(store, id, open, 'applied');
    const onPress = () => void markEdits(store, id, open, 'open');
    showToast({ text: t('marks.appliedToast', { count }), action: { label: t('common.undo'), onPress } });
  };
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('marks.applyAll', { count })}
      title={t('marks.applyAll', { count })}
      onClick={() => void apply()}
    >
      <CheckCheck aria-hidden="true" size={15} strokeWidth={1.5} />
    </button>
  );
}
