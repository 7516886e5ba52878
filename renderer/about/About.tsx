import { useTranslation } from 'react-i18next';
import { language } from '../app/i18n.ts';
import { sayCount } from '../settings/figures.ts';
import { useInference } from '../state/inference.ts';
import { useCall } from '../state/useCall.ts';
import { PathLine } from '../ui/PathLine.tsx';
import './about.css';

/** What this is, that it stays here, and what it runs on. */
export default function About({ onShortcuts }: { onShortcuts: () => void }) {
  const { t } = useTranslation();
  const { value: info } = useCall('app.info', {});
  const { status } = useInference();
  const shown = language();
  const facts: [string, string | null | undefined][] = [
    [t('about.version'), info?.version],
    [t('about.platform'), info?.platform],
    [t('about.door'), info && t(`about.doors.${info.door}`)],
    [t('about.engine'), status && t(`status.states.${status.state}`)],
    [t('about.model'), status?.modelId],
    [t('about.backend'), status?.backend && t(`status.backends.${status.backend}`)],
    [t('about.devices'), status?.devices.join(', ')],
    [
      t('about.context'),
      status && status.contextTokens > 0
        ? t('about.tokens', { value: sayCount(status.contextTokens, shown) })
        : null,
    ],
    [
      t('about.speed'),
      status?.tokensPerSecond != null
        ? t('status.speed', { speed: Math.round(status.tokensPerSecond) })
        : null,
    ],
    [t('about.restarts'), status && status.restarts > 0 ? String(status.restarts) : null],
  ];
  return (
    <div className="about column">
      <h1>{t('about.title')}</h1>
      <p className="about-lead">{t('about.lead')}</p>
      <p className="about-lead">{t('about.privacy')}</p>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {info && (
        <div>
          <p className="field-label">{t('settings.dataFolder')}</p>
          <PathLine path={info.dataFolder} />
        </div>
      )}
      <p>
        <button type="button" className="button-quiet" onClick={onShortcuts}>
          {t('about.shortcuts')}
        </button>
      </p>
      <p className="field-hint">{t('about.typefaces')}</p>
      <p className="field-hint">{t('about.notices')}</p>
    </div>
  );
}
