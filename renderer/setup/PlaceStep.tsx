import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../app/i18n.ts';
import { OfflineNote } from '../models/add/OfflineNote.tsx';
import { offersOf, useCatalogue, usePresence } from '../models/data.ts';
import { LicenceLine } from '../models/LicenceLine.tsx';
import { MoveFolder } from '../models/MoveFolder.tsx';
import '../models/models.css';
import { pullModel } from '../models/pull.ts';
import { sizeOf } from '../models/words.ts';
import { sayBytes } from '../settings/figures.ts';
import { useModels } from '../state/models.ts';
import { useSettings } from '../state/settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { PathLine } from '../ui/PathLine.tsx';
import type { Step } from './steps.ts';

interface PlaceStepProps {
  /** Id of the model chosen; the recommended one where null. */
  chosen: string | null;
  withEmbeddings: boolean;
  onEmbeddings: (wanted: boolean) => void;
  onGo: (step: Step) => void;
  onBegin: (before?: () => Promise<void>) => Promise<void>;
}

/** What is fetched, under which licence, and where to; then it begins, and one talks meanwhile. */
export function PlaceStep({ chosen, withEmbeddings, onEmbeddings, onGo, onBegin }: PlaceStepProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const { value, error, reload } = useCatalogue();
  const folder = useModels((state) => state.list?.folder);
  const offline = useSettings((state) => state.settings?.offline ?? false);
  const { chat = [], embeddings = null } = value?.recommended ?? {};
  const [model] = value ? offersOf(value, chosen && chat.includes(chosen) ? [chosen] : chat) : [];
  const [beside] = value && embeddings ? offersOf(value, [embeddings]) : [];
  const besideIsHere = usePresence(embeddings ?? '') !== null;
  const wanted = [model, withEmbeddings && !besideIsHere ? beside : undefined].flatMap((one) => one ?? []);
  const shown = language();
  const total = wanted.reduce((sum, { entry }) => sum + (sizeOf(entry) ?? 0), 0);

  const download = () =>
    onBegin(async () => {
      for (const { entry } of wanted) await pullModel(entry.id);
    });

  return (
    <>
      <header>
        <h1 tabIndex={-1}>{t('setup.placeTitle')}</h1>
        <p className="setup-lead">{t('setup.placeLead')}</p>
      </header>
      {error && <Notice error={error} action={{ label: t('common.retry'), onPress: reload }} />}
      {!value && !error && <div className="list-skeleton" role="status" aria-label={t('common.loading')} />}
      {offline && <OfflineNote />}
      {value && !model && <p>{t('setup.noneFits')}</p>}
      {value && model && (
        <section className="setup-chosen" aria-labelledby="setup-chosen">
          <h2 id="setup-chosen">{t('setup.chosen')}</h2>
          <p className="model-name">{model.entry.name}</p>
          <Facts entry={model.entry} />
          {beside && !besideIsHere && (
            <div className="model">
              <input
                id="setup-embeddings"
                type="checkbox"
                checked={withEmbeddings}
                onChange={(event) => onEmbeddings(event.target.checked)}
              />
              <div className="model-words">
                <label htmlFor="setup-embeddings" className="model-name">
                  {t('setup.withEmbeddings', { name: beside.entry.name })}
                </label>
                <p className="model-facts">
                  {t('setup.embeddingsWhy', {
                    size: sayBytes(sizeOf(beside.entry) ?? 0, shown),
                  })}{' '}
                  <LicenceLine name={beside.entry.licence.name} url={beside.entry.licence.url} />
                </p>
              </div>
            </div>
          )}
          <p className="setup-total">
            {t('setup.total', {
              size: sayBytes(total, shown),
              free: sayBytes(value.machine.freeDiskBytes, shown),
            })}
          </p>
        </section>
      )}
      {folder && (
        <section aria-labelledby="setup-where">
          <h2 id="setup-where">{t('setup.where')}</h2>
          <PathLine path={folder} />
          {changing ? (
            <MoveFolder
              onMoved={() => {
                setChanging(false);
                reload();
              }}
            />
          ) : (
            <p className="part-actions">
              <button type="button" className="button-quiet" onClick={() => setChanging(true)}>
                {t('models.folder.change')}
              </button>
            </p>
          )}
        </section>
      )}
      <div className="setup-actions">
        {model && (
          <button type="button" className="button" onClick={() => void download()}>
            {t('setup.download')}
          </button>
        )}
        <button type="button" className="button-quiet" onClick={() => void onBegin()}>
          {t('setup.startSmall')}
        </button>
        {!model && value && (
          <button type="button" className="button-quiet" onClick={() => onGo('model')}>
            {t('setup.back')}
          </button>
        )}
      </div>
    </>
  );
}

function Facts({
  entry,
}: {
  entry: Parameters<typeof sizeOf>[0] & { licence: { name: string; url: string } };
}) {
  const { t } = useTranslation();
  const size = sizeOf(entry);
  return (
    <p className="model-facts">
      {size === null ? t('models.add.sizeUnknown') : sayBytes(size, language())}
      {' · '}
      <LicenceLine name={entry.licence.name} url={entry.licence.url} />
    </p>
  );
}
