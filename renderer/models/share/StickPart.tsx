import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireError } from '../../../preload/schemas/errors.ts';
import { language } from '../../app/i18n.ts';
import { call } from '../../bridge/client.ts';
import { toWire } from '../../bridge/words.ts';
import { sayBytes } from '../../settings/figures.ts';
import { useModels } from '../../state/models.ts';
import { takeTransfer } from '../../state/transfers.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PathField } from '../../ui/PathField.tsx';

/** A bundle on a stick: models, what is known of them, and what is needed to check them. */
export function StickPart() {
  const { t } = useTranslation();
  const list = useModels((state) => state.list);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [folder, setFolder] = useState('');
  const [error, setError] = useState<WireError | null>(null);
  const models = (list?.models ?? []).filter(
    ({ origin, integrity, problem }) => origin !== 'starter' && integrity !== 'damaged' && problem === null,
  );
  const ids = chosen.filter((id) => models.some((model) => model.id === id));
  const ready = ids.length > 0 && folder.trim() !== '';
  const copy = async () => {
    setError(null);
    try {
      await takeTransfer(call('models.exportBundle', { ids, folder: folder.trim() }));
    } catch (thrown) {
      setError(toWire(thrown));
    }
  };
  return (
    <section className="models-part" aria-labelledby="share-stick">
      <h2 id="share-stick">{t('models.share.stickTitle')}</h2>
      <p className="settings-lead">{t('models.share.stickText')}</p>
      {list && models.length === 0 ? (
        <p className="settings-lead">{t('models.share.stickNone')}</p>
      ) : (
        <form
          className="part-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) void copy();
          }}
        >
          <fieldset>
            <legend className="field-label">{t('models.share.which')}</legend>
            {models.map(({ id, name, sizeBytes }) => (
              <label key={id} className="model">
                <input
                  type="checkbox"
                  checked={ids.includes(id)}
                  onChange={(event) =>
                    setChosen(event.target.checked ? [...ids, id] : ids.filter((one) => one !== id))
                  }
                />
                <span className="model-words">
                  <span className="model-name">{name}</span>
                  <span className="model-facts">{sayBytes(sizeBytes, language())}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <PathField label={t('models.share.where')} what={['folder']} value={folder} onChange={setFolder} />
          {error && <Notice error={error} />}
          <p className="part-actions">
            <button type="submit" className="button" disabled={!ready}>
              {t('models.share.stickGo')}
            </button>
            {!ready && <span className="field-hint">{t('models.share.stickChoose')}</span>}
          </p>
        </form>
      )}
    </section>
  );
}
