import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../state/settings.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { AddressPart } from './AddressPart.tsx';
import { CataloguePart } from './CataloguePart.tsx';
import { ImportPart } from './ImportPart.tsx';
import { NearbyPart } from './NearbyPart.tsx';
import { OfflineNote } from './OfflineNote.tsx';

const ways = ['catalogue', 'address', 'file', 'nearby'] as const;

/** Where a model can come from. */
export function AddPage() {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof ways)[number]>('catalogue');
  const offline = useSettings((state) => state.settings?.offline ?? false);
  return (
    <>
      <Segmented
        label={t('models.add.ways')}
        hideLabel
        options={ways.map((value) => ({ value, label: t(`models.add.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      {offline && way !== 'file' && <OfflineNote />}
      {way === 'catalogue' && <CataloguePart />}
      {way === 'address' && <AddressPart />}
      {way === 'file' && <ImportPart />}
      {way === 'nearby' && <NearbyPart />}
    </>
  );
}
