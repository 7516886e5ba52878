import { useTranslation } from 'react-i18next';
import { formatRoute } from '../../app/route.ts';
import { loadModels, useModels } from '../../state/models.ts';
import { useSettings } from '../../state/settings.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TransferList } from '../transfers/TransferList.tsx';
import { FolderPart } from './FolderPart.tsx';
import { InstalledRow } from './InstalledRow.tsx';

const purposes = ['chat', 'embeddings', 'corrections'] as const;

/** The models of this machine, by what they are for; what is on its way; and the folder they are in. */
export function HerePage() {
  const { t } = useTranslation();
  const { list, error } = useModels();
  const settings = useSettings((state) => state.settings);
  if (!settings) return null;
  const inUse = (id: string) => id === settings.modelId || id === settings.embeddingsModelId;
  const onlyStarter = list?.models.every((model) => model.origin === 'starter') ?? false;
  return (
    <>
      {error && (
        <Notice error={error} action={{ label: t('common.retry'), onPress: () => void loadModels() }} />
      )}
      <TransferList />
      {!list && !error && <div className="list-skeleton" role="status" aria-label={t('common.loading')} />}
      {list && onlyStarter && (
        <div className="models-empty">
          <p>{t('models.here.onlyStarter')}</p>
          <p>{t('models.here.onlyStarterHint')}</p>
          <a className="button" href={formatRoute({ screen: 'models', page: 'add' })}>
            {t('models.here.toAdd')}
          </a>
        </div>
      )}
      {list &&
        purposes.map((purpose) => {
          const models = list.models.filter((model) => model.purpose === purpose);
          if (models.length === 0) return null;
          return (
            <section key={purpose} className="models-part" aria-labelledby={`models-${purpose}`}>
              <h2 id={`models-${purpose}`}>
                {t(`models.purposes.${purpose}`)}
                <small>{t(`models.purposeHints.${purpose}`)}</small>
              </h2>
              <ul>
                {models.map((model) => (
                  <InstalledRow key={model.id} model={model} inUse={inUse(model.id)} />
                ))}
              </ul>
            </section>
          );
        })}
      {list && <FolderPart folder={list.folder} models={list.models} />}
    </>
  );
}
