import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { useChat } from '../state/store.ts';
import { branchesAlong, pathTo } from '../state/tree.ts';
import { LearnerTurn } from './LearnerTurn.tsx';
import { TutorTurn } from './TutorTurn.tsx';

/** The branch on screen, turn by turn. A token that arrives renders its own turn again, not this list. */
export function Turns() {
  const { t } = useTranslation();
  const pending = useChat((state) => state.pending);
  const path = useChat(
    useShallow((state) => pathTo(state.messages, state.pending?.parentId ?? state.leafId)),
  );
  const roles = useChat(useShallow((state) => path.map((id) => state.messages[id]?.role)));
  const branches = useChat(
    useShallow((state) =>
      Object.fromEntries(
        Object.entries(branchesAlong(state.messages, path)).map(([id, ids]) => [id, ids.join(' ')]),
      ),
    ),
  );
  // Of the last reply: how many of the messages above it, after the opening, its prompt had no room for.
  const omitted = useChat((state) => {
    const id = path.findLast((one) => state.messages[one]?.role === 'tutor' && state.messages[one]?.modelId);
    return (id && state.messages[id]?.omittedMessages) || 0;
  });

  return (
    <ol className="turns" aria-label={t('chat.label')}>
      {path.map((id, index) => (
        <Fragment key={id}>
          {omitted > 0 && index === omitted + 1 && (
            <li className="omitted">
              <span>{t('chat.omitted', { count: omitted })}</span>
            </li>
          )}
          {roles[index] === 'tutor' ? (
            <TutorTurn
              id={id}
              last={index === path.length - 1}
              opening={index === 0}
              branches={branches[id] ?? ''}
            />
          ) : (
            <LearnerTurn id={id} last={index >= path.length - 2} branches={branches[id] ?? ''} />
          )}
        </Fragment>
      ))}
      {pending && (
        <li className="turn turn-learner" data-pending>
          <span className="turn-mark" aria-hidden="true" />
          <div className="turn-text">{pending.text}</div>
          <div className="turn-tools" />
        </li>
      )}
    </ol>
  );
}
