import { PenLine, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationSummary } from '../../preload/schemas/conversations.ts';
import { language } from '../app/i18n.ts';
import { formatRoute } from '../app/route.ts';
import { call } from '../bridge/client.ts';
import { useScenario } from '../state/scenarios.ts';
import { reportFailure } from '../ui/reportFailure.ts';
import { RenameField } from './RenameField.tsx';
import { sayWhen } from './when.ts';

interface HistoryRowProps {
  summary: ConversationSummary;
  onRenamed: () => void;
  onDelete: () => void;
}

export function HistoryRow({ summary, onRenamed, onDelete }: HistoryRowProps) {
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState(false);
  const pen = useRef<HTMLButtonElement>(null);
  const scenario = useScenario(summary.scenarioId);
  const { id, title, excerpt, updatedAt, messageCount } = summary;
  const shown = language();

  const leave = () => {
    setRenaming(false);
    requestAnimationFrame(() => pen.current?.focus());
  };
  const rename = async (next: string) => {
    leave();
    if (next === title) return;
    try {
      await call('conversations.rename', { conversationId: id, title: next });
      onRenamed();
    } catch (thrown) {
      reportFailure(thrown);
    }
  };

  return (
    <li className="history-row" data-testid="history-row">
      <div className="history-words">
        {renaming ? (
          <RenameField title={title} onDone={(next) => void rename(next)} onLeave={leave} />
        ) : (
          <a className="history-title" href={formatRoute({ screen: 'chat', conversationId: id })}>
            {title}
          </a>
        )}
        <p className="history-excerpt" lang={summary.language}>
          {excerpt}
        </p>
        <p className="history-facts">
          {[
            sayWhen(updatedAt, Date.now(), shown, { today: t('time.today'), yesterday: t('time.yesterday') }),
            t('history.messages', { count: messageCount }),
            scenario && `${scenario.place[shown]}, ${scenario.level}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="history-actions">
        <button
          ref={pen}
          type="button"
          className="icon-button"
          aria-label={t('history.renameOf', { title })}
          title={t('history.rename')}
          onClick={() => setRenaming(true)}
        >
          <PenLine aria-hidden="true" size={17} strokeWidth={1.5} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('history.deleteOf', { title })}
          title={t('history.delete')}
          onClick={onDelete}
        >
          <Trash2 aria-hidden="true" size={17} strokeWidth={1.5} />
        </button>
      </div>
    </li>
  );
}
