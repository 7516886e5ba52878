import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { copyText } from './copyText.ts';

/** A path on this machine, with a way to copy it. */
export function PathLine({ path }: { path: string }) {
  const { t } = useTranslation();
  return (
    <p className="path">
      <code>{path}</code>
      <button
        type="button"
        className="icon-button"
        aria-label={t('settings.copyPath')}
        title={t('settings.copyPath')}
        onClick={() => void copyText(path)}
      >
        <Copy aria-hidden="true" size={15} strokeWidth={1.5} />
      </button>
    </p>
  );
}
