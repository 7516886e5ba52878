/**
 * The models on this machine: those that ship with the app, those in the models' folder, and a file a person
 * names by its path. One that cannot be used is listed with its problem, so that people see it and why.
 */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { InstalledModel } from '../../preload/schemas/models.ts';
import { AppError } from '../errors.ts';
import { shardNames } from './gguf/shards.ts';
import { createDescriber, type KnownFacts } from './library/describe.ts';
import { type FoundModel, findInstalled } from './library/find-installed.ts';
import { modelsRoot, PURPOSE_FOLDERS } from './library/folders.ts';
import { openLastUsed } from './library/last-used.ts';
import { findStarters } from './library/starter.ts';

export interface ModelPlaces {
  resourcesFolder: string;
  dataFolder: string;
  /** A GGUF file outside these folders: `--model FILE`. */
  file?: string;
  /** Where the user keeps models, read again at every look; in the data folder unless told. */
  settings?: () => { modelsFolder: string };
  now?: () => number;
}

export interface ModelShelf {
  /** Where a person puts a model that chats: `<folder>/<id>/<file>.gguf`. */
  readonly folder: string;
  list(): Promise<InstalledModel[]>;
  /**
   * A model by its id, or by the path of its file.
   * @throws AppError `model-missing`, `model-malformed`, `model-damaged`
   */
  find(idOrPath: string): Promise<InstalledModel>;
}

/** What the rest of this room sees of the shelf. */
export interface OpenShelf extends ModelShelf {
  /** The models' folder: `llm/`, `embeddings/` lie in it. */
  readonly root: string;
  /** The model as it lies on the disk. @throws AppError `not-found` */
  locate(id: string): Promise<FoundModel>;
  /** What was found out about a model that has no record of its own, for as long as the app runs. */
  note(found: FoundModel, known: KnownFacts): void;
  /** No longer lists a file that was named by its path. */
  forget(file: string): void;
  /** It is being used now. */
  used(id: string): void;
  /** Writes down what was used. */
  close(): Promise<void>;
}

export function createModelShelf(places: ModelPlaces): OpenShelf {
  const { resourcesFolder, dataFolder } = places;
  const settings = places.settings ?? (() => ({ modelsFolder: '' }));
  const lastUsed = openLastUsed(dataFolder, places.now);
  const describeModel = createDescriber();
  const files = new Set(places.file === undefined ? [] : [places.file]);
  const noted = new Map<string, KnownFacts>();
  const root = () => modelsRoot(settings(), dataFolder);

  async function findAll(): Promise<{ found: FoundModel; known: KnownFacts }[]> {
    const [starters, installed] = await Promise.all([findStarters(resourcesFolder), findInstalled(root())]);
    const all = [
      ...starters,
      ...installed.map((found) => ({ found, known: {} })),
      ...[...files].map((file) => ({ found: foundFile(file), known: {} })),
    ];
    return all.map(({ found, known }) => ({ found, known: { ...known, ...noted.get(keyOf(found)) } }));
  }

  async function list(): Promise<InstalledModel[]> {
    const all = await findAll();
    return await Promise.all(
      all.map(async ({ found, known }) => ({
        ...(await describeModel(found, known)),
        lastUsedAt: lastUsed.of(found.id),
      })),
    );
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
    if (known.problem === null) return known;
    await stat(known.path).catch((cause) => {
      throw new AppError('model-missing', { path: known.path }, { cause });
    });
    if (known.integrity === 'damaged') {
      const file = path.basename(known.path);
      throw new AppError('model-damaged', { name: known.name, file });
    }
    throw new AppError('model-malformed', { reason: known.problem });
  }

  return {
    get root() {
      return root();
    },
    get folder() {
      return path.join(root(), PURPOSE_FOLDERS.chat);
    },
    list,
    find,
    async locate(id) {
      const one = (await findAll()).find(({ found }) => found.id === id);
      if (!one) throw new AppError('not-found', { what: id });
      return one.found;
    },
    note: (found, known) => void noted.set(keyOf(found), known),
    forget: (file) => void files.delete(file),
    used: lastUsed.note,
    close: lastUsed.close,
  };
}

function keyOf({ origin, folder, files }: FoundModel): string {
  return `${origin} ${folder} ${files[0] ?? ''}`;
}

function foundFile(file: string): FoundModel {
  const place = path.resolve(file);
  const { dir, base } = path.parse(place);
  return { id: file, purpose: 'chat', origin: 'file', folder: dir, files: shardNames(base), record: null };
}

function looksLikeFile(idOrPath: string): boolean {
  return path.isAbsolute(idOrPath) || idOrPath.toLowerCase().endsWith('.gguf');
}
