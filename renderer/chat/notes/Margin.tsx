import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StarterBanner } from '../../ui/StarterBanner.tsx';
import { useChat, useChatStore } from '../state/store.ts';
import { Diff } from './Diff.tsx';
import { focusNote } from './focus.ts';
import { LanguageNote } from './LanguageNote.tsx';
import { LaterCount } from './LaterCount.tsx';
import { layoutNotes } from './layout.ts';
import { Note } from './Note.tsx';
import { NoteKind } from './NoteKind.tsx';
import { rulePath } from './rulePath.ts';
import { TopicNote } from './TopicNote.tsx';
import { anchorOf, type MarginEntry, type MarginNote, useMarginEntries } from './useMarginNotes.ts';

/** Least distance between two notes, in pixels. */
const GAP = 14;

/** The margin of the page: each note level with its line, joined to it by a thin rule while it is looked at. */
export function Margin({ page }: { page: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const notes = useMarginEntries();
  const active = useChat((state) => state.nearNote ?? state.openNote);
  const spoken = useChat((state) => state.conversation?.language);
  const list = useRef<HTMLOListElement>(null);
  const rule = useRef<SVGPathElement>(null);

  const arrange = useCallback(() => {
    const ol = list.current;
    const sheet = page.current;
    if (!ol || !sheet) return;
    const origin = ol.getBoundingClientRect();
    const items = [...ol.children].filter((child) => child instanceof HTMLElement);
    const marks = items.map((item) => markOf(sheet, item.dataset.for ?? ''));
    const lines = marks.map((mark) => (mark?.getClientRects()[0]?.top ?? origin.top) - origin.top);
    const tops = layoutNotes(
      items.map((item, index) => ({ line: Math.max(0, lines[index] ?? 0), height: item.offsetHeight })),
      GAP,
    );
    items.forEach((item, index) => {
      item.style.setProperty('--top', `${Math.round(tops[index] ?? 0)}px`);
    });
    const lastItem = items.at(-1);
    ol.style.setProperty('min-block-size', `${(tops.at(-1) ?? 0) + (lastItem?.offsetHeight ?? 0)}px`);

    const at = items.findIndex((item) => item.dataset.for === active);
    const mark = marks[at]?.getClientRects();
    const end = mark?.[mark.length - 1];
    rule.current?.setAttribute(
      'd',
      end
        ? rulePath({
            x: end.right - origin.left,
            y: end.bottom - origin.top,
            noteY: (tops[at] ?? 0) + 12,
            edge: sheet.getBoundingClientRect().right - origin.left,
          })
        : '',
    );
  }, [page, active]);

  // Runs after every render: what is shown has changed. What moves without one is observed below.
  useLayoutEffect(arrange);

  useEffect(() => {
    const sheet = page.current;
    if (!sheet || !list.current) return;
    const moved = new ResizeObserver(arrange);
    moved.observe(sheet);
    for (const item of list.current.children) moved.observe(item);
    return () => moved.disconnect();
  });

  return (
    <aside className="margin" aria-label={t('notes.label')}>
      <StarterBanner />
      <LaterCount />
      <div className="margin-notes">
        <svg className="margin-rule" aria-hidden="true">
          <path ref={rule} />
        </svg>
        <ol ref={list} aria-label={t('notes.label')}>
          {notes.map((note) => (
            <MarginItem key={anchorOf(note)} note={note} spoken={spoken} />
          ))}
        </ol>
      </div>
    </aside>
  );
}

function markOf(sheet: HTMLElement, anchor: string): HTMLElement | null {
  const id = CSS.escape(anchor);
  return sheet.querySelector<HTMLElement>(`[data-edit="${id}"], [data-turn="${id}"]`);
}

interface ItemProps<N> {
  note: N;
  spoken: 'es' | 'en' | undefined;
}

function MarginItem({ note, spoken }: ItemProps<MarginEntry>) {
  const { message, edit } = note;
  if (edit) return <EditItem note={{ message, edit }} spoken={spoken} />;
  return (
    <li className="margin-item" data-for={message.id}>
      {message.otherLanguage ? <LanguageNote message={message} /> : <TopicNote />}
    </li>
  );
}

function EditItem({ note, spoken }: ItemProps<MarginNote>) {
  const store = useChatStore();
  const { message, edit } = note;
  const open = useChat((state) => state.openNote === edit.id);
  const near = useChat((state) => state.nearNote === edit.id);
  return (
    <li
      className="margin-item"
      data-for={edit.id}
      data-open={open}
      data-near={near}
      onPointerEnter={() => store.setState({ nearNote: edit.id })}
      onPointerLeave={() => store.setState({ nearNote: null })}
    >
      {open ? (
        <Note message={message} edit={edit} />
      ) : (
        <button
          type="button"
          className="margin-note"
          aria-expanded={false}
          onClick={() => {
            store.setState({ openNote: edit.id });
            focusNote(edit.id);
          }}
        >
          <span className="note-type">
            <NoteKind edit={edit} />
          </span>
          <Diff text={message.text} edit={edit} language={spoken} />
        </button>
      )}
    </li>
  );
}
