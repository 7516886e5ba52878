import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { InferenceStatus } from '../../preload/schemas/inference.ts';
import { connection } from '../bridge/connection.ts';
import { toWire } from '../bridge/words.ts';
import { restartInference, useInference } from '../state/inference.ts';
import { useSettings } from '../state/settings.ts';
import { showToast } from '../ui/toastStore.ts';

/** What nobody needs to read while all is well: model, backend, speed. It speaks up when something is wrong. */
export function StatusLine() {
  const { t } = useTranslation();
  const offline = useStore(connection, (now) => now.state === 'offline');
  const { status } = useInference();
  const [dismissed, setDismissed] = useState('');

  if (offline) {
    return (
      <section className="status status-loud" aria-label={t('status.label')}>
        <p role="status">{t('connection.offline')}</p>
      </section>
    );
  }
  const trouble = status && troubleOf(status);
  if (status && trouble && trouble !== dismissed) {
    return (
      <section className="status status-loud" aria-label={t('status.label')}>
        <div role="status">
          {status.error && (
            <p>
              {status.error.message} {status.error.hint}
            </p>
          )}
          {!status.error && status.state === 'failed' && <p>{t('status.states.failed')}</p>}
          {status.fallback && (
            <p>
              {t('status.fallback', {
                from: t(`status.backends.${status.fallback.from}`),
                to: t(`status.backends.${status.backend ?? 'cpu'}`),
                reason: status.fallback.reason,
              })}
            </p>
          )}
          {status.reduced && <p>{t('status.reduced', { tokens: status.reduced.contextTokens })}</p>}
        </div>
        {status.state === 'failed' ? (
          <RestartButton />
        ) : (
          <button type="button" className="button-quiet" onClick={() => setDismissed(trouble)}>
            {t('status.dismiss')}
          </button>
        )}
      </section>
    );
  }
  return (
    <section className="status" aria-label={t('status.label')}>
      <p>{status && <QuietStatus status={status} />}</p>
    </section>
  );
}

function QuietStatus({ status }: { status: InferenceStatus }) {
  const { t } = useTranslation();
  const offlineMode = useSettings((state) => state.settings?.offline ?? false);
  const parts = [
    status.modelId === 'starter' ? t('status.starter') : status.modelId,
    status.backend && t(`status.backends.${status.backend}`),
    status.tokensPerSecond !== null && t('status.speed', { speed: Math.round(status.tokensPerSecond) }),
    status.state === 'ready' || status.state === 'generating' ? null : t(`status.states.${status.state}`),
    t('status.local'),
    offlineMode && t('status.offlineMode'),
  ];
  return parts.filter(Boolean).join(' · ');
}

function RestartButton() {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const restart = async () => {
    setBusy(true);
    try {
      await restartInference();
    } catch (thrown) {
      showToast({ text: toWire(thrown).message });
    }
    setBusy(false);
  };
  return (
    <button type="button" className="button" disabled={busy} onClick={() => void restart()}>
      {busy ? t('status.restarting') : t('status.restart')}
    </button>
  );
}

/** Names what is wrong, so that a notice once read stays away until something else happens. */
function troubleOf({ state, error, fallback, reduced, restarts }: InferenceStatus): string | null {
  if (state !== 'failed' && !error && !fallback && !reduced) return null;
  const facts = [state === 'failed', error?.kind, fallback?.from, fallback?.reason];
  return [...facts, reduced?.contextTokens, restarts].join('|');
}
