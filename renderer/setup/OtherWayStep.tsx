import { useTranslation } from 'react-i18next';
import { ImportPart } from '../models/add/ImportPart.tsx';
import { NearbyPart } from '../models/add/NearbyPart.tsx';
import '../models/models.css';
import { changeSettings } from '../state/settings.ts';
import type { Step } from './steps.ts';

interface OtherWayStepProps {
  way: 'file' | 'nearby';
  onGo: (step: Step) => void;
  onBegin: (before?: () => Promise<void>) => Promise<void>;
}

/** A model without the internet: from a file or a stick, or from a machine nearby. */
export function OtherWayStep({ way, onBegin }: OtherWayStepProps) {
  const { t } = useTranslation();
  return (
    <>
      <h1 tabIndex={-1}>{way === 'file' ? t('setup.fileTitle') : t('setup.nearbyTitle')}</h1>
      {way === 'file' ? (
        <ImportPart onUse={(modelId) => onBegin(() => changeSettings({ modelId }))} />
      ) : (
        <NearbyPart />
      )}
      <div className="setup-actions">
        <button type="button" className="button-quiet" onClick={() => void onBegin()}>
          {way === 'file' ? t('setup.startSmall') : t('setup.beginWithSmall')}
        </button>
      </div>
    </>
  );
}
