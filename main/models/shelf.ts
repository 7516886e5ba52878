/**
 * The models on this machine: the starter that ships with the app, those in the data folder's `models/llm/`
 * (a folder each, holding one GGUF file), and a file a person names by its path. One whose header does not hold
 * is listed with its problem, so that people see it and why it cannot be used.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { InstalledModel } from '../../preload/schemas/models.ts';
import { AppError, asAppError } from '../errors.ts';
import { FILE_TYPES } from './gguf/format.ts';
import { type GgufHeader, readGgufHeader } from './gguf/header.ts';
import { StarterManifest } from './starter-manifest.ts';

export interface ModelPlaces {
  resourcesFolder: string;
  dataFolder: string;
  /** A GGUF file outside these folders: `--model FILE`. */
  file?: string;
}

export interface ModelShelf {
  /** Where a person puts a model: `<folder>/<id>/<file>.gguf`. */
  folder: string;
  list(): Promise<InstalledModel[]>;
  /**
   * A model by its id, or by the path of its file.
   * @throws AppError `model-missing`, `model-malformed`
   */
  find(idOrPath: string): Promise<InstalledModel>;
}

export function createModelShelf({ resourcesFolder, dataFolder, file }: ModelPlaces): ModelShelf {
  const folder = path.join(dataFolder, 'models', 'llm');
  const describeFound = createDescriber();
  const files = new Set(file === undefined ? [] : [file]);

  async function list(): Promise<InstalledModel[]> {
    const found = await Promise.all([
      findStarter(resourcesFolder),
      findInstalled(folder),
      [...files].map((id) => ({ id, path: path.resolve(id), origin: 'file' as const })),
    ]);
    return await Promise.all(found.flat().map(describeFound));
  }

  async function find(idOrPath: string): Promise<InstalledModel> {
    const known = (await list()).find((one) => one.id === idOrPath || one.path === path.resolve(idOrPath));
    if (!known && looksLikeFile(idOrPath)) {
      files.add(idOrPath);
      try {
        return await find(idOrPath);
      } catch (error) {
        // Listed from now on where it is a model; what is none leaves nothing behind.
        files.delete(idOrPath);
        throw error;
      }
    }
    if (!known) throw new AppError('model-missing', { path: idOrPath });
    if (known.problem !== null) {
      await stat(known.path).catch((cause) => {
        throw new AppError('model-missing', { path: known.path }, { cause });
      });
      throw new AppError('model-malformed', { reason: known.problem });
    }
    return known;
  }

  return { folder, list, find };
}

function looksLikeFile(idOrPath: string): boolean {
  return path.isAbsolute(idOrPath) || idOrPath.toLowerCase().endsWith('.gguf');
}

interface FoundModel extends Pick<InstalledModel, 'id' | 'path' | 'origin'> {
  /** What the manifest says better than the file's header. */
  known?: Partial<Pick<InstalledModel, 'name' | 'licence' | 'quantisation' | 'parameters'>>;
}

async function findStarter(resourcesFolder: string): Promise<FoundModel[]> {
  const folder = path.join(resourcesFolder, 'starter');
  try {
    const text = await readFile(path.join(folder, 'manifest.json'), 'utf8');
    const { id, name, file, licence, quantisation, parameters } = StarterManifest.parse(JSON.parse(text));
    const known = { name, licence, parameters: parameters / 1e9, ...(quantisation ? { quantisation } : {}) };
    return [{ id, path: path.join(folder, file), origin: 'starter', known }];
  } catch {
    // A build without a starter model, or with a broken one: the others can still be used.
    return [];
  }
}

async function findInstalled(folder: string): Promise<FoundModel[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry): Promise<FoundModel[]> => {
      const inside = path.join(folder, entry.name);
      const files = await readdir(inside).catch(() => []);
      const file = files.filter(isModelFile).sort()[0];
      return file === undefined
        ? []
        : [{ id: entry.name, path: path.join(inside, file), origin: 'installed' }];
    }),
  );
  return found.flat().sort((a, b) => a.id.localeCompare(b.id));
}

/** Beside a model may lie the part that reads pictures, which is no model by itself. */
function isModelFile(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.endsWith('.gguf') && !lower.startsWith('mmproj');
}

/** Reads a file's header once for as long as the file stays as it is. */
function createDescriber(): (found: FoundModel) => Promise<InstalledModel> {
  const seen = new Map<string, { stamp: string; model: InstalledModel }>();
  return async (found) => {
    const info = await stat(found.path).catch(() => undefined);
    const stamp = info ? `${info.size} ${info.mtimeMs}` : 'gone';
    const before = seen.get(found.path);
    if (before?.stamp === stamp && before.model.id === found.id) return before.model;
    const model = await describeModel(found, info?.size ?? 0);
    seen.set(found.path, { stamp, model });
    return model;
  };
}

async function describeModel(
  { id, path: file, origin, known }: FoundModel,
  sizeBytes: number,
): Promise<InstalledModel> {
  const base = {
    id,
    path: file,
    origin,
    purpose: 'chat' as const,
    sizeBytes,
    licenceUrl: null,
    integrity: 'unverified' as const,
    lastUsedAt: null,
  };
  try {
    const header = await readGgufHeader(file);
    return { ...base, ...describeHeader(header, path.basename(file, '.gguf')), ...known, problem: null };
  } catch (thrown) {
    const { kind, details } = asAppError(thrown);
    return {
      ...base,
      name: path.basename(file),
      architecture: '',
      parameters: null,
      quantisation: null,
      contextTokens: 0,
      licence: '',
      ...known,
      problem: String(details.reason ?? details.path ?? kind),
    };
  }
}

function describeHeader({ metadata, tensors }: GgufHeader, fileName: string) {
  const text = (key: string) => {
    const value = metadata.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const architecture = text('general.architecture') ?? '';
  const context = metadata.get(`${architecture}.context_length`);
  const fileType = metadata.get('general.file_type');
  const elements = tensors.reduce(
    (sum, { dimensions }) => sum + dimensions.reduce((product, size) => product * size, 1),
    0,
  );
  return {
    name: text('general.name') ?? fileName,
    architecture,
    parameters: elements > 0 ? elements / 1e9 : null,
    quantisation: typeof fileType === 'number' ? (FILE_TYPES.get(fileType) ?? null) : null,
    contextTokens: typeof context === 'number' && Number.isSafeInteger(context) && context > 0 ? context : 0,
    licence: text('general.license') ?? '',
  };
}
