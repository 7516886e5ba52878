import { useTranslation } from 'react-i18next';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { useNoteActions } from './useNoteActions.ts';

/** The rarer decisions about a note: that the words were meant, that none of its kind is wanted, that it is wrong. */
export function MoreActions({ message, edit }: { message: Message; edit: StoredEdit }) {
  const { t } = useTranslation();
  const { meant, mute, report } = useNoteActions(message, edit);
  const words = message.text.slice(edit.start, edit.end).trim();
  return (
    <ul className="note-more">
      {words !== '' && words.length <= 40 && (
        <li>
          <button type="button" className="button-quiet" onClick={meant}>
            {t('marks.meant', { words })}
          </button>
        </li>
      )}
      <li>
        <button type="button" className="button-quiet" onClick={mute}>
          {t('notes.mute')}
        </button>
      </li>
      <li>
        <button type="button" className="button-quiet" onClick={report}>
          {t('marks.report')}
        </button>
      </li>
    </ul>
  );
}
