import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../preload/schemas/catalogue.ts';
import { language } from '../app/i18n.ts';
import { sayBytes } from '../settings/figures.ts';
import { GatedNote } from './GatedNote.tsx';
import { LicenceLine } from './LicenceLine.tsx';
import { sayLanguages, sizeOf } from './words.ts';

/** What a model of the catalogue is like: in words, with its size and its licence. */
export function OfferWords({ entry }: { entry: CatalogueEntry }) {
  const { t } = useTranslation();
  const shown = language();
  const size = sizeOf(entry);
  return (
    <>
      <p className="offer-quality">
        {entry.quality[shown]} {entry.speed[shown]}
      </p>
      <p className="model-facts">
        {size === null ? t('models.add.sizeUnknown') : sayBytes(size, shown)}
        {' · '}
        {sayLanguages(entry.languages, shown, t)}
        {' · '}
        <LicenceLine name={entry.licence.name} url={entry.licence.url} />
      </p>
      {entry.licence.gated && <GatedNote />}
    </>
  );
}
