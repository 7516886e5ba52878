import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { regenerate, useChat, useChatStore } from '../state/store.ts';
import { TurnTools } from './TurnTools.tsx';

interface TutorTurnProps {
  id: string;
  last: boolean;
  /** The scene's own first line: there is nothing to ask for again. */
  opening: boolean;
  /** See {@link TurnTools}. */
  branches: string;
}

/** What the tutor said, or is saying. */
export const TutorTurn = memo(function TutorTurn({ id, last, opening, branches }: TutorTurnProps) {
  const { t } = useTranslation();
  const store = useChatStore();
  const message = useChat((state) => state.messages[id]);
  if (!message) return null;
  const { status, text, error, cached } = message;
  return (
    <li className="turn turn-tutor" data-status={status} data-testid="tutor-turn">
      <span className="turn-mark" aria-hidden="true" />
      <span className="unseen" lang={document.documentElement.lang}>
        {t('chat.tutor')}:
      </span>
      <div className="turn-text">
        {text}
        {status === 'streaming' && (
          <span className="caret">
            <span className="unseen">{text === '' && t('chat.thinking')}</span>
          </span>
        )}
      </div>
      {status === 'stopped' && <p className="turn-note">{t('chat.stopped')}</p>}
      {status === 'failed' && (
        <div className="turn-failed" role="alert" lang={document.documentElement.lang}>
          <p className="notice-message">{error?.message ?? t('chat.failed')}</p>
          {error?.hint && <p>{error.hint}</p>}
          <button type="button" className="button" onClick={() => void regenerate(store, id)}>
            {t('chat.tryAgain')}
          </button>
        </div>
      )}
      {status === 'streaming' ? (
        // Their place is kept, so that nothing moves when the reply is whole.
        <div className="turn-tools" />
      ) : (
        <TurnTools id={id} last={last} opening={opening} cached={cached} branches={branches} />
      )}
    </li>
  );
});
