import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireError } from '../../../preload/schemas/errors.ts';
import type { ImportFinding } from '../../../preload/schemas/transfers.ts';
import { language } from '../../app/i18n.ts';
import { call } from '../../bridge/client.ts';
import { toWire } from '../../bridge/words.ts';
import { sayBytes } from '../../settings/figures.ts';
import { answerWith } from '../../state/modelChoice.ts';
import { canChat, loadModels, useModels } from '../../state/models.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PathField } from '../../ui/PathField.tsx';
import { reportFailure } from '../../ui/reportFailure.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { showToast } from '../../ui/toastStore.ts';

interface ImportPartProps {
  /** What to do with a model that can chat; it is made the one that answers unless told. */
  onUse?: (modelId: string) => Promise<void>;
}

/** A file, a folder or a stick: searched, checked, copied or used from where it is, and what it held. */
export function ImportPart({ onUse }: ImportPartProps) {
  const { t } = useTranslation();
  const [path, setPath] = useState('');
  const [mode, setMode] = useState<'copy' | 'link'>('copy');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const [findings, setFindings] = useState<readonly ImportFinding[] | null>(null);
  const models = useModels((state) => state.list?.models);

  const bring = async (paths: string[]) => {
    setBusy(true);
    setError(null);
    setFindings(null);
    try {
      const answer = await call('models.import', { paths, mode });
      await loadModels();
      setFindings(answer.findings);
    } catch (thrown) {
      const wire = toWire(thrown);
      // Whoever stopped it knows.
      if (wire.kind !== 'cancelled') setError(wire);
    }
    setBusy(false);
  };
  const use = async (modelId: string, name: string) => {
    if (onUse) return onUse(modelId);
    if (await answerWith(modelId)) showToast({ text: t('models.running.nowUsed', { title: name }) });
  };
  const usable = (id: string | null) => models?.some((model) => model.id === id && canChat(model)) ?? false;

  return (
    <>
      <form
        className="part-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (path.trim() && !busy) void bring([path.trim()]);
        }}
      >
        <PathField
          label={t('models.import.path')}
          hint={t('models.import.pathHint')}
          what={['model-files', 'folder']}
          value={path}
          onChange={setPath}
          onSeveral={(paths) => void bring(paths)}
        />
        <Segmented
          label={t('models.import.how')}
          options={(['copy', 'link'] as const).map((value) => ({
            value,
            label: t(`models.import.${value}`),
          }))}
          value={mode}
          onChange={setMode}
        />
        <p className="part-actions">
          <button type="submit" className="button" disabled={busy || !path.trim()}>
            {busy ? t('models.import.going') : t('models.import.go')}
          </button>
        </p>
      </form>
      {error && <Notice error={error} />}
      <div role="status">
        {findings?.length === 0 && <p className="settings-lead">{t('models.import.nothing')}</p>}
        {findings && findings.length > 0 && (
          <section aria-label={t('models.import.found')}>
            <ul className="findings">
              {findings.map((finding) => (
                <li key={finding.path} className="installed" data-verdict={finding.verdict}>
                  <div className="model-words">
                    <p className="model-name">{finding.name}</p>
                    <p className="model-facts">
                      {[
                        finding.sizeBytes > 0 && sayBytes(finding.sizeBytes, language()),
                        t(`models.import.verdicts.${finding.verdict}`),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                    <p className="installed-path">{finding.path}</p>
                    {finding.problem && (
                      <p className="model-problem">
                        {finding.problem.message} {finding.problem.hint}
                      </p>
                    )}
                  </div>
                  {finding.modelId !== null && usable(finding.modelId) && (
                    <button
                      type="button"
                      className="button"
                      onClick={() => void use(finding.modelId ?? '', finding.name).catch(reportFailure)}
                    >
                      {t('models.import.use', { name: finding.name })}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
