import { link, lstat, mkdir, readdir, readFile, readlink, rm, rmdir, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { writePrivateFile } from '../../private-files.ts';
import { hashFile } from '../download/index.ts';
import { type Job, worker } from '../transfers/index.ts';
import { copyFile, needSpace, reading, writing } from './copy-file.ts';
import { PURPOSE_FOLDERS } from './folders.ts';
import { readRecord } from './record.ts';
import { UPDATE_PREFIX } from './swap.ts';
import { hashOnBoard } from './verify.ts';
import { createWorkBoard, type WorkBoard } from './work-board.ts';

export const MovePayload = z.object({ from: z.string().min(1), to: z.string().min(1) });
export type MovePayload = z.infer<typeof MovePayload>;

export interface MoveOptions {
  dataFolder: string;
  root: () => string;
  setRoot: (folder: string) => void;
  /** Lets go of what is loaded from the old place. */
  release: () => Promise<void>;
  onMoved: () => void;
}

interface MovedFile {
  /** From the models' folder, with the system's separators. */
  name: string;
  sizeBytes: number;
  isLink: boolean;
}

/**
 * Moves every model to another folder: the new place is used only once everything there is whole, and the old copy
 * goes only then. A crash at any point leaves one of the two in use, whole.
 */
export function moveWorker(options: MoveOptions) {
  async function run({ from, to }: MovePayload, job: Job): Promise<{ folder: string }> {
    if (options.root() !== to) {
      checkTarget(from, to);
      await noteBefore(from, to);
      const files = await filesToMove(from);
      await bring(files, { from, to }, job);
      await writePrivateFile(markerOf(options), JSON.stringify({ from, to }));
      options.setRoot(to);
    }
    await options.release();
    await finishMove(options);
    options.onMoved();
    return { folder: to };
  }

  return worker({
    payload: MovePayload,
    run,
    async discard({ from, to }) {
      if (options.root() !== to) await removeCopies(from, to);
    },
  });
}

/** @throws AppError `place-refused` */
export function checkTarget(from: string, to: string): void {
  const inside = path.relative(from, to);
  const isInside = inside === '' || (!inside.startsWith('..') && !path.isAbsolute(inside));
  if (!path.isAbsolute(to) || isInside) throw new AppError('place-refused', { path: to });
}

/** Says, from before the switch until the old copy is gone, that there is an old copy. */
const markerOf = ({ dataFolder }: Pick<MoveOptions, 'dataFolder'>) =>
  path.join(dataFolder, 'models-moved.json');

/** Removes the old copy, also where the app ended in the middle of that. Does nothing where there is none. */
export async function finishMove(options: Pick<MoveOptions, 'dataFolder' | 'root'>): Promise<void> {
  const marker = markerOf(options);
  const text = await readFile(marker, 'utf8').catch(() => null);
  if (text === null) return;
  const moved = MovePayload.safeParse(parseJson(text));
  if (moved.success && options.root() === moved.data.to) {
    const { from, to } = moved.data;
    for (const { name, sizeBytes } of await filesToMove(from)) {
      // Only what is at its new place: what came to the old one since then stays.
      const copy = await stat(path.join(to, name)).catch(() => null);
      if (copy?.size === sizeBytes || (await isSameLink(from, to, name)))
        await rm(path.join(from, name), { force: true });
    }
    await removeEmptyFolders(from);
    await rm(path.join(to, BEFORE_FILE), { force: true });
  }
  await rm(marker, { force: true });
}

async function bring(files: readonly MovedFile[], { from, to }: MovePayload, job: Job): Promise<void> {
  const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const board = createWorkBoard(job, total);
  const isSameDisk = await sameDisk(from, to);
  if (!isSameDisk) await needSpace(to, total - (await bytesThere(files, to)));
  for (const file of files) {
    if (job.signal.aborted) throw new AppError('cancelled');
    await bringOne(file, { from, to }, { job, board, isSameDisk });
  }
}

interface Moving {
  job: Job;
  board: WorkBoard;
  isSameDisk: boolean;
}

async function bringOne(
  { name, sizeBytes, isLink }: MovedFile,
  { from, to }: MovePayload,
  { job, board, isSameDisk }: Moving,
): Promise<void> {
  const source = path.join(from, name);
  const target = path.join(to, name);
  await writing(target, () => mkdir(path.dirname(target), { recursive: true }));
  if (isLink) return await moveLink(source, target);
  const there = await lstat(target).catch(() => null);
  if (there) {
    const isSame =
      there.isFile() &&
      there.size === sizeBytes &&
      (await isSameFile(source, target, { sizeBytes, board, signal: job.signal }));
    if (!isSame) throw new AppError('place-refused', { path: target });
    return;
  }
  // On the same disk a file can have both names until the old one goes: nothing is copied.
  if (isSameDisk && (await hasSecondName(source, target))) {
    board.add(sizeBytes);
    return;
  }
  const options = { signal: job.signal, onBytes: (bytes: number, fresh: boolean) => board.add(bytes, fresh) };
  const pinned = await pinnedHash(source);
  try {
    await copyFile(source, target, { ...options, sha256: pinned ?? (await hashFile(source, options)) });
  } catch (error) {
    if (pinned === null || !(error instanceof AppError) || error.kind !== 'model-damaged') throw error;
    // It was damaged where it lay: it moves as it is.
    board.undo(sizeBytes);
    await copyFile(source, target, { ...options, sha256: await hashFile(source, options) });
  }
}

async function isSameFile(
  source: string,
  target: string,
  { sizeBytes, board, signal }: { sizeBytes: number; board: WorkBoard; signal: AbortSignal },
): Promise<boolean> {
  const [a, b] = await Promise.all([stat(source), stat(target)]);
  if (a.ino === b.ino && a.dev === b.dev) {
    board.add(sizeBytes, false);
    return true;
  }
  return (await hashOnBoard(target, sizeBytes, board, signal)) === (await hashFile(source, { signal }));
}

async function hasSecondName(source: string, target: string): Promise<boolean> {
  return await link(source, target).then(
    () => true,
    () => false,
  );
}

async function moveLink(source: string, target: string): Promise<void> {
  const leadsTo = path.resolve(path.dirname(source), await reading(source, () => readlink(source)));
  await writing(target, async () => {
    await rm(target, { force: true });
    await symlink(leadsTo, target);
  });
}

async function isSameLink(from: string, to: string, name: string): Promise<boolean> {
  const links = await Promise.all(
    [from, to].map(async (root) => {
      const file = path.join(root, name);
      return await readlink(file).then(
        (leadsTo) => path.resolve(path.dirname(file), leadsTo),
        () => null,
      );
    }),
  );
  return links[0] !== null && links[0] === links[1];
}

async function pinnedHash(file: string): Promise<string | null> {
  // A model's files lie at most a few folders below its record.
  let folder = path.dirname(file);
  for (let depth = 0; depth < 3; depth += 1, folder = path.dirname(folder)) {
    const record = await readRecord(folder);
    if (!record) continue;
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    if (record.damaged.includes(name)) return null;
    return record.files.find((one) => one.path === name)?.sha256 ?? null;
  }
  return null;
}

/** Every file of every model, also those on their way. */
async function filesToMove(root: string): Promise<MovedFile[]> {
  const found = await Promise.all(Object.values(PURPOSE_FOLDERS).map((folder) => walk(root, folder, 6)));
  return found.flat();
}

async function walk(root: string, folder: string, depth: number): Promise<MovedFile[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  const found: MovedFile[] = [];
  for (const entry of entries) {
    const name = path.join(folder, entry.name);
    const isHidden = entry.name.startsWith('.') && !entry.name.startsWith(UPDATE_PREFIX);
    if (isHidden || entry.name === 'download.lock') continue;
    if (entry.isDirectory()) found.push(...(depth > 0 ? await walk(root, name, depth - 1) : []));
    else if (entry.isSymbolicLink()) found.push({ name, sizeBytes: 0, isLink: true });
    else if (entry.isFile()) {
      const { size } = await lstat(path.join(root, name));
      found.push({ name, sizeBytes: size, isLink: false });
    }
  }
  return found;
}

async function sameDisk(from: string, to: string): Promise<boolean> {
  await writing(path.join(to, '-'), () => mkdir(to, { recursive: true }));
  const [a, b] = await Promise.all([stat(from).catch(() => null), stat(to)]);
  return a !== null && a.dev === b.dev;
}

async function bytesThere(files: readonly MovedFile[], to: string): Promise<number> {
  const sizes = await Promise.all(
    files.map(async ({ name }) => {
      const place = path.join(to, name);
      const info = (await stat(place).catch(() => null)) ?? (await stat(`${place}.part`).catch(() => null));
      return info?.size ?? 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Which models were at the new place before: a move that is called off takes only its own away. */
const BEFORE_FILE = '.tertulia-move.json';
const Before = z.object({ from: z.string(), models: z.array(z.string()) });

async function noteBefore(from: string, to: string): Promise<void> {
  const file = path.join(to, BEFORE_FILE);
  const noted = Before.safeParse(parseJson(await readFile(file, 'utf8').catch(() => '')));
  if (noted.success && noted.data.from === from) return;
  const models = await modelNames(to);
  await writing(file, async () => {
    await mkdir(to, { recursive: true });
    await writePrivateFile(file, JSON.stringify({ from, models }));
  });
}

async function removeCopies(from: string, to: string): Promise<void> {
  const noted = Before.safeParse(
    parseJson(await readFile(path.join(to, BEFORE_FILE), 'utf8').catch(() => '')),
  );
  if (!noted.success) return;
  const before = new Set(noted.data.models);
  for (const name of await modelNames(from)) {
    if (!before.has(name)) await rm(path.join(to, name), { recursive: true, force: true });
  }
  await rm(path.join(to, BEFORE_FILE), { force: true });
  await removeEmptyFolders(to);
}

async function modelNames(root: string): Promise<string[]> {
  const found = await Promise.all(
    Object.values(PURPOSE_FOLDERS).map(async (purpose) => {
      const names = await readdir(path.join(root, purpose)).catch(() => []);
      return names.map((name) => path.join(purpose, name));
    }),
  );
  return found.flat();
}

async function removeEmptyFolders(root: string): Promise<void> {
  async function clear(folder: string, depth: number): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory() && depth > 0) await clear(path.join(folder, entry.name), depth - 1);
    }
    await rmdir(folder).catch(() => {});
  }
  for (const purpose of Object.values(PURPOSE_FOLDERS)) await clear(path.join(root, purpose), 6);
  await rmdir(root).catch(() => {});
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
