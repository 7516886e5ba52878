/** Whether there is another version of an installed model, and how to fetch it. */
import type { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import { ModelId } from '../../../preload/schemas/catalogue.ts';
import type { ModelUpdate } from '../../../preload/schemas/models.ts';
import { AppError } from '../../errors.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { type DownloadFile, lookAt } from '../download/index.ts';
import type { OpenShelf } from '../shelf.ts';
import type { FoundModel } from './find-installed.ts';
import { type PlanOptions, pullPlanOf, resolve } from './plan.ts';
import type { PullPlan } from './pull.ts';
import type { ModelRecord, RecordedFile } from './record.ts';

/**
 * What the catalogue now has for a model that came from it, computed without network; null where it has nothing else
 * than what is here.
 */
export function updateOf(found: FoundModel, catalogue: Pick<Catalogue, 'find'>): ModelUpdate | null {
  const entry = entryOf(found, catalogue);
  return entry && found.record ? differing(entry.files, found.record) : null;
}

/** The files that are not among the recorded ones, as bytes to fetch; null where all are. */
export function differing(files: readonly DownloadFile[], record: ModelRecord): ModelUpdate | null {
  const others = files.filter((file) => !record.files.some((one) => isSame(file, one)));
  if (others.length === 0) return null;
  let sizeBytes: number | null = 0;
  for (const file of others) {
    sizeBytes = sizeBytes === null || file.sizeBytes === null ? null : sizeBytes + file.sizeBytes;
  }
  return { sizeBytes };
}

/** A file is known by its hash, whatever its name; where none is known, by its name and length. */
function isSame(file: DownloadFile, here: RecordedFile): boolean {
  if (file.sha256 !== null) return file.sha256 === here.sha256;
  return file.path === here.path && (file.sizeBytes === null || file.sizeBytes === here.sizeBytes);
}

function entryOf(
  { id, origin, record }: FoundModel,
  catalogue: Pick<Catalogue, 'find'>,
): CatalogueEntry | null {
  if (origin !== 'installed' || !record?.catalogueId || !ModelId.safeParse(id).success) return null;
  const entry = catalogue.find(record.catalogueId);
  return entry?.purpose === record.purpose ? entry : null;
}

/**
 * What a pull of the newest version needs. Of a model of no catalogue, the hub (or the server it came from) is asked
 * what it has now.
 * @throws AppError `model-newest` where there is nothing else; `model-no-source` where nobody knows where it came
 *   from; `not-found`; as {@link resolve}
 */
export async function planUpdate(
  id: string,
  { shelf, planning }: { shelf: OpenShelf; planning: PlanOptions },
): Promise<PullPlan> {
  const found = await shelf.locate(id);
  const { record, origin } = found;
  const name = record?.name ?? id;
  if (origin === 'starter') throw new AppError('model-newest', { name });
  if (origin === 'file' || record === null) throw new AppError('model-no-source', { name });
  const entry = entryOf(found, await planning.catalogue());
  if (entry !== null) {
    if (differing(entry.files, record) === null) throw new AppError('model-newest', { name });
    const resolved = { source: 'catalogue' as const, id, name, files: [...entry.files], entry };
    return { ...pullPlanOf(resolved, false), id: record.id, update: true };
  }
  const ref = refOf(record);
  if (ref === null) throw new AppError('model-no-source', { name });
  const resolved = await resolve(ref, planning);
  if (resolved.source === 'file') throw new AppError('model-no-source', { name });
  const isOther =
    differing(resolved.files, record) !== null ||
    (resolved.source === 'url' && (await hasChanged(resolved.files, record, planning)));
  if (!isOther) throw new AppError('model-newest', { name });
  return { ...pullPlanOf(resolved, false), id: record.id, name, licence: record.licence, update: true };
}

/** As a person would name it. Null where it came from a machine nearby, a stick or a file. */
function refOf({ source, files }: ModelRecord): string | null {
  if (files.some(({ checkedAgainst }) => checkedAgainst === 'peer' || checkedAgainst === 'bundle'))
    return null;
  const first = files.find(({ path }) => path.toLowerCase().endsWith('.gguf'));
  if (/^hf:/i.test(source) && first) return `${source}:${first.path}`;
  return /^https:\/\/[^?#]+\.gguf(?:[?#]|$)/i.test(source) ? source : null;
}

/** A server that gives no hash is believed by length and by the time it says the file was written. */
async function hasChanged(
  files: readonly DownloadFile[],
  record: ModelRecord,
  { network, hubToken }: PlanOptions,
): Promise<boolean> {
  const asking = { network, hubToken: await hubToken() };
  for (const file of files) {
    const here = record.files.find((one) => one.path === file.path);
    const now = await lookAt(file, asking, new AbortController().signal);
    if (!here || (now.sizeBytes !== null && now.sizeBytes !== here.sizeBytes)) return true;
    if (
      now.hubSha256 === null
        ? Date.parse(now.lastModified ?? '') > here.mtimeMs
        : now.hubSha256 !== here.sha256
    ) {
      return true;
    }
  }
  return false;
}
