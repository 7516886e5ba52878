import { Fragment, useMemo } from 'react';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { useNotePlace } from '../../ui/useMediaQuery.ts';
import { useChat } from '../state/store.ts';
import { Highlight } from './Highlight.tsx';
import { Note } from './Note.tsx';
import { segment } from './segment.ts';

/** The learner's words with their highlights; in the middle width an open note stands under its line. */
export function Annotated({ message, edits }: { message: Message; edits: readonly StoredEdit[] }) {
  const place = useNotePlace();
  const openNote = useChat((state) => state.openNote);
  const segments = useMemo(() => segment(message.text, edits), [message.text, edits]);
  let at = 0;
  return segments.map((part) => {
    const key = at;
    at += part.text.length + 1;
    if (part.kind === 'text') return <Fragment key={key}>{part.text}</Fragment>;
    return (
      <Fragment key={part.edit.id}>
        <Highlight text={message.text} edit={part.edit} />
        {place === 'line' && openNote === part.edit.id && (
          <div className="note-line">
            <Note message={message} edit={part.edit} />
          </div>
        )}
      </Fragment>
    );
  });
}
