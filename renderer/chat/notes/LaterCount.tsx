import { useTranslation } from 'react-i18next';
import { useSettings } from '../../state/settings.ts';
import { lookOver, useChatStore } from '../state/store.ts';
import { useLaterNotes, useOpenNotes } from './useMarginNotes.ts';

/** Where corrections are kept for later: how many there are, and the way to them. */
export function LaterCount() {
  const { t } = useTranslation();
  const store = useChatStore();
  const later = useSettings(({ settings }) => settings?.correctionsLater ?? false);
  const count = useLaterNotes().length;
  const seen = useOpenNotes().length - count;
  if (!later) return null;
  return (
    <div className="later" data-testid="later" lang={document.documentElement.lang}>
      <p>{count === 0 ? t('marks.laterNone') : t('marks.later', { count })}</p>
      {count + seen > 0 && (
        <button type="button" className="button-quiet" onClick={() => lookOver(store)}>
          {t(count > 0 ? 'marks.showNow' : 'marks.lookAgain')}
        </button>
      )}
    </div>
  );
}
