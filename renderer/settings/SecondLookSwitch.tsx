import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../preload/schemas/settings.ts';
import { useCall } from '../state/useCall.ts';
import { change } from './change.ts';

/** Whether the model reads what was said; where the chosen one cannot, it says why and what to do. */
export function SecondLookSwitch({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  const { value } = useCall('corrections.secondLook', { language: settings.targetLanguage });
  const reason = value?.reason ?? null;
  return (
    <div>
      <Switch
        className="switch"
        isSelected={settings.secondLook && reason === null}
        isDisabled={reason !== null}
        onChange={(secondLook) => change({ secondLook })}
      >
        <span className="switch-track" aria-hidden="true" />
        {t('marks.settings.secondLook')}
      </Switch>
      <p className="field-hint">
        {reason === null ? t('marks.settings.secondLookHint') : t(`marks.settings.secondLookNot.${reason}`)}{' '}
        {reason === null && settings.strictness === 'essential' && t('marks.settings.secondLookEssential')}
      </p>
    </div>
  );
}
