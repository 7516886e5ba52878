import { useTranslation } from 'react-i18next';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { formOf } from './form.ts';
import { isOpinion } from './opinion.ts';

/** What kind of thing a note is about, in the form its words are underlined in; of an opinion, that it is one. */
export function NoteKind({ edit }: { edit: StoredEdit }) {
  const { t } = useTranslation();
  const opinion = isOpinion(edit);
  return (
    <>
      <span className={`highlight-${formOf[edit.type]}`} data-opinion={opinion}>
        {t(`types.${edit.type}`)}
      </span>
      {opinion && <span className="note-opinion"> {t('marks.opinion')}</span>}
    </>
  );
}
