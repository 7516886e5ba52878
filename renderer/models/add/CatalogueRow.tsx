import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '../../ui/reportFailure.ts';
import { type Offer, usePresence } from '../data.ts';
import { FitNote } from '../FitNote.tsx';
import { OfferWords } from '../OfferWords.tsx';
import { pullModel } from '../pull.ts';
import { OfferDetails } from './OfferDetails.tsx';

interface CatalogueRowProps {
  offer: Offer;
  /** Name of one that would fit better. */
  better: string | null;
  recommended: boolean;
}

/** A model of the catalogue: the text on the page, its fit in the margin. */
export function CatalogueRow({ offer: { entry, fit }, better, recommended }: CatalogueRowProps) {
  const { t } = useTranslation();
  const presence = usePresence(entry.id);
  const [asking, setAsking] = useState(false);
  const get = async () => {
    setAsking(true);
    await pullModel(entry.id).catch(reportFailure);
    setAsking(false);
  };
  return (
    <li className="offer" data-testid={`offer-${entry.id}`}>
      <div className="offer-words">
        <h2 className="model-name">
          {entry.name}
          {recommended && <span className="tag">{t('setup.recommended')}</span>}
        </h2>
        <OfferWords entry={entry} />
        <OfferDetails entry={entry} />
      </div>
      <div className="offer-side">
        <FitNote fit={fit} better={better} />
        {presence ? (
          <span className="tag">{presence === 'here' ? t('setup.here') : t('models.add.coming')}</span>
        ) : (
          <button
            type="button"
            className={recommended ? 'button' : 'button-quiet'}
            aria-label={t('models.add.getOf', { name: entry.name })}
            disabled={asking}
            onClick={() => void get()}
          >
            {t('models.add.get')}
          </button>
        )}
      </div>
    </li>
  );
}
