import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { language } from '../../app/i18n.ts';
import { CardLink } from '../../grammar/CardLink.tsx';
import { useChat, useChatStore } from '../state/store.ts';
import { Aside } from './Aside.tsx';
import { Diff } from './Diff.tsx';
import { focusHighlight, focusNote } from './focus.ts';
import { MoreActions } from './MoreActions.tsx';
import { NoteKind } from './NoteKind.tsx';
import { useKindOfNote } from './opinion.ts';
import { useNoteActions } from './useNoteActions.ts';

/** An open note: what is wrong, why, an example, and what to do about it. */
export function Note({ message, edit }: { message: Message; edit: StoredEdit }) {
  const { t } = useTranslation();
  const store = useChatStore();
  const spoken = useChat((state) => state.conversation?.language);
  const kind = useKindOfNote(edit);
  const [more, setMore] = useState(false);
  const { apply, ignore, takeBack } = useNoteActions(message, edit);

  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      store.setState({ openNote: null });
      focusHighlight(edit.id);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = neighbour(edit.id, event.key === 'ArrowDown' ? 1 : -1);
      if (!next) return;
      store.setState({ openNote: next });
      focusNote(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <article
      className="note"
      data-note={edit.id}
      data-testid="note"
      lang={language()}
      aria-label={`${t('notes.title')}: ${kind}`}
      onKeyDown={pressed}
    >
      <p className="note-type">
        <NoteKind edit={edit} />
      </p>
      <Diff text={message.text} edit={edit} language={spoken} />
      <p className="note-why">{edit.message}</p>
      {edit.example && (
        <p className="note-example">
          <span className="unseen">{t('notes.example')}: </span>
          <i lang={spoken}>{edit.example}</i>
        </p>
      )}
      <CardLink language={spoken} edit={edit} />
      {spoken && <Aside message={message} edit={edit} spoken={spoken} />}
      {edit.status === 'applied' ? (
        <p className="note-actions">
          <span className="note-applied">{t('notes.applied')}</span>
          <button type="button" className="button-quiet" onClick={takeBack}>
            {t('common.undo')}
          </button>
        </p>
      ) : (
        <p className="note-actions">
          <button type="button" className="button" onClick={apply}>
            {t('notes.apply')}
          </button>
          <button type="button" className="button-quiet" onClick={ignore}>
            {t('notes.ignore')}
          </button>
          <button type="button" className="button-quiet" aria-expanded={more} onClick={() => setMore(!more)}>
            {t('marks.more')}
          </button>
        </p>
      )}
      {more && edit.status !== 'applied' && <MoreActions message={message} edit={edit} />}
    </article>
  );
}

function neighbour(editId: string, step: number): string | undefined {
  const ids = [...document.querySelectorAll<HTMLElement>('[data-edit]')].map((one) => one.dataset.edit);
  return ids[ids.indexOf(editId) + step];
}
