import type { Fit } from '../../../preload/schemas/catalogue.ts';
import type { ModelsSession } from './session.ts';

type Wording = Pick<ModelsSession, 'say' | 'amounts'>;

/** `comfortable`, or `tight: the reason`. */
export function fitInWords(fit: Fit, { say, amounts }: Wording): string {
  const reason = say(`models.fit.${fit.reason}`, {
    needed: amounts.bytes(fit.memoryNeededBytes),
    free: amounts.bytes(fit.memoryFreeBytes),
    disk: amounts.bytes(fit.diskNeededBytes),
    diskFree: amounts.bytes(fit.diskFreeBytes),
    gpuLayers: fit.gpuLayers,
    layers: fit.layers,
  });
  return `${say(`models.fit.${fit.verdict}`)}: ${reason}`;
}

/** What the licence is and where it stands; for a gated model, what to do first. */
export function licenceInWords(
  { licence, licenceUrl, gated }: { licence: string; licenceUrl: string | null; gated: boolean },
  { say }: Pick<ModelsSession, 'say'>,
): string {
  const name = licence === '' ? say('models.licence.unknown') : licence;
  const facts = licenceUrl === null ? name : `${name} ${licenceUrl}`;
  return gated ? `${facts} · ${say('models.licence.gated')}` : facts;
}
