import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { InstalledModel } from '../../../preload/schemas/models.ts';
import { AppError, asAppError } from '../../errors.ts';
import { FILE_TYPES } from '../gguf/format.ts';
import { readModelHeaders } from '../gguf/model-headers.ts';
import type { FoundModel } from './find-installed.ts';
import { integrityOf, stampsOf } from './record.ts';

/** What another source says better than the files themselves. */
export type KnownFacts = Partial<
  Pick<
    InstalledModel,
    | 'name'
    | 'licence'
    | 'licenceUrl'
    | 'quantisation'
    | 'parameters'
    | 'contextTokens'
    | 'integrity'
    | 'problem'
  >
>;

type Described = Omit<InstalledModel, 'lastUsedAt'>;

/** Looks into a model's files once for as long as they stay as they are. */
export function createDescriber(): (found: FoundModel, known?: KnownFacts) => Promise<Described> {
  const seen = new Map<string, { stamp: string; model: Described }>();
  return async (found, known = {}) => {
    const stamps = await stampsOf(found.folder, found.files);
    const stamp = JSON.stringify([[...stamps], found.record, known]);
    const key = `${found.id} ${found.folder}`;
    const before = seen.get(key);
    if (before?.stamp === stamp) return before.model;
    const sizeBytes = [...stamps.values()].reduce((sum, one) => sum + (one?.size ?? 0), 0);
    const state = found.record ? integrityOf(found.record, stamps) : null;
    const model: Described = {
      ...(await describeFiles(found, sizeBytes)),
      ...recordedFacts(found),
      ...(state ? { integrity: state.integrity } : {}),
      ...(state?.damagedFile ? { problem: `SHA-256: ${state.damagedFile}` } : {}),
      ...known,
    };
    seen.set(key, { stamp, model });
    return model;
  };
}

/** Absolute path of the file to load. */
export function mainFile({ folder, files }: Pick<FoundModel, 'folder' | 'files'>): string {
  return path.join(folder, ...(files[0] ?? '').split('/'));
}

function recordedFacts({ record }: FoundModel): KnownFacts {
  if (!record) return {};
  return {
    name: record.name,
    ...(record.licence.name === '' ? {} : { licence: record.licence.name }),
    licenceUrl: record.licence.url,
    ...(record.parameters === null ? {} : { parameters: record.parameters }),
    ...(record.quantisation === null ? {} : { quantisation: record.quantisation }),
  };
}

async function describeFiles(found: FoundModel, sizeBytes: number): Promise<Described> {
  const base = {
    id: found.id,
    path: mainFile(found),
    origin: found.origin,
    purpose: found.purpose,
    sizeBytes,
    licenceUrl: null,
    integrity: 'unverified' as const,
  };
  try {
    const facts = found.purpose === 'chat' ? await describeGguf(found) : await describeOnnx(found);
    return { ...base, ...facts, problem: null };
  } catch (thrown) {
    const { kind, details } = asAppError(thrown);
    return {
      ...base,
      name: path.basename(base.path),
      architecture: '',
      parameters: null,
      quantisation: null,
      contextTokens: 0,
      licence: '',
      problem: String(details.reason ?? details.path ?? details.file ?? kind),
    };
  }
}

async function describeGguf(found: FoundModel) {
  const headers = await readModelHeaders(mainFile(found));
  const [first] = headers;
  if (!first) throw new AppError('model-missing', { path: found.folder });
  const { metadata } = first;
  const text = (key: string) => {
    const value = metadata.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const architecture = text('general.architecture') ?? '';
  const context = metadata.get(`${architecture}.context_length`);
  const fileType = metadata.get('general.file_type');
  const elements = headers
    .flatMap(({ tensors }) => tensors)
    .reduce((sum, { dimensions }) => sum + dimensions.reduce((product, size) => product * size, 1), 0);
  return {
    name: text('general.name') ?? path.basename(mainFile(found), '.gguf'),
    architecture,
    parameters: elements > 0 ? elements / 1e9 : null,
    quantisation: typeof fileType === 'number' ? (FILE_TYPES.get(fileType) ?? null) : null,
    contextTokens: typeof context === 'number' && Number.isSafeInteger(context) && context > 0 ? context : 0,
    licence: text('general.license') ?? '',
  };
}

/** What transformers.js opens a model by, as far as it is read here. */
const OnnxConfig = z.object({
  model_type: z.string().max(100).optional().catch(undefined),
  max_position_embeddings: z.number().int().positive().max(10_000_000).optional().catch(undefined),
  _name_or_path: z.string().max(200).optional().catch(undefined),
});
const MAX_CONFIG_BYTES = 1024 * 1024;

async function describeOnnx({ folder, files, id }: FoundModel) {
  for (const needed of ['config.json', 'tokenizer.json']) {
    if (!files.includes(needed)) throw new AppError('model-incomplete', { file: needed });
  }
  return {
    name: id,
    parameters: null,
    quantisation: /quantized|int8/i.test(files[0] ?? '') ? 'int8' : null,
    licence: '',
    ...(await readOnnxConfig(folder)),
  };
}

/** @throws AppError `model-malformed` */
export async function readOnnxConfig(folder: string) {
  const file = path.join(folder, 'config.json');
  try {
    const info = await stat(file);
    if (!info.isFile() || info.size > MAX_CONFIG_BYTES) throw new Error('size');
    const config = OnnxConfig.parse(JSON.parse(await readFile(file, 'utf8')));
    return { architecture: config.model_type ?? '', contextTokens: config.max_position_embeddings ?? 0 };
  } catch (cause) {
    throw new AppError('model-malformed', { reason: 'config.json' }, { cause });
  }
}
