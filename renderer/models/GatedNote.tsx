import { useTranslation } from 'react-i18next';
import { useCall } from '../state/useCall.ts';
import { HubToken } from './HubToken.tsx';

/** What to do about a model whose licence must be accepted with an account, and the place for the token. */
export function GatedNote() {
  const { t } = useTranslation();
  const { value, reload } = useCall('secrets.status', {});
  if (value?.hubToken) return null;
  return (
    <details className="gated">
      <summary>{t('models.facts.gated')}</summary>
      <HubToken status={value} onChange={reload} />
    </details>
  );
}
