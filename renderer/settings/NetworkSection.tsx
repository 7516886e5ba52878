import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../preload/schemas/settings.ts';
import { HubToken } from '../models/HubToken.tsx';
import { useCall } from '../state/useCall.ts';
import { Field } from '../ui/Field.tsx';
import { change } from './change.ts';
import { Section } from './Section.tsx';

/** Whether anything may go out at all, and by which way where a hospital or a school has its own. */
export function NetworkSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  const { value, reload } = useCall('secrets.status', {});
  const { offline, hubMirror, proxy, certificateAuthorityFile } = settings;
  return (
    <Section title={t('models.network.title')}>
      <div>
        <Switch className="switch" isSelected={offline} onChange={(next) => change({ offline: next })}>
          <span className="switch-track" aria-hidden="true" />
          {t('models.network.offline')}
        </Switch>
        <p className="field-hint">{t('models.network.offlineHint')}</p>
      </div>
      <details className="advanced">
        <summary>{t('models.network.advanced')}</summary>
        <StoredField
          label={t('models.network.mirror')}
          hint={t('models.network.mirrorHint')}
          stored={hubMirror}
          isAddress
          onStore={(next) => change({ hubMirror: next })}
        />
        <StoredField
          label={t('models.network.proxy')}
          hint={t('models.network.proxyHint')}
          stored={proxy}
          isAddress
          onStore={(next) => change({ proxy: next })}
        />
        <StoredField
          label={t('models.network.ca')}
          hint={t('models.network.caHint')}
          stored={certificateAuthorityFile}
          onStore={(next) => change({ certificateAuthorityFile: next })}
        />
        <HubToken status={value} onChange={reload} />
      </details>
    </Section>
  );
}

interface StoredFieldProps {
  label: string;
  hint: string;
  stored: string;
  /** Empty, or a whole http(s) address. */
  isAddress?: boolean;
  onStore: (value: string) => void;
}

/** A line that is stored on the user's word, not letter by letter: half an address is none. */
function StoredField({ label, hint, stored, isAddress = false, onStore }: StoredFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(stored);
  const [wrong, setWrong] = useState(false);
  const next = text.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const isWrong = isAddress && next !== '' && !/^https?:\/\/[^\s/]+/i.test(next);
        setWrong(isWrong);
        if (!isWrong) onStore(next);
      }}
    >
      <Field
        label={label}
        hint={hint}
        problem={wrong ? t('models.network.invalid') : null}
        maxLength={isAddress ? 500 : 4096}
        value={text}
        onChange={setText}
      >
        {next !== stored && (
          <button type="submit" className="button">
            {t('models.network.save')}
          </button>
        )}
      </Field>
    </form>
  );
}
