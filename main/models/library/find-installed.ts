import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ModelPurpose } from '../../../preload/schemas/catalogue.ts';
import { shardNames, shardOf } from '../gguf/shards.ts';
import { PURPOSE_FOLDERS } from './folders.ts';
import { type ModelRecord, RECORD_FILE, readRecord } from './record.ts';

/** A model as it lies on the disk, before its files are looked into. */
export interface FoundModel {
  id: string;
  purpose: ModelPurpose;
  origin: 'starter' | 'installed' | 'file';
  /** Absolute. */
  folder: string;
  /** The files it is made of, inside the folder, with forward slashes; the first is the one to load. */
  files: string[];
  record: ModelRecord | null;
}

/** Deeper or larger than any model: what is more is not ours. */
const MAX_DEPTH = 4;
const MAX_FILES = 2000;

/** Every model in the models' folder, by purpose and then by id. Empty folders, loose files and parts are none. */
export async function findInstalled(root: string): Promise<FoundModel[]> {
  const purposes = Object.keys(PURPOSE_FOLDERS) as ModelPurpose[];
  const found = await Promise.all(purposes.map((purpose) => findWithPurpose(root, purpose)));
  return found.flat();
}

async function findWithPurpose(root: string, purpose: ModelPurpose): Promise<FoundModel[]> {
  const folder = path.join(root, PURPOSE_FOLDERS[purpose]);
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.'));
  const found = await Promise.all(names.map((name) => findModelIn(path.join(folder, name), purpose, name)));
  return found.filter((one) => one !== null).sort((a, b) => a.id.localeCompare(b.id));
}

/** The model in a folder of its own; null where there is none. */
export async function findModelIn(
  folder: string,
  purpose: ModelPurpose,
  id: string,
): Promise<FoundModel | null> {
  const info = await stat(folder).catch(() => null);
  if (!info?.isDirectory()) return null;
  const all = await filesIn(folder);
  const main = purpose === 'chat' ? mainGguf(all) : mainOnnx(all);
  if (main === null) return null;
  const record = await cachedRecord(folder);
  const recorded = record?.purpose === purpose ? record.files.map((file) => file.path) : [];
  // A file a person put there since, in place of the recorded one, is what counts.
  const known = recorded.includes(main) ? record : null;
  const files = known ? recorded : purpose === 'chat' ? shardNames(main) : all;
  return {
    id,
    purpose,
    origin: 'installed',
    folder,
    files: [main, ...files.filter((file) => file !== main)],
    record: known,
  };
}

/** Names of the files below a folder, with forward slashes, sorted. Links to folders are not followed. */
export async function filesIn(folder: string, depth = MAX_DEPTH): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.slice(0, MAX_FILES).map(async (entry): Promise<string[]> => {
      if (entry.name.startsWith('.') || entry.name === RECORD_FILE || isOnItsWay(entry.name)) return [];
      if (!entry.isDirectory()) return entry.isFile() || entry.isSymbolicLink() ? [entry.name] : [];
      if (depth === 0) return [];
      const inside = await filesIn(path.join(folder, entry.name), depth - 1);
      return inside.map((name) => `${entry.name}/${name}`);
    }),
  );
  return found.flat().sort().slice(0, MAX_FILES);
}

export function isOnItsWay(name: string): boolean {
  return /\.part(?:\.json)?(?:\.tmp)?$|\.tmp$|^download\.lock$/i.test(name);
}

/** The GGUF to load: the first part, where it has several. Beside it may lie the part that reads pictures. */
export function mainGguf(files: readonly string[]): string | null {
  const models = files.filter((name) => {
    const base = path.posix.basename(name).toLowerCase();
    return !name.includes('/') && base.endsWith('.gguf') && !base.startsWith('mmproj');
  });
  return models.find((name) => (shardOf(name)?.part ?? 1) === 1) ?? models[0] ?? null;
}

export function mainOnnx(files: readonly string[]): string | null {
  const models = files.filter((name) => name.toLowerCase().endsWith('.onnx'));
  return models.find((name) => /quantized|int8/i.test(name)) ?? models[0] ?? null;
}

/** A model is looked up at every turn: its record is read again only when it has changed. */
const records = new Map<string, { stamp: string; record: ModelRecord | null }>();

async function cachedRecord(folder: string): Promise<ModelRecord | null> {
  const info = await stat(path.join(folder, RECORD_FILE)).catch(() => null);
  if (!info) {
    records.delete(folder);
    return null;
  }
  const stamp = `${info.size} ${info.mtimeMs} ${info.ino}`;
  const before = records.get(folder);
  if (before?.stamp === stamp) return before.record;
  const record = await readRecord(folder);
  records.set(folder, { stamp, record });
  return record;
}
