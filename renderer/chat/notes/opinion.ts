import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';

/** The model found it, no rule did. */
export function isOpinion({ rule }: Pick<StoredEdit, 'rule'>): boolean {
  return rule.startsWith('second-look.');
}

/** What kind of thing a note is about; of an opinion, that it is one. */
export function kindOfNote(t: TFunction, edit: Pick<StoredEdit, 'rule' | 'type'>): string {
  const type = t(`types.${edit.type}`);
  return isOpinion(edit) ? `${type} · ${t('marks.opinion')}` : type;
}

/** The same, in the words of the interface. */
export function useKindOfNote(edit: Pick<StoredEdit, 'rule' | 'type'>): string {
  const { t } = useTranslation();
  return kindOfNote(t, edit);
}
