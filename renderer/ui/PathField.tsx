import { useTranslation } from 'react-i18next';
import type { MethodInput } from '../../preload/contract.ts';
import { call } from '../bridge/client.ts';
import { useCall } from '../state/useCall.ts';
import { Field } from './Field.tsx';
import { reportFailure } from './reportFailure.ts';

interface PathFieldProps {
  label: string;
  hint?: string;
  what: MethodInput<'files.choose'>['what'];
  value: string;
  onChange: (path: string) => void;
}

/** A place on this machine: typed, or on the desktop chosen in the system's own window. */
export function PathField({ label, hint, what, value, onChange }: PathFieldProps) {
  const { t } = useTranslation();
  const { value: info } = useCall('app.info', {});
  const choose = async () => {
    const { paths } = await call('files.choose', { what });
    const [first] = paths ?? [];
    if (first) onChange(first);
  };
  return (
    <Field
      label={label}
      hint={hint ?? t('models.folder.pathHint')}
      value={value}
      onChange={onChange}
      maxLength={4096}
    >
      {info?.door === 'desktop' && (
        <button type="button" className="button-quiet" onClick={() => void choose().catch(reportFailure)}>
          {t('models.folder.choose')}
        </button>
      )}
    </Field>
  );
}
