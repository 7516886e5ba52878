import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotePlace } from '../../ui/useMediaQuery.ts';
import { Annotated } from '../notes/Annotated.tsx';
import { LanguageNote } from '../notes/LanguageNote.tsx';
import { TopicNote, useStrayed } from '../notes/TopicNote.tsx';
import { useVisibleEdits } from '../notes/useVisibleEdits.ts';
import { useChat } from '../state/store.ts';
import { Rewrite } from './Rewrite.tsx';
import { TurnTools } from './TurnTools.tsx';

interface LearnerTurnProps {
  id: string;
  last: boolean;
  /** See {@link TurnTools}. */
  branches: string;
}

/** What the learner said, with what there is to notice underlined. */
export const LearnerTurn = memo(function LearnerTurn({ id, last, branches }: LearnerTurnProps) {
  const { t } = useTranslation();
  const message = useChat((state) => state.messages[id]);
  const rewriting = useChat((state) => state.rewriting?.id === id);
  const edits = useVisibleEdits(message);
  const strayed = useStrayed(message);
  const place = useNotePlace();
  if (!message) return null;
  const open = edits.filter((edit) => edit.status === 'open').length;
  return (
    <li
      className="turn turn-learner"
      data-testid="learner-turn"
      data-checked={message.edits !== null}
      data-turn={id}
    >
      <span className="turn-mark" aria-hidden="true" />
      <span className="unseen" lang={document.documentElement.lang}>
        {t('chat.learner')}
        {open > 0 && `, ${t('notes.count', { count: open })}`}:
      </span>
      {rewriting ? (
        <Rewrite message={message} />
      ) : (
        <>
          <div className="turn-text" dir="auto">
            <Annotated message={message} edits={edits} />
          </div>
          {place !== 'margin' &&
            (message.otherLanguage ? <LanguageNote message={message} /> : strayed && <TopicNote />)}
          <TurnTools id={id} last={last} opening={false} cached={false} branches={branches} />
        </>
      )}
    </li>
  );
});
