import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedModel } from '../../../preload/schemas/transfers.ts';
import { language } from '../../app/i18n.ts';
import { sayBytes } from '../../settings/figures.ts';
import { usePresence } from '../data.ts';
import { LicenceLine } from '../LicenceLine.tsx';

/** A model another machine offers. */
export function OfferedRow({ offer, onGet }: { offer: OfferedModel; onGet: () => Promise<void> }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const presence = usePresence(offer.id) ?? (offer.here ? 'here' : null);
  const get = async () => {
    setAsking(true);
    await onGet();
    setAsking(false);
  };
  return (
    <li className="installed" data-testid={`offered-${offer.id}`}>
      <div className="model-words">
        <p className="model-name">{offer.name}</p>
        <p className="model-facts">
          {[t(`models.purposes.${offer.purpose}`), sayBytes(offer.sizeBytes, language())].join(' · ')}
          {' · '}
          <LicenceLine name={offer.licence} url={offer.licenceUrl} />
        </p>
      </div>
      {presence ? (
        <span className="tag">{presence === 'here' ? t('models.nearby.here') : t('models.add.coming')}</span>
      ) : (
        <button
          type="button"
          className="button"
          aria-label={t('models.nearby.getOf', { name: offer.name })}
          disabled={asking}
          onClick={() => void get()}
        >
          {t('models.nearby.get')}
        </button>
      )}
    </li>
  );
}
