import { useEffect } from 'react';
import type { MethodOutput } from '../../preload/contract.ts';
import type { CatalogueEntry, Fit } from '../../preload/schemas/catalogue.ts';
import { on } from '../bridge/client.ts';
import { useModels } from '../state/models.ts';
import { isUnderWay, useTransfers } from '../state/transfers.ts';
import { type Fetched, useCall } from '../state/useCall.ts';

/** The catalogue as it fits this machine now: asked again when what is installed changes. */
export function useCatalogue(): Fetched<MethodOutput<'models.catalogue'>> {
  const fetched = useCall('models.catalogue', {});
  const { reload } = fetched;
  useEffect(() => on('models.changed', reload), [reload]);
  return fetched;
}

export interface Offer {
  entry: CatalogueEntry;
  fit: Fit;
}

/** Entries with their fit, those of the ids in that order; every one in its own order where none are named. */
export function offersOf(
  { entries, fits }: MethodOutput<'models.catalogue'>,
  ids: readonly string[] = entries.map(({ id }) => id),
): Offer[] {
  return ids.flatMap((id) => {
    const entry = entries.find((one) => one.id === id);
    const fit = fits.find((one) => one.id === id);
    return entry && fit ? [{ entry, fit }] : [];
  });
}

/** `here`: on this machine; `coming`: on its way; null: neither. */
export function usePresence(id: string): 'here' | 'coming' | null {
  const here = useModels((state) => state.list?.models.some((model) => model.id === id) ?? false);
  const coming = useTransfers((state) =>
    state.list.some((one) => one.kind === 'pull' && one.modelId === id && isUnderWay(one)),
  );
  return here ? 'here' : coming ? 'coming' : null;
}
