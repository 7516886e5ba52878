import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpinion } from './opinion.ts';
import { useMarginNotes } from './useMarginNotes.ts';

/** Tells screen readers of opinions that come after the reply; those that were there when the page opened are no news. */
export function OpinionNews() {
  const { t } = useTranslation();
  const notes = useMarginNotes();
  const known = useRef<Set<string> | null>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    const ids = notes.filter(({ edit }) => isOpinion(edit)).map(({ edit }) => edit.id);
    const before = known.current;
    known.current = new Set([...(before ?? []), ...ids]);
    const count = before ? ids.filter((id) => !before.has(id)).length : 0;
    if (count > 0) setNews(t('marks.opinionNews', { count }));
  }, [notes, t]);
  return (
    <p className="unseen" role="status">
      {news}
    </p>
  );
}
