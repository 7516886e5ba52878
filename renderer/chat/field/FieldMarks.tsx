import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../preload/schemas/common.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { CardLink } from '../../grammar/CardLink.tsx';
import { Diff } from '../notes/Diff.tsx';
import { formOf } from '../notes/form.ts';
import { NoteKind } from '../notes/NoteKind.tsx';
import { isOpinion, kindOfNote, useKindOfNote } from '../notes/opinion.ts';
import { wordDiff } from '../notes/wordDiff.ts';

interface FieldMarksProps {
  text: string;
  marks: readonly StoredEdit[];
  /** The mark that is looked at. */
  shown: StoredEdit | undefined;
  language: Language;
  onLook: (mark: StoredEdit) => void;
  onApply: (mark: StoredEdit) => void;
  onDismiss: (mark: StoredEdit) => void;
  /** Back to the text. */
  onLeave: () => void;
}

/** The marks of a text field, listed below it; the one looked at with its reason and what to do about it. */
export function FieldMarks({ text, marks, shown, language, onLook, ...decisions }: FieldMarksProps) {
  const { t } = useTranslation();
  if (marks.length === 0) return null;
  return (
    <div className="field-marks" lang={document.documentElement.lang}>
      <ul aria-label={t('marks.field.list')}>
        {marks.map((mark) => {
          const { before, after } = wordDiff(text, mark);
          const type = kindOfNote(t, mark);
          return (
            <li key={mark.id}>
              <button
                type="button"
                className="field-mark"
                aria-expanded={mark.id === shown?.id}
                onClick={() => onLook(mark)}
              >
                <span className="unseen">
                  {t('notes.highlight', { type, before, after: after.trim() || t('notes.remove') })}
                </span>
                <span aria-hidden="true">
                  <bdi
                    lang={language}
                    className={`highlight-${formOf[mark.type]}`}
                    data-opinion={isOpinion(mark)}
                  >
                    {before.trim() || '∅'}
                  </bdi>
                  <span className="diff-arrow"> → </span>
                  <bdi lang={language}>{after.trim() || '∅'}</bdi>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown && <FieldNote text={text} mark={shown} language={language} {...decisions} />}
    </div>
  );
}

interface FieldNoteProps
  extends Pick<FieldMarksProps, 'text' | 'language' | 'onApply' | 'onDismiss' | 'onLeave'> {
  mark: StoredEdit;
}

function FieldNote({ text, mark, language, onApply, onDismiss, onLeave }: FieldNoteProps) {
  const { t } = useTranslation();
  const type = useKindOfNote(mark);
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    onLeave();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <article
      className="note field-note"
      data-field-note={mark.id}
      aria-label={`${t('notes.title')}: ${type}`}
      onKeyDown={pressed}
    >
      <p className="note-type">
        <NoteKind edit={mark} />
      </p>
      <Diff text={text} edit={mark} language={language} />
      <p className="note-why">{mark.message}</p>
      {mark.example && (
        <p className="note-example">
          <span className="unseen">{t('notes.example')}: </span>
          <i lang={language}>{mark.example}</i>
        </p>
      )}
      <p className="note-actions">
        <button type="button" className="button" onClick={() => onApply(mark)}>
          {t('notes.apply')}
        </button>
        <button type="button" className="button-quiet" onClick={() => onDismiss(mark)}>
          {t('marks.field.dismiss')}
        </button>
      </p>
      <CardLink language={language} edit={mark} />
    </article>
  );
}
