import { Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../app/route.ts';
import { call, on } from '../bridge/client.ts';
import { useCall } from '../state/useCall.ts';
import { Notice } from '../ui/Notice.tsx';
import { reportFailure } from '../ui/reportFailure.ts';
import { showToast } from '../ui/toastStore.ts';
import { useDelayed } from '../ui/useDelayed.ts';
import './history.css';
import { HistoryRow } from './HistoryRow.tsx';

/** Every conversation, newest first: to find, to name, to take up again, to put away. */
export default function History() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const query = useDelayed(text.trim(), 180);
  const { value: list, error, reload } = useCall('conversations.list', query ? { query } : {});
  useEffect(() => on('conversations.changed', reload), [reload]);

  const remove = async (id: string, title: string) => {
    try {
      await call('conversations.delete', { conversationId: id });
      reload();
      const undo = async () => {
        await call('conversations.restore', { conversationId: id });
        reload();
      };
      showToast({
        text: t('history.deleted', { title }),
        action: { label: t('common.undo'), onPress: () => void undo().catch(reportFailure) },
      });
    } catch (thrown) {
      reportFailure(thrown);
    }
  };

  return (
    <div className="history column">
      <h1>{t('history.title')}</h1>
      <search className="search">
        <Search aria-hidden="true" size={18} strokeWidth={1.5} />
        <input
          data-search
          type="search"
          value={text}
          maxLength={200}
          placeholder={t('history.searchPlaceholder')}
          aria-label={t('history.search')}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && setText('')}
        />
        {text && (
          <button
            type="button"
            className="icon-button"
            aria-label={t('history.clear')}
            onClick={() => setText('')}
          >
            <X aria-hidden="true" size={16} strokeWidth={1.5} />
          </button>
        )}
      </search>
      <p className="unseen" role="status">
        {query && list && t('history.found', { count: list.length })}
      </p>
      {error && <Notice error={error} action={{ label: t('common.retry'), onPress: reload }} />}
      {!list && !error && <div className="list-skeleton" role="status" aria-label={t('common.loading')} />}
      {list?.length === 0 && (
        <div className="empty">
          {query ? (
            <p>{t('history.nothingFound', { query })}</p>
          ) : (
            <>
              <p>{t('history.empty')}</p>
              <p>{t('history.emptyHint')}</p>
              <a className="button" href={formatRoute({ screen: 'gallery' })}>
                {t('history.toGallery')}
              </a>
            </>
          )}
        </div>
      )}
      {list && list.length > 0 && (
        <ul className="history-list" aria-label={t('history.title')}>
          {list.map((summary) => (
            <HistoryRow
              key={summary.id}
              summary={summary}
              onRenamed={reload}
              onDelete={() => void remove(summary.id, summary.title)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
