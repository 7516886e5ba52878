import { useTranslation } from 'react-i18next';
import type { Language } from '../../../preload/schemas/common.ts';
import type { StoredEdit } from '../../../preload/schemas/corrections.ts';
import { wordDiff } from './wordDiff.ts';

interface DiffProps {
  text: string;
  edit: StoredEdit;
  language: Language | undefined;
}

/** Before and after, with what changed struck out and set in. */
export function Diff({ text, edit, language }: DiffProps) {
  const { t } = useTranslation();
  const { before, after, pieces } = wordDiff(text, edit);
  let at = 0;
  const keyed = pieces.map((piece) => {
    at += 1;
    return { ...piece, key: at };
  });
  return (
    <p className="diff" lang={language}>
      <span className="unseen" lang={document.documentElement.lang}>
        {t('notes.highlight', { type: '', before, after: after.trim() || t('notes.remove') }).replace(
          /^: /,
          '',
        )}
      </span>
      <span aria-hidden="true">
        {before.trim() !== '' && (
          <bdi className="diff-before">
            {keyed.map(({ key, side, text: part }) =>
              side === 'after' ? null : side === 'before' ? <del key={key}>{part}</del> : part,
            )}
          </bdi>
        )}
        {before.trim() !== '' && <span className="diff-arrow"> → </span>}
        <bdi className="diff-after">
          {keyed.map(({ key, side, text: part }) =>
            side === 'before' ? null : side === 'after' ? <ins key={key}>{part}</ins> : part,
          )}
          {after.trim() === '' && <span className="diff-nothing">∅</span>}
        </bdi>
      </span>
    </p>
  );
}
