import { ChevronLeft, ChevronRight, Copy, PenLine, RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../ui/copyText.ts';
import { ApplyAll } from '../notes/ApplyAll.tsx';
import {
  regenerate,
  rewrite,
  selectBranch,
  streamingMessage,
  useChat,
  useChatStore,
} from '../state/store.ts';

interface TurnToolsProps {
  id: string;
  last: boolean;
  opening: boolean;
  cached: boolean;
  /** Ids of this turn and those beside it, joined by spaces; empty where it stands alone. */
  branches: string;
}

/** What can be done with a turn, quiet until the turn is pointed at or reached with the keyboard. */
export function TurnTools({ id, last, opening, cached, branches }: TurnToolsProps) {
  const { t } = useTranslation();
  const store = useChatStore();
  const role = useChat((state) => state.messages[id]?.role);
  const busy = useChat((state) => streamingMessage(state) !== null || state.pending !== null);
  const siblings = branches === '' ? [] : branches.split(' ');
  const at = siblings.indexOf(id);
  const previous = siblings[at - 1];
  const next = siblings[at + 1];

  return (
    <div className="turn-tools" data-last={last} lang={document.documentElement.lang}>
      {siblings.length > 1 && (
        <fieldset className="branches">
          <legend className="unseen">{t('chat.branches')}</legend>
          <button
            type="button"
            className="icon-button"
            aria-label={t('chat.previousBranch')}
            disabled={busy || !previous}
            onClick={() => previous && void selectBranch(store, previous)}
          >
            <ChevronLeft aria-hidden="true" size={16} strokeWidth={1.75} />
          </button>
          <span className="unseen">{t('chat.branch', { current: at + 1, total: siblings.length })}</span>
          <span aria-hidden="true">
            {at + 1}/{siblings.length}
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label={t('chat.nextBranch')}
            disabled={busy || !next}
            onClick={() => next && void selectBranch(store, next)}
          >
            <ChevronRight aria-hidden="true" size={16} strokeWidth={1.75} />
          </button>
        </fieldset>
      )}
      {cached && (
        <span className="turn-cached" title={t('chat.cachedHint')}>
          {t('chat.cached')}
        </span>
      )}
      <span className="turn-actions">
        {role === 'learner' && <ApplyAll id={id} />}
        {role === 'learner' && (
          <button
            type="button"
            className="icon-button"
            aria-label={t('chat.rewrite')}
            title={t('chat.rewrite')}
            disabled={busy}
            onClick={() => rewrite(store, id)}
          >
            <PenLine aria-hidden="true" size={15} strokeWidth={1.5} />
          </button>
        )}
        {role === 'tutor' && !opening && (
          <button
            type="button"
            className="icon-button"
            aria-label={t('chat.regenerate')}
            title={t('chat.regenerate')}
            disabled={busy}
            onClick={() => void regenerate(store, id)}
          >
            <RefreshCw aria-hidden="true" size={15} strokeWidth={1.5} />
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={t('chat.copy')}
          title={t('chat.copy')}
          onClick={() => void copyText(store.getState().messages[id]?.text ?? '')}
        >
          <Copy aria-hidden="true" size={15} strokeWidth={1.5} />
        </button>
      </span>
    </div>
  );
}
