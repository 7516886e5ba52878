import { useTranslation } from 'react-i18next';
import type { Language } from '../../../preload/schemas/common.ts';
import type { Message } from '../../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { useCall } from '../../state/useCall.ts';
import { useAside } from './useAside.ts';

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
  return (
    <div className="note-aside">
      {answer && (
        <section
          aria-label={t(answer.what === 'explain' ? 'marks.aside.explained' : 'marks.aside.exampled')}
          aria-live="polite"
          aria-busy={isWriting}
        >
          <p className="note-aside-text">{answer.text || (isWriting ? t('marks.aside.writing') : '')}</p>
          {answer.finish && <AsideEnd finish={answer.finish} error={answer.error?.message} />}
        </section>
      )}
      <p className="note-aside-asks">
        {isWriting ? (
          <button type="button" className="button-quiet" onClick={stop}>
            {t('marks.aside.stop')}
          </button>
        ) : (
          <>
            <button type="button" className="button-quiet" onClick={() => ask('explain')}>
              {t('marks.aside.explain')}
            </button>
            <button type="button" className="button-quiet" onClick={() => ask('example')}>
              {t('marks.aside.example')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

interface EndProps {
  finish: 'end' | 'stopped' | 'put-off' | 'no-room' | 'failed';
  error: string | undefined;
}

/** How it ended; and, where it was written to its end, who wrote it. */
function AsideEnd({ finish, error }: EndProps) {
  const { t } = useTranslation();
  const text = finish === 'failed' ? error : t(finish === 'end' ? 'marks.aside.by' : `marks.aside.${finish}`);
  return <p className="note-aside-end">{text}</p>;
}
