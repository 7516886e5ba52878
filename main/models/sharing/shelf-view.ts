/** Which of the installed models are handed on, and which are not. */
import path from 'node:path';
import type { ShareStatus } from '../../../preload/schemas/transfers.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { type FoundModel, findInstalled } from '../library/find-installed.ts';
import { integrityOf, type ModelRecord, stampsOf } from '../library/record.ts';
import { Offer } from './offer.ts';

export interface SharedModel {
  offer: Offer;
  /** Absolute paths, in the order of the offer's files. */
  places: string[];
}

export interface ShelfView {
  models: SharedModel[];
  leftOut: ShareStatus['leftOut'];
}

/**
 * Looks through the models' folder. Left out: what is damaged, what nobody knows the hash of (others could not tell
 * whether they received it whole), and what has a licence that each person has to accept for themselves.
 */
export async function viewShelf(root: string, catalogue: Pick<Catalogue, 'find'>): Promise<ShelfView> {
  const view: ShelfView = { models: [], leftOut: [] };
  for (const found of await findInstalled(root)) {
    const { id, record } = found;
    const leaveOut = (reason: ShareStatus['leftOut'][number]['reason']) =>
      view.leftOut.push({ id, name: record?.name ?? id, reason });
    if (record === null) {
      leaveOut('unchecked');
      continue;
    }
    const offer = Offer.safeParse(offerOf(found, record));
    const { integrity } = integrityOf(record, await stampsOf(found.folder, found.files));
    if (record.licence.gated || isGated(record, catalogue)) leaveOut('licence');
    else if (integrity === 'damaged') leaveOut('damaged');
    else if (!offer.success) leaveOut('unchecked');
    else view.models.push({ offer: offer.data, places: placesOf(found, record) });
  }
  return view;
}

function isGated({ id, catalogueId }: ModelRecord, catalogue: Pick<Catalogue, 'find'>): boolean {
  return [id, catalogueId ?? ''].some((name) => catalogue.find(name)?.licence.gated ?? false);
}

function offerOf({ id, purpose }: FoundModel, record: ModelRecord) {
  const { name, licence, parameters, quantisation, embedding, files } = record;
  return { id, name, purpose, licence, parameters, quantisation, embedding, files };
}

function placesOf({ folder }: FoundModel, { files }: ModelRecord): string[] {
  return files.map((file) => path.join(folder, ...file.path.split('/')));
}
