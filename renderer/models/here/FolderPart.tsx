import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstalledModel } from '../../../preload/schemas/models.ts';
import { language } from '../../app/i18n.ts';
import { sayBytes } from '../../settings/figures.ts';
import { loadModels } from '../../state/models.ts';
import { PathLine } from '../../ui/PathLine.tsx';
import { useCatalogue } from '../data.ts';
import { MoveFolder } from '../MoveFolder.tsx';
import { Leftovers } from './Leftovers.tsx';

interface FolderPartProps {
  folder: string;
  models: readonly InstalledModel[];
}

/** Where models are, what they take and what is left, and the way to another place. */
export function FolderPart({ folder, models }: FolderPartProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const { value } = useCatalogue();
  const used = models
    .filter(({ origin }) => origin === 'installed')
    .reduce((total, { sizeBytes }) => total + sizeBytes, 0);
  return (
    <section className="models-part" aria-labelledby="models-folder">
      <h2 id="models-folder">{t('models.folder.title')}</h2>
      <PathLine path={folder} />
      {value && (
        <p className="field-hint">
          {t('models.here.space', {
            used: sayBytes(used, language()),
            free: sayBytes(value.machine.freeDiskBytes, language()),
          })}
        </p>
      )}
      <Leftovers />
      {changing ? (
        <MoveFolder onMoved={() => setChanging(false)} />
      ) : (
        <p className="part-actions">
          <button type="button" className="button-quiet" onClick={() => setChanging(true)}>
            {t('models.folder.change')}
          </button>
          <button type="button" className="button-quiet" onClick={() => void loadModels()}>
            {t('models.here.again')}
          </button>
        </p>
      )}
    </section>
  );
}
