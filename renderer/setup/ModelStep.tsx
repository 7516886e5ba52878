import { useTranslation } from 'react-i18next';
import { type Offer, offersOf, useCatalogue, usePresence } from '../models/data.ts';
import { FitNote } from '../models/FitNote.tsx';
import { OfferWords } from '../models/OfferWords.tsx';
import '../models/models.css';
import { changeSettings } from '../state/settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { MachineWords } from './MachineWords.tsx';
import type { Step } from './steps.ts';

interface ModelStepProps {
  chosen: string | null;
  onChoose: (modelId: string) => void;
  onGo: (step: Step) => void;
  onBegin: (before?: () => Promise<void>) => Promise<void>;
}

/** What this machine can do, one model to recommend and two others; or the small one, now. */
export function ModelStep({ chosen, onChoose, onGo, onBegin }: ModelStepProps) {
  const { t } = useTranslation();
  const { value, error, reload } = useCatalogue();
  const offers = value ? offersOf(value, value.recommended.chat) : [];
  const selected = offers.find(({ entry }) => entry.id === chosen) ?? offers[0];
  const presence = usePresence(selected?.entry.id ?? '');
  const nameOf = (id: string | null) => value?.entries.find((entry) => entry.id === id)?.name ?? null;
  const beginWith = (id: string) => onBegin(() => changeSettings({ modelId: id }));

  return (
    <>
      <h1 tabIndex={-1}>{t('setup.modelTitle')}</h1>
      {error && <Notice error={error} action={{ label: t('common.retry'), onPress: reload }} />}
      {!value && !error && <div className="list-skeleton" role="status" aria-label={t('common.loading')} />}
      {value && <MachineWords machine={value.machine} best={offers[0]?.fit ?? null} />}
      {value && offers.length === 0 && <p>{t('setup.noneFits')}</p>}
      {offers.length > 0 && (
        <fieldset>
          <legend className="unseen">{t('setup.modelQuestion')}</legend>
          <ul className="offers">
            {offers.map((offer, index) => (
              <OfferChoice
                key={offer.entry.id}
                offer={offer}
                recommended={index === 0}
                better={nameOf(offer.fit.suggestion)}
                chosen={offer === selected}
                onChoose={() => onChoose(offer.entry.id)}
              />
            ))}
          </ul>
        </fieldset>
      )}
      <div className="setup-actions">
        {selected && presence !== 'here' && (
          <button type="button" className="button" onClick={() => onGo('place')}>
            {t('setup.next')}
          </button>
        )}
        {selected && presence === 'here' && (
          <button type="button" className="button" onClick={() => void beginWith(selected.entry.id)}>
            {t('setup.useAndBegin')}
          </button>
        )}
        <button type="button" className={selected ? 'button-quiet' : 'button'} onClick={() => void onBegin()}>
          {t('setup.startSmall')}
        </button>
        <p className="field-hint">{t('setup.startSmallHint')}</p>
      </div>
      <section className="setup-ways" aria-labelledby="setup-ways">
        <h2 id="setup-ways">{t('setup.otherWays')}</h2>
        <p>
          <button type="button" className="button-quiet" onClick={() => onGo('file')}>
            {t('setup.fromFile')}
          </button>
          <button type="button" className="button-quiet" onClick={() => onGo('nearby')}>
            {t('setup.fromNearby')}
          </button>
        </p>
      </section>
    </>
  );
}

interface OfferChoiceProps {
  offer: Offer;
  recommended: boolean;
  better: string | null;
  chosen: boolean;
  onChoose: () => void;
}

function OfferChoice({ offer: { entry, fit }, recommended, better, chosen, onChoose }: OfferChoiceProps) {
  const { t } = useTranslation();
  const presence = usePresence(entry.id);
  const fitId = `fit-${entry.id}`;
  return (
    <li className="offer offer-choice" data-chosen={chosen} data-testid={`offer-${entry.id}`}>
      <div className="offer-words">
        <p className="offer-head">
          <label className="model-name">
            <input
              type="radio"
              name="setup-model"
              checked={chosen}
              aria-describedby={fitId}
              onChange={onChoose}
            />
            {entry.name}
          </label>
          {recommended && <span className="tag">{t('setup.recommended')}</span>}
          {presence && (
            <span className="tag">{presence === 'here' ? t('setup.here') : t('models.add.coming')}</span>
          )}
        </p>
        <OfferWords entry={entry} />
      </div>
      <FitNote fit={fit} better={better} id={fitId} />
    </li>
  );
}
