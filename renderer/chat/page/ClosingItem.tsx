import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../preload/schemas/common.ts';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { EditStatus } from '../../../preload/schemas/corrections.ts';
import { CardLink } from '../../grammar/CardLink.tsx';
import { Diff } from '../notes/Diff.tsx';
import { formOf } from '../notes/form.ts';
import { isOpinion } from '../notes/opinion.ts';
import { markEdit, useChat, useChatStore } from '../state/store.ts';
import { sentenceAround } from './sentenceAround.ts';

interface ClosingItemProps {
  message: Message;
  editId: string;
  language: Language | undefined;
}

/** One thing to look over: the sentence it stood in, the change, why, its card, and what the learner makes of it. */
export function ClosingItem({ message, editId, language = 'es' }: ClosingItemProps) {
  const { t } = useTranslation();
  const store = useChatStore();
  const edit = useChat((state) => state.messages[message.id]?.edits?.find(({ id }) => id === editId));
  const first = useRef<HTMLButtonElement>(null);
  if (!edit) return null;
  const decide = async (status: EditStatus) => {
    await markEdit(store, message.id, editId, status);
    first.current?.focus({ preventScroll: true });
  };
  const { before, words, after } = sentenceAround(message.text, edit, language);
  const isOpen = edit.status === 'open';
  return (
    <li data-status={edit.status} data-testid="closing-item">
      <p className="closing-said" lang={language} dir="auto">
        <span className="unseen" lang={document.documentElement.lang}>
          {t('marks.closing.said')}:{' '}
        </span>
        {before}
        <span className={`highlight-${formOf[edit.type]}`} data-opinion={isOpinion(edit)}>
          {words}
        </span>
        {after}
      </p>
      {isOpinion(edit) && <p className="note-type">{t('marks.opinion')}</p>}
      <Diff text={message.text} edit={edit} language={language} />
      <p className="note-why">{edit.message}</p>
      {edit.example && (
        <p className="note-example">
          <span className="unseen">{t('notes.example')}: </span>
          <i lang={language}>{edit.example}</i>
        </p>
      )}
      <CardLink language={language} edit={edit} />
      <p className="note-actions">
        {!isOpen && (
          <span className="note-applied">
            {t(edit.status === 'applied' ? 'notes.applied' : 'marks.closing.ignored')}
          </span>
        )}
        <button
          ref={first}
          type="button"
          className={isOpen ? 'button' : 'button-quiet'}
          onClick={() => void decide(isOpen ? 'applied' : 'open')}
        >
          {t(isOpen ? 'notes.apply' : 'common.undo')}
        </button>
        {isOpen && (
          <button type="button" className="button-quiet" onClick={() => void decide('ignored')}>
            {t('notes.ignore')}
          </button>
        )}
      </p>
    </li>
  );
}
