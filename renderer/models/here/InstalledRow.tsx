import { ShieldCheck, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstalledModel } from '../../../preload/schemas/models.ts';
import { language } from '../../app/i18n.ts';
import { call } from '../../bridge/client.ts';
import { sayWhen } from '../../history/when.ts';
import { sayBytes, sayCount } from '../../settings/figures.ts';
import { answerWith } from '../../state/modelChoice.ts';
import { changeSettings } from '../../state/settings.ts';
import { isUnderWay, takeTransfer, useTransfers } from '../../state/transfers.ts';
import { reportFailure } from '../../ui/reportFailure.ts';
import { showToast } from '../../ui/toastStore.ts';
import { LicenceLine } from '../LicenceLine.tsx';
import { RemoveSheet } from './RemoveSheet.tsx';

/** One model of this machine: what it is, whether it is whole, and what can be done with it. */
export function InstalledRow({ model, inUse }: { model: InstalledModel; inUse: boolean }) {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState(false);
  const verifying = useTransfers((state) =>
    state.list.some((one) => one.kind === 'verify' && one.modelId === model.id && isUnderWay(one)),
  );
  const updating = useTransfers((state) =>
    state.list.some((one) => one.kind === 'pull' && one.modelId === model.id && isUnderWay(one)),
  );
  const { id, name, purpose, problem, integrity, origin } = model;
  const usable = problem === null && integrity !== 'damaged' && purpose !== 'corrections';

  const use = async () => {
    if (purpose === 'embeddings') await changeSettings({ embeddingsModelId: id });
    else if (!(await answerWith(id))) showToast({ text: t('models.running.useAfter') });
  };
  const update = () => takeTransfer(call('models.update', { id }));
  const verify = () => takeTransfer(call('models.verify', { id }));

  return (
    <li className="installed" data-testid={`model-${id}`}>
      <div className="model-words">
        <p className="model-name">
          {name}
          {inUse && <span className="tag">{t('models.here.chosen')}</span>}
        </p>
        <InstalledFacts model={model} />
        {origin !== 'starter' && <p className="installed-path">{model.path}</p>}
        {problem !== null && (
          <p className="model-problem">
            {t('settings.models.unusable')}: {problem}
          </p>
        )}
        {integrity === 'damaged' && <p className="model-problem">{t('models.here.damagedHint')}</p>}
      </div>
      <div className="installed-actions">
        {model.update && !updating && (
          <button
            type="button"
            className="button-quiet"
            aria-label={t('models.here.updateOf', { name })}
            title={t('models.here.updateHint')}
            onClick={() => void update().catch(reportFailure)}
          >
            {model.update.sizeBytes === null
              ? t('models.here.update')
              : t('models.here.updateSize', { size: sayBytes(model.update.sizeBytes, language()) })}
          </button>
        )}
        {usable && !inUse && (
          <button
            type="button"
            className="button-quiet"
            aria-label={t('models.here.useOf', { name })}
            onClick={() => void use().catch(reportFailure)}
          >
            {t('models.here.use')}
          </button>
        )}
        {origin !== 'starter' && (
          <>
            <button
              type="button"
              className="icon-button"
              aria-label={t('models.here.verifyOf', { name })}
              title={verifying ? t('models.here.verifying') : t('models.here.verify')}
              disabled={verifying}
              onClick={() => void verify().catch(reportFailure)}
            >
              <ShieldCheck aria-hidden="true" size={17} strokeWidth={1.5} />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={t('models.here.removeOf', { name })}
              title={t('models.here.remove')}
              onClick={() => setRemoving(true)}
            >
              <Trash2 aria-hidden="true" size={17} strokeWidth={1.5} />
            </button>
          </>
        )}
      </div>
      {removing && <RemoveSheet model={model} inUse={inUse} onClose={() => setRemoving(false)} />}
    </li>
  );
}

function InstalledFacts({ model }: { model: InstalledModel }) {
  const { t } = useTranslation();
  const shown = language();
  const { origin, sizeBytes, quantisation, contextTokens, integrity, lastUsedAt, licence, licenceUrl } =
    model;
  const words = { today: t('time.today'), yesterday: t('time.yesterday') };
  const facts = [
    sayBytes(sizeBytes, shown),
    quantisation,
    contextTokens > 0 && t('settings.models.context', { value: sayCount(contextTokens, shown) }),
    t(`models.here.origins.${origin}`),
    lastUsedAt === null
      ? t('models.here.neverUsed')
      : t('models.here.used', { when: sayWhen(lastUsedAt, Date.now(), shown, words) }),
  ];
  return (
    <p className="model-facts">
      {(origin !== 'starter' || integrity !== 'unverified') && (
        <>
          <span className="integrity" data-integrity={integrity}>
            {t(`models.here.integrity.${integrity}`)}
          </span>
          {' · '}
        </>
      )}
      {facts.filter(Boolean).join(' · ')}
      {' · '}
      <LicenceLine name={licence} url={licenceUrl} />
    </p>
  );
}
