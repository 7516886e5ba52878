import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditType } from '../../../preload/schemas/corrections.ts';
import { Diff } from '../notes/Diff.tsx';
import { formOf } from '../notes/form.ts';
import { type MarginNote, useOpenNotes } from '../notes/useMarginNotes.ts';
import { useChat, useChatStore } from '../state/store.ts';

/** What there is to look over at the end of a session, by type: before and after, why, and the way back. */
export function ClosingPage() {
  const { t } = useTranslation();
  const store = useChatStore();
  const spoken = useChat((state) => state.conversation?.language);
  const notes = useOpenNotes();
  const heading = useRef<HTMLHeadingElement>(null);
  // The page that was pressed is gone: the reading goes on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="closing column" data-testid="closing">
      <h1 ref={heading} tabIndex={-1}>
        {t('marks.closing.title')}
      </h1>
      <p className="closing-lead">
        {notes.length === 0 ? t('marks.closing.none') : t('marks.closing.lead', { count: notes.length })}
      </p>
      {byType(notes).map(([type, ofType]) => (
        <section key={type} aria-labelledby={`closing-${type}`}>
          <h2 id={`closing-${type}`}>
            <span className={`highlight-${formOf[type]}`}>{t(`types.${type}`)}</span>
          </h2>
          <ul>
            {ofType.map(({ message, edit }) => (
              <li key={edit.id}>
                <Diff text={message.text} edit={edit} language={spoken} />
                <p className="note-why">{edit.message}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <button type="button" className="button" onClick={() => store.setState({ closing: false })}>
        {t('marks.closing.back')}
      </button>
    </section>
  );
}

/** The types with most to notice first. */
function byType(notes: readonly MarginNote[]): [EditType, MarginNote[]][] {
  const groups = new Map<EditType, MarginNote[]>();
  for (const note of notes) groups.set(note.edit.type, [...(groups.get(note.edit.type) ?? []), note]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
