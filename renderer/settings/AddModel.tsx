import { useTranslation } from 'react-i18next';
import { PathLine } from '../ui/PathLine.tsx';

/** How a real model comes in: copied into a folder, then chosen. */
export function AddModel({ folder, onRefresh }: { folder: string; onRefresh: () => void }) {
  const { t } = useTranslation();
  const slash = folder.includes('\\') ? '\\' : '/';
  return (
    <details className="add-model" open>
      <summary>{t('settings.addModel')}</summary>
      <p>{t('settings.addModelText')}</p>
      <PathLine path={folder} />
      <p className="field-hint">
        {t('settings.addModelExample', { path: [folder, 'qwen3-4b', 'qwen3-4b-q4.gguf'].join(slash) })}
      </p>
      <p>{t('settings.addModelAfter')}</p>
      <button type="button" className="button" onClick={onRefresh}>
        {t('settings.refreshModels')}
      </button>
    </details>
  );
}
