import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodOutput } from '../../preload/contract.ts';
import { call } from '../bridge/client.ts';
import { Field } from '../ui/Field.tsx';
import { reportFailure } from '../ui/reportFailure.ts';
import { showToast } from '../ui/toastStore.ts';

interface HubTokenProps {
  status: MethodOutput<'secrets.status'> | null;
  onChange: () => void;
}

/** The token for models behind a licence: written once, never shown again. */
export function HubToken({ status, onChange }: HubTokenProps) {
  const { t } = useTranslation();
  const [token, setToken] = useState('');
  const store = async (next: string) => {
    await call('secrets.setHubToken', { token: next });
    setToken('');
    showToast({ text: next ? t('models.network.tokenSaved') : t('models.network.tokenRemoved') });
    onChange();
  };
  if (status && !status.canStore) {
    return (
      <div>
        <p className="field-label">{t('models.network.token')}</p>
        <p className="field-hint">
          {status.hubToken ? t('models.network.tokenHere') : t('models.network.tokenEnvironment')}
        </p>
      </div>
    );
  }
  if (status?.hubToken) {
    return (
      <div>
        <p className="field-label">{t('models.network.token')}</p>
        <p>
          {t('models.network.tokenHere')}{' '}
          <button type="button" className="button-quiet" onClick={() => void store('').catch(reportFailure)}>
            {t('models.network.tokenRemove')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (token.trim()) void store(token.trim()).catch(reportFailure);
      }}
    >
      <Field
        label={t('models.network.token')}
        hint={t('models.network.tokenHint')}
        type="password"
        maxLength={400}
        value={token}
        onChange={setToken}
      >
        <button type="submit" className="button" disabled={!token.trim()}>
          {t('models.network.tokenSave')}
        </button>
      </Field>
    </form>
  );
}
