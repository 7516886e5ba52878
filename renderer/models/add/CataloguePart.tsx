import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelPurpose } from '../../../preload/schemas/catalogue.ts';
import type { Language } from '../../../preload/schemas/common.ts';
import { languages } from '../../ui/choices.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { type Offer, offersOf, useCatalogue } from '../data.ts';
import { CatalogueRow } from './CatalogueRow.tsx';

type Purpose = Exclude<ModelPurpose, 'corrections'>;
const purposes: readonly Purpose[] = ['chat', 'embeddings'];

/** Every model the project knows well, those for this machine first. */
export function CataloguePart() {
  const { t } = useTranslation();
  const { value, error, reload } = useCatalogue();
  const [purpose, setPurpose] = useState<Purpose>('chat');
  const [spoken, setSpoken] = useState<Language | 'any'>('any');
  const [fitting, setFitting] = useState<'fitting' | 'all'>('fitting');
  if (error && !value) return <Notice error={error} action={{ label: t('common.retry'), onPress: reload }} />;
  if (!value) return <div className="list-skeleton" role="status" aria-label={t('common.loading')} />;

  const { recommended } = value;
  const best = [...recommended.chat, ...(recommended.embeddings ? [recommended.embeddings] : [])];
  const offers = offersOf(value)
    .filter(({ entry }) => entry.purpose === purpose)
    .filter(({ entry }) => spoken === 'any' || speaks(entry.languages, spoken))
    .filter(({ fit }) => fitting === 'all' || fit.verdict !== 'too-big')
    .sort((a, b) => placeIn(best, a) - placeIn(best, b));
  const nameOf = (id: string | null) => value.entries.find((entry) => entry.id === id)?.name ?? null;

  return (
    <>
      <div className="catalogue-filters">
        <Segmented
          label={t('models.add.purpose')}
          options={purposes.map((one) => ({ value: one, label: t(`models.purposes.${one}`) }))}
          value={purpose}
          onChange={setPurpose}
        />
        <Segmented
          label={t('models.add.language')}
          options={[
            { value: 'any' as const, label: t('models.add.anyLanguage') },
            ...languages.map((code) => ({ value: code, label: t(`languages.${code}`) })),
          ]}
          value={spoken}
          onChange={setSpoken}
        />
        <Segmented
          label={t('models.add.show')}
          options={(['fitting', 'all'] as const).map((one) => ({
            value: one,
            label: t(`models.add.${one}`),
          }))}
          value={fitting}
          onChange={setFitting}
        />
      </div>
      <p className="unseen" role="status">
        {t('models.add.found', { count: offers.length })}
      </p>
      {offers.length === 0 ? (
        <div className="models-empty">
          <p>{t('models.add.nothing')}</p>
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              setFitting('all');
              setSpoken('any');
            }}
          >
            {t('models.add.showAll')}
          </button>
        </div>
      ) : (
        <ul className="offers">
          {offers.map((offer) => (
            <CatalogueRow
              key={offer.entry.id}
              offer={offer}
              better={nameOf(offer.fit.suggestion)}
              recommended={best[0] === offer.entry.id || recommended.embeddings === offer.entry.id}
            />
          ))}
        </ul>
      )}
    </>
  );
}

/** `es` is spoken by a model of `es-AR`. */
function speaks(codes: readonly string[], wanted: string): boolean {
  return codes.some((code) => code.toLowerCase().split('-')[0] === wanted);
}

function placeIn(best: readonly string[], { entry }: Offer): number {
  const at = best.indexOf(entry.id);
  return at < 0 ? best.length : at;
}
