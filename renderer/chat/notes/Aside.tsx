import { useTranslation } from 'react-i18next';
import type { Language } from '../../../preload/schemas/common.ts';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { AsideKind, StoredEdit } from '../../../preload/schemas/corrections.ts';
import { useCall } from '../../state/useCall.ts';
import { type AsideAnswer, useAside } from './useAside.ts';

const kinds: readonly AsideKind[] = ['explain', 'example'];

interface AsideProps {
  message: Message;
  edit: StoredEdit;
  spoken: Language;
}

/** What a model that can be asked adds to a note: the same in other words, or another example. Without one, nothing. */
export function Aside({ message, edit, spoken }: AsideProps) {
  const { t } = useTranslation();
  const { value } = useCall('corrections.secondLook', { language: spoken });
  const { answer, ask, stop } = useAside(message.id, edit.id);
  if (!value || value.reason !== null) return null;
  const isWriting = answer?.finish === null;
  const text = answer?.text.trim() ?? '';
  // Of the two it is the one that was pressed that stops: whoever came to it by keyboard is still there.
  const buttons = kinds.filter((what) => !isWriting || what === answer.what);
  return (
    <div className="note-aside">
      {/* Here before anything is said in it, or a screen reader does not hear it. */}
      <div aria-live="polite" aria-busy={isWriting && text !== ''}>
        {answer && (
          <section
            aria-label={t(answer.what === 'explain' ? 'marks.aside.explained' : 'marks.aside.exampled')}
          >
            {(text || isWriting) && <p className="note-aside-text">{text || t('marks.aside.writing')}</p>}
            {answer.finish && <AsideEnd finish={answer.finish} hasText={text !== ''} error={answer.error} />}
          </section>
        )}
      </div>
      <p className="note-aside-asks">
        {buttons.map((what) => (
          <button
            key={what}
            type="button"
            className="button-quiet"
            onClick={() => (isWriting ? stop() : ask(what))}
          >
            {t(isWriting ? 'marks.aside.stop' : `marks.aside.${what}`)}
          </button>
        ))}
      </p>
    </div>
  );
}

interface EndProps {
  finish: NonNullable<AsideAnswer['finish']>;
  hasText: boolean;
  error: AsideAnswer['error'];
}

/** How it ended, where that was not of itself; and, where there is something to read, who wrote it. */
function AsideEnd({ finish, hasText, error }: EndProps) {
  const { t } = useTranslation();
  const why = () => {
    if (finish === 'end') return hasText ? '' : t('marks.aside.empty');
    if (finish !== 'failed') return t(`marks.aside.${finish}`);
    // Another model was chosen since the note was opened.
    if (error?.kind === 'unsupported') return t('marks.aside.unable');
    return error ? `${error.message} ${error.hint}` : '';
  };
  return <p className="note-aside-end">{`${why()} ${hasText ? t('marks.aside.by') : ''}`.trim()}</p>;
}
