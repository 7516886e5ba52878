import { useTranslation } from 'react-i18next';
import type { Fit, FitVerdict } from '../../preload/schemas/catalogue.ts';
import { language } from '../app/i18n.ts';
import { sayFit, sayPace } from './words.ts';

interface FitNoteProps {
  fit: Fit;
  /** Name of the model that would fit better. */
  better?: string | null;
  id?: string;
}

/** Will it run here: one word, and why. A note in the margin of a model. */
export function FitNote({ fit, better = null, id }: FitNoteProps) {
  const { t } = useTranslation();
  const pace = fit.verdict === 'too-big' ? null : sayPace(fit, language(), t);
  return (
    <div className="fit" data-verdict={fit.verdict} id={id}>
      <p className="fit-word">
        <FitMark verdict={fit.verdict} />
        {t(`models.fit.${fit.verdict}`)}
      </p>
      <p>{sayFit(fit, language(), t)}</p>
      {pace && <p>{pace}</p>}
      {better && <p>{t('models.fit.suggestion', { name: better })}</p>}
    </div>
  );
}

/** A vessel: with room left, filled to the brim, and one too small. The shape says it before the colour. */
function FitMark({ verdict }: { verdict: FitVerdict }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor">
      {verdict === 'too-big' ? (
        <>
          <rect x="4.5" y="8.5" width="7" height="6" />
          <rect x="1.5" y="1.5" width="13" height="4.5" fill="currentColor" />
        </>
      ) : (
        <>
          <rect x="1.5" y="1.5" width="13" height="13" />
          {verdict === 'tight' ? (
            <rect x="3.5" y="3.5" width="9" height="9" fill="currentColor" stroke="none" />
          ) : (
            <rect x="3.5" y="8" width="9" height="4.5" fill="currentColor" stroke="none" />
          )}
        </>
      )}
    </svg>
  );
}
