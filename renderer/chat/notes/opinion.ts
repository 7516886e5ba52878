import { useTranslation } from 'react-i18next';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';

/** The model found it, no rule did. */
export function isOpinion({ rule }: Pick<StoredEdit, 'rule'>): boolean {
  return rule.startsWith('second-look.');
}

/** What kind of thing a note is about; of an opinion, that it is one. */
export function useKindOfNote(edit: StoredEdit): string {
  const { t } = useTranslation();
  const type = t(`types.${edit.type}`);
  return isOpinion(edit) ? `${type} · ${t('marks.opinion')}` : type;
}
