import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditType } from '../../../preload/schemas/corrections.ts';
import { GrammarSheet } from '../../grammar/GrammarSheet.tsx';
import { formOf } from '../notes/form.ts';
import { type MarginNote, useOpenNotes } from '../notes/useMarginNotes.ts';
import { markEdits, useChat, useChatStore } from '../state/store.ts';
import { ClosingItem } from './ClosingItem.tsx';
import './closing.css';

/** What there is to look over at the end of a session, by type: what was said, how it is said, why, and what of it. */
export function ClosingPage() {
  const { t } = useTranslation();
  const store = useChatStore();
  const open = useOpenNotes();
  // What is decided here stays on the page, with the way to take it back.
  const [known, setKnown] = useState(open);
  const fresh = open.filter(({ edit }) => !known.some((one) => one.edit.id === edit.id));
  if (fresh.length > 0) setKnown([...known, ...fresh]);
  const heading = useRef<HTMLHeadingElement>(null);
  // The page that was pressed is gone: the reading goes on here.
  useEffect(() => heading.current?.focus(), []);

  const applyAll = async () => {
    const ofMessage = Map.groupBy(open, ({ message }) => message.id);
    for (const [id, notes] of ofMessage) {
      const ids = notes.map(({ edit }) => edit.id);
      await markEdits(store, id, ids, 'applied');
    }
    heading.current?.focus();
  };

  return (
    <>
      <section className="closing column" data-testid="closing">
        <h1 ref={heading} tabIndex={-1}>
          {t('marks.closing.title')}
        </h1>
        <p className="closing-lead" role="status">
          {open.length > 0
            ? t('marks.closing.lead', { count: open.length })
            : t(known.length > 0 ? 'marks.closing.done' : 'marks.closing.none')}
        </p>
        {byType(known).map(([type, notes]) => (
          <ClosingType key={type} type={type} notes={notes} />
        ))}
        <p className="closing-foot">
          <button type="button" className="button" onClick={() => store.setState({ closing: false })}>
            {t('marks.closing.back')}
          </button>
          {open.length > 1 && (
            <button type="button" className="button-quiet" onClick={() => void applyAll()}>
              {t('marks.closing.applyAll')}
            </button>
          )}
        </p>
      </section>
      <GrammarSheet />
    </>
  );
}

function ClosingType({ type, notes }: { type: EditType; notes: readonly MarginNote[] }) {
  const { t } = useTranslation();
  const spoken = useChat((state) => state.conversation?.language);
  return (
    <section aria-labelledby={`closing-${type}`}>
      <h2 id={`closing-${type}`}>
        <span className={`highlight-${formOf[type]}`}>{t(`types.${type}`)}</span>
      </h2>
      <ul>
        {notes.map(({ message, edit }) => (
          <ClosingItem key={edit.id} message={message} editId={edit.id} language={spoken} />
        ))}
      </ul>
    </section>
  );
}

/** The types with most to notice first. */
function byType(notes: readonly MarginNote[]): [EditType, MarginNote[]][] {
  const groups = new Map<EditType, MarginNote[]>();
  for (const note of notes) groups.set(note.edit.type, [...(groups.get(note.edit.type) ?? []), note]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
