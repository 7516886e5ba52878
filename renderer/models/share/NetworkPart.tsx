import { useEffect, useState } from 'react';
import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { WireError } from '../../../preload/schemas/errors.ts';
import type { ShareStatus } from '../../../preload/schemas/transfers.ts';
import { language } from '../../app/i18n.ts';
import { call, on } from '../../bridge/client.ts';
import { toWire } from '../../bridge/words.ts';
import { sayBytes } from '../../settings/figures.ts';
import { useModels } from '../../state/models.ts';
import { useCall } from '../../state/useCall.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';

/** The switch, and while it is on what others need: address and code, large enough for a whole classroom. */
export function NetworkPart() {
  const { t } = useTranslation();
  const { value: status, error, reload, replace, take } = useCall('share.status', {});
  const [failure, setFailure] = useState<WireError | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => on('share.changed', replace), [replace]);
  const turn = async (wanted: boolean) => {
    setBusy(true);
    setFailure(null);
    try {
      await take(() => call(wanted ? 'share.start' : 'share.stop', {}));
    } catch (thrown) {
      setFailure(toWire(thrown));
    }
    setBusy(false);
  };
  return (
    <section className="models-part" aria-labelledby="share-network">
      <h2 id="share-network">{t('models.share.networkTitle')}</h2>
      <p className="settings-lead">{t('models.share.networkText')}</p>
      {error && <Notice error={error} action={{ label: t('common.retry'), onPress: reload }} />}
      {status && (
        <Switch
          className="switch"
          isSelected={status.running}
          isDisabled={busy}
          onChange={(wanted) => void turn(wanted)}
        >
          <span className="switch-track" aria-hidden="true" />
          {t('models.share.networkSwitch')}
        </Switch>
      )}
      {failure && <Notice error={failure} />}
      {status?.running && <OnAir status={status} />}
    </section>
  );
}

function OnAir({ status }: { status: ShareStatus }) {
  const { t } = useTranslation();
  const models = useModels((state) => state.list?.models);
  const { addresses, code, transfers, leftOut } = status;
  return (
    <div className="on-air">
      <dl className="on-air-facts">
        <div>
          <dt>{t('models.share.address', { count: addresses.length })}</dt>
          {addresses.map((address) => (
            <dd key={address} data-testid="share-address">
              {address}
            </dd>
          ))}
          {addresses.length === 0 && <dd className="on-air-none">{t('models.share.noAddress')}</dd>}
        </div>
        <div>
          <dt>{t('models.share.code')}</dt>
          <dd data-testid="share-code">{code}</dd>
        </div>
      </dl>
      <p className="field-hint">{t('models.share.codeHint')}</p>
      {leftOut.length > 0 && (
        <div>
          <h3 className="field-label">{t('models.share.leftOut')}</h3>
          <ul>
            {leftOut.map(({ id, name, reason }) => (
              <li key={id} className="settings-lead">
                {`${name}: ${t(`models.share.reasons.${reason}`)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <h3 className="field-label">{t('models.share.who')}</h3>
      {transfers.length === 0 && <p className="settings-lead">{t('models.share.nobody')}</p>}
      <ul>
        {transfers.map(({ id, peer, modelId, bytes, totalBytes, bytesPerSecond }) => {
          const model = models?.find((one) => one.id === modelId)?.name ?? modelId;
          const shown = language();
          const figures = [
            t('models.running.bytesOf', {
              bytes: sayBytes(bytes, shown),
              total: sayBytes(totalBytes, shown),
            }),
            bytesPerSecond !== null && t('models.running.speed', { value: sayBytes(bytesPerSecond, shown) }),
          ]
            .filter(Boolean)
            .join(' · ');
          const label = t('models.share.row', { peer, model });
          return (
            <li key={id} className="transfer">
              <div className="transfer-words">
                <p className="transfer-title">{label}</p>
                <Progress label={label} part={totalBytes > 0 ? bytes / totalBytes : null} said={figures} />
                <p className="model-facts">{figures}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
