import type { CatalogueEntry, Fit, Machine } from '../../../preload/schemas/catalogue.ts';
import { AppError } from '../../errors.ts';
import type { Network } from '../../network/index.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { openRemote, type ResolvedModel, resolveRef } from '../download/index.ts';
import { fitAll, fitOf, shapeOf, suggestionFor, weightBytes } from '../fit/index.ts';
import type { GgufHeader } from '../gguf/header.ts';
import { readModelHeaders } from '../gguf/model-headers.ts';
import { readRemoteGgufHeader } from '../gguf/remote.ts';
import { factsOf } from './identify.ts';
import type { PullPlan } from './pull.ts';

export interface PlanOptions {
  network: Network;
  catalogue: () => Promise<Catalogue>;
  hubToken: () => Promise<string | undefined>;
  machine: () => Promise<Machine>;
}

export interface PlannedModel {
  fit: Fit;
  name: string;
  licence: string;
  licenceUrl: string | null;
  gated: boolean;
}

/** More parts than these are not looked at: the first ones say what the model is like. */
const MOST_PARTS_READ = 60;
/** What stands in the way of looking at the file itself, and not of what the catalogue says of it. */
const UNREACHABLE = new Set([
  'offline-mode',
  'network-unreachable',
  'network-timeout',
  'download-unauthorised',
  'download-forbidden',
  'proxy-unreachable',
  'server-failing',
  'unsupported',
]);

/** What a person named, before any of it is fetched. @throws AppError as {@link resolveRef} */
export async function resolve(ref: string, options: PlanOptions): Promise<ResolvedModel> {
  const { find } = await options.catalogue();
  return await resolveRef(ref, { network: options.network, find, hubToken: await options.hubToken() });
}

/**
 * Whether a model would run here, from its file's own header; from the catalogue's word where the file cannot be
 * reached now.
 * @throws AppError as {@link resolveRef}; `model-malformed`; any of the network's for a model of no catalogue.
 */
export async function planModel(ref: string, options: PlanOptions): Promise<PlannedModel> {
  const [resolved, machine, { entries }] = await Promise.all([
    resolve(ref, options),
    options.machine(),
    options.catalogue(),
  ]);
  const entry = resolved.source === 'catalogue' ? resolved.entry : null;
  const headers = await headersOf(resolved, entry, options);
  const size = resolved.source === 'file' ? 0 : sizeOf(resolved.files, headers, entry);
  const question = { id: resolved.id, diskNeededBytes: size };
  const fit =
    headers === null && entry !== null
      ? fitOf({ ...question, model: { entry } }, machine)
      : fitOf({ ...question, model: { shape: shapeOf(headers ?? []) } }, machine);
  const like = entry ?? { id: resolved.id, purpose: 'chat' as const, languages: ['es', 'en'] };
  const suggestion = suggestionFor(like, fit, entries, fitAll(entries, machine));
  return { fit: { ...fit, suggestion }, name: resolved.name, ...licenceOf(entry, headers) };
}

/** Null where the catalogue has to do. */
async function headersOf(
  resolved: ResolvedModel,
  entry: CatalogueEntry | null,
  options: PlanOptions,
): Promise<GgufHeader[] | null> {
  if (resolved.source === 'file') return await readModelHeaders(resolved.paths[0] ?? '');
  if (entry !== null && entry.purpose !== 'chat') return null;
  const parts = resolved.files.filter(({ path }) => /\.gguf$/i.test(path)).slice(0, MOST_PARTS_READ);
  try {
    const headers: GgufHeader[] = [];
    for (const file of parts) {
      const asking = { network: options.network, hubToken: await options.hubToken() };
      const { remote, readRange } = await openRemote(file, asking);
      headers.push(await readRemoteGgufHeader(remote.sizeBytes, readRange));
    }
    return headers;
  } catch (error) {
    if (entry !== null && error instanceof AppError && UNREACHABLE.has(error.kind)) return null;
    throw error;
  }
}

function sizeOf(
  files: readonly { sizeBytes: number | null }[],
  headers: readonly GgufHeader[] | null,
  entry: CatalogueEntry | null,
): number {
  if (headers) return headers.reduce((sum, { fileBytes }) => sum + fileBytes, 0);
  if (entry) return weightBytes(entry);
  return files.reduce((sum, { sizeBytes }) => sum + (sizeBytes ?? 0), 0);
}

function licenceOf(entry: CatalogueEntry | null, headers: readonly GgufHeader[] | null) {
  if (entry) {
    const { name, url, gated } = entry.licence;
    return { licence: name, licenceUrl: url, gated };
  }
  const text = (key: string) => {
    const value = headers?.[0]?.metadata.get(key);
    return typeof value === 'string' ? value.slice(0, 200) : '';
  };
  const link = text('general.license.link');
  const licenceUrl = URL.canParse(link) && new URL(link).protocol === 'https:' ? link : null;
  return { licence: text('general.license'), licenceUrl, gated: false };
}

/** What a pull needs to know, of a model that has to be fetched. */
export function pullPlanOf(resolved: Exclude<ResolvedModel, { source: 'file' }>, use: boolean): PullPlan {
  const files = [...resolved.files];
  if (resolved.source === 'catalogue') {
    const source = files[0]?.url ?? '';
    return { ...factsOf(resolved.entry, source), files, peer: false, use, update: false };
  }
  return {
    id: resolved.id,
    name: resolved.name.slice(0, 200),
    purpose: 'chat',
    source: resolved.source === 'hub' ? `hf:${resolved.repo}` : (files[0]?.url ?? ''),
    catalogueId: null,
    licence: { name: '', url: null, gated: false },
    parameters: null,
    quantisation: null,
    embedding: null,
    files,
    peer: false,
    use,
    update: false,
  };
}
