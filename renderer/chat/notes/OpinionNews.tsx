import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChat } from '../state/store.ts';
import { isOpinion } from './opinion.ts';
import { useMarginNotes } from './useMarginNotes.ts';

/**
 * Tells screen readers of opinions that come after the reply. Those that were there when the page opened are no news,
 * and none that only come to be seen: on another branch, or because they are no longer kept for later.
 */
export function OpinionNews() {
  const { t } = useTranslation();
  const notes = useMarginNotes();
  const messages = useChat((state) => state.messages);
  const known = useRef<ReadonlySet<string> | null>(null);
  const [news, setNews] = useState({ count: 0, round: 0 });
  useEffect(() => {
    const before = known.current;
    const all = Object.values(messages).flatMap(({ edits }) => edits?.filter(isOpinion) ?? []);
    known.current = new Set([...(before ?? []), ...all.map(({ id }) => id)]);
    if (!before) return;
    const count = notes.filter(({ edit }) => isOpinion(edit) && !before.has(edit.id)).length;
    if (count > 0) setNews(({ round }) => ({ count, round: round + 1 }));
  }, [notes, messages]);
  return (
    <p className="unseen" role="status">
      {/* The same words again are news again: another element is read out, the same one is not. */}
      {news.count > 0 && <span key={news.round}>{t('marks.opinionNews', { count: news.count })}</span>}
    </p>
  );
}
