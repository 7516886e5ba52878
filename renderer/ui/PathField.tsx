import { useTranslation } from 'react-i18next';
import type { MethodInput } from '../../preload/contract.ts';
import { call } from '../bridge/client.ts';
import { useCall } from '../state/useCall.ts';
import { Field } from './Field.tsx';
import { reportFailure } from './reportFailure.ts';

type What = MethodInput<'files.choose'>['what'];

interface PathFieldProps {
  label: string;
  hint?: string;
  /** What can be chosen: a button for each. */
  what: readonly What[];
  value: string;
  onChange: (path: string) => void;
  /** Several were chosen at once; without it, the first of them is taken. */
  onSeveral?: (paths: string[]) => void;
}

/** A place on this machine: typed, or on the desktop chosen in the system's own window. */
export function PathField({ label, hint, what, value, onChange, onSeveral }: PathFieldProps) {
  const { t } = useTranslation();
  const { value: info } = useCall('app.info', {});
  const choose = async (one: What) => {
    const { paths } = await call('files.choose', { what: one });
    const [first, ...others] = paths ?? [];
    if (first === undefined) return;
    if (onSeveral && others.length > 0) onSeveral([first, ...others]);
    else onChange(first);
  };
  return (
    <Field
      label={label}
      hint={hint ?? t('models.folder.pathHint')}
      value={value}
      onChange={onChange}
      maxLength={4096}
    >
      {info?.door === 'desktop' &&
        what.map((one) => (
          <button
            key={one}
            type="button"
            className="button-quiet"
            onClick={() => void choose(one).catch(reportFailure)}
          >
            {t(`models.folder.choose.${one}`)}
          </button>
        ))}
    </Field>
  );
}
