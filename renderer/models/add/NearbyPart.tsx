import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireError } from '../../../preload/schemas/errors.ts';
import type { OfferedModel, Peer } from '../../../preload/schemas/transfers.ts';
import { call } from '../../bridge/client.ts';
import { toWire } from '../../bridge/words.ts';
import { takeTransfer } from '../../state/transfers.ts';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OfferedRow } from './OfferedRow.tsx';

interface NearbyPartProps {
  /** Told when a model is on its way. */
  onPulled?: () => void;
}

/** The machine of a teacher or a classmate: found by itself or by its address, opened with its code. */
export function NearbyPart({ onPulled }: NearbyPartProps) {
  const { t } = useTranslation();
  const [peers, setPeers] = useState<readonly Peer[] | null>(null);
  const [address, setAddress] = useState('');
  const [code, setCode] = useState('');
  const [offers, setOffers] = useState<readonly OfferedModel[] | null>(null);
  const [busy, setBusy] = useState<'search' | 'ask' | null>(null);
  const [error, setError] = useState<WireError | null>(null);
  const there = { address: address.trim(), code: code.trim() };
  const complete = there.address.length > 2 && there.code.length > 3;

  const attempt = async (what: 'search' | 'ask', action: () => Promise<void>) => {
    setBusy(what);
    setError(null);
    await action().catch((thrown: unknown) => setError(toWire(thrown)));
    setBusy(null);
  };
  const search = () =>
    attempt('search', async () => {
      const found = await call('share.peers', {});
      setPeers(found);
      const [only] = found;
      if (only && found.length === 1) setAddress(only.address);
    });
  const see = () =>
    attempt('ask', async () => {
      setOffers(null);
      setOffers(await call('share.offers', there));
    });
  const get = async (id: string) => {
    setError(null);
    try {
      await takeTransfer(call('share.pull', { ...there, id }));
      onPulled?.();
    } catch (thrown) {
      setError(toWire(thrown));
    }
  };

  return (
    <>
      <p className="settings-lead">{t('models.nearby.lead')}</p>
      <p className="part-actions">
        <button type="button" className="button-quiet" disabled={busy !== null} onClick={() => void search()}>
          {busy === 'search' ? t('models.nearby.searching') : t('models.nearby.search')}
        </button>
      </p>
      <div role="status">
        {peers?.length === 0 && <p className="settings-lead">{t('models.nearby.none')}</p>}
        {peers && peers.length > 0 && (
          <ul className="peers" aria-label={t('models.nearby.peers')}>
            {peers.map((peer) => (
              <li key={peer.address}>
                <button
                  type="button"
                  className="peer"
                  aria-pressed={address === peer.address}
                  onClick={() => setAddress(peer.address)}
                >
                  <span className="model-name">{peer.name}</span>
                  <span className="model-facts">{peer.address}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <form
        className="part-form nearby-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (complete && busy === null) void see();
        }}
      >
        <Field
          label={t('models.nearby.address')}
          placeholder="192.168.1.20:4380"
          maxLength={260}
          value={address}
          onChange={setAddress}
        />
        <Field label={t('models.nearby.code')} maxLength={40} value={code} onChange={setCode} />
        <button type="submit" className="button" disabled={!complete || busy !== null}>
          {busy === 'ask' ? t('models.nearby.asking') : t('models.nearby.see')}
        </button>
      </form>
      {error && <Notice error={error} />}
      <div role="status">
        {offers?.length === 0 && <p className="settings-lead">{t('models.nearby.empty')}</p>}
        {offers && offers.length > 0 && (
          <ul aria-label={t('models.nearby.offers')}>
            {offers.map((offer) => (
              <OfferedRow key={offer.id} offer={offer} onGet={() => get(offer.id)} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
