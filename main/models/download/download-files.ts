import { mkdir, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError, asAppError } from '../../errors.ts';
import { putInPlace, removeFile } from './disk.ts';
import { downloadFile, prepare } from './file-download.ts';
import type { FileJob } from './file-job.ts';
import { createHasher, type Hasher } from './hasher.ts';
import { lockFolder, lockOf } from './lock.ts';
import { partNames, placeOf } from './names.ts';
import { dropPartState, readPartState } from './part-state.ts';
import { dropParts } from './parts.ts';
import { createProgressBoard } from './progress-board.ts';
import { lookAt, type RemoteFile } from './remote-file.ts';
import { createRetries, usualRetries } from './retries.ts';
import type { DownloadedFile, DownloadFile, DownloadOptions } from './types.ts';

const PART_BYTES = 16 * 1024 * 1024;
const STREAMS = 4;

/**
 * Brings a model's files to its folder. Each is received beside its place (`<file>.part`, `<file>.part.json`),
 * checked, and renamed once all are whole: a file under its final name is always whole. What an earlier call left
 * is gone on with; a file that is there and right is not fetched again.
 * @returns the files, in the order they were asked for.
 * @throws AppError: any of the network's; `download-changed`, `download-wrong-length`, `download-wrong-hash`,
 *   `download-unsafe-name`, `download-busy`, `disk-full`, `folder-unusable`, `cancelled`. After `disk-full`, `cancelled` and the
 *   network's, what was received is kept for the next call.
 */
export async function downloadFiles(options: DownloadOptions): Promise<DownloadedFile[]> {
  const { folder, files } = options;
  const places = files.map((file) => placeOf(folder, file.path));
  refuseTwins(places);
  const signal = options.signal ?? new AbortController().signal;
  if (signal.aborted) throw new AppError('cancelled');
  const board = createProgressBoard(options.onProgress ?? (() => {}));
  const hasher = createHasher();
  const stopHashing = () => void hasher.close();
  signal.addEventListener('abort', stopHashing, { once: true });
  let unlock = async (): Promise<void> => {};
  try {
    const jobs = files.map((file, index) => jobFor(file, places[index] ?? '', index));
    const found = await lookAtAll(jobs, hasher);
    board.total(totalOf(found));
    if (found.some(({ present }) => present === null)) {
      await mkdir(folder, { recursive: true });
      unlock = await lockFolder(folder);
      await reserveAll(found);
    }
    const done: DownloadedFile[] = [];
    for (const { job, remote, present } of found) {
      if (present) {
        done.push(present);
        continue;
      }
      const { place, file } = job;
      done.push({ path: file.path, file: place, ...(await downloadFile(job, remote)) });
    }
    for (const [index, { job, present }] of found.entries()) {
      // A process that ended between the two steps left a state without a part.
      if (present) await dropParts(job);
      else await putInPlace(job.part, job.place, done[index]?.sizeBytes ?? 0);
      await dropPartState(job.state);
    }
    return done;
  } catch (thrown) {
    throw signal.aborted && !(thrown instanceof AppError) ? new AppError('cancelled') : typed(thrown, folder);
  } finally {
    signal.removeEventListener('abort', stopHashing);
    board.close();
    await unlock();
    await removeEmptyFolders(places, folder);
    await hasher.close();
  }

  function jobFor(file: DownloadFile, place: string, index: number): FileJob {
    const notice = options.onNotice ?? (() => {});
    return {
      file,
      place,
      ...partNames(place),
      asking: options,
      signal,
      hasher,
      retries: createRetries({
        policy: { ...usualRetries, ...options.retry },
        signal,
        onRetry: ({ kind }, seconds) => notice({ kind: 'retrying', path: file.path, reason: kind, seconds }),
      }),
      partBytes: options.partBytes ?? PART_BYTES,
      streams: options.streams ?? STREAMS,
      count: (bytes, fresh) => board.count(index, bytes, fresh),
      recount: () => board.recount(index),
      phase: board.phase,
      notice,
    };
  }

  async function lookAtAll(jobs: FileJob[], hashing: Hasher): Promise<Found[]> {
    const found: Found[] = [];
    for (const job of jobs) {
      const known = await findPresent(job, job.file, hashing);
      const remote = known
        ? nothingToFetch(job.file)
        : await job.retries.run(() => lookAt(job.file, job.asking, signal));
      const wanted = {
        sizeBytes: job.file.sizeBytes ?? remote.sizeBytes,
        sha256: job.file.sha256 ?? remote.hubSha256,
      };
      const present = known ?? (await findPresent(job, wanted, hashing));
      if (present) board.count(found.length, present.sizeBytes, false);
      found.push({ job, remote, present });
    }
    return found;
  }
}

interface Found {
  job: FileJob;
  remote: RemoteFile;
  /** Set where the file is in its place, whole. */
  present: DownloadedFile | null;
}

/** Gives up what was received of a download, and the folders that are empty without it. */
export async function discardDownload({
  files,
  folder,
}: Pick<DownloadOptions, 'files' | 'folder'>): Promise<void> {
  const places = files.map((file) => placeOf(folder, file.path));
  for (const place of places) await dropParts(partNames(place));
  await removeFile(lockOf(folder));
  await removeEmptyFolders(places, folder);
}

/** Up to the model's own folder. What is not empty, or not there, stays as it is. */
async function removeEmptyFolders(places: string[], folder: string): Promise<void> {
  const top = path.resolve(folder);
  for (const place of places) {
    for (let inside = path.dirname(place); ; inside = path.dirname(inside)) {
      const isGone = await rmdir(inside).then(
        () => true,
        ({ code }: NodeJS.ErrnoException) => code === 'ENOENT',
      );
      if (!isGone || inside === top) break;
    }
  }
}

async function findPresent(
  { file, place }: FileJob,
  { sizeBytes, sha256 }: Pick<DownloadFile, 'sizeBytes' | 'sha256'>,
  hasher: Hasher,
): Promise<DownloadedFile | null> {
  if (sizeBytes === null || sha256 === null) return null;
  const info = await stat(place).catch(() => null);
  if (!info?.isFile() || info.size !== sizeBytes || (await hasher.whole(place)) !== sha256) return null;
  return {
    path: file.path,
    file: place,
    sizeBytes,
    sha256,
    checkedAgainst: file.sha256 === null ? 'hub' : 'catalogue',
  };
}

function nothingToFetch({ url, sizeBytes, sha256 }: DownloadFile): RemoteFile {
  return {
    url,
    sizeBytes,
    etag: null,
    lastModified: null,
    ranges: false,
    hubSha256: sha256,
    hubGitSha1: null,
  };
}

/** All or none: a model that does not fit leaves nothing of itself. */
async function reserveAll(found: Found[]): Promise<void> {
  const fetched = found.filter(({ present }) => present === null);
  const fresh: FileJob[] = [];
  try {
    for (const { job, remote } of fetched) {
      await mkdir(path.dirname(job.place), { recursive: true });
      if ((await readPartState(job.state)) === null) fresh.push(job);
      await prepare(job, remote.sizeBytes);
    }
  } catch (error) {
    for (const job of fresh) await dropParts(job);
    throw error;
  }
}

function totalOf(found: Found[]): number | null {
  let total = 0;
  for (const { remote } of found) {
    if (remote.sizeBytes === null) return null;
    total += remote.sizeBytes;
  }
  return total;
}

/** Two names for one file, on systems that take no notice of case, would overwrite each other. */
function refuseTwins(places: string[]): void {
  const seen = new Set<string>();
  for (const place of places) {
    const key = place.toLowerCase();
    if (seen.has(key)) throw new AppError('download-unsafe-name', { name: path.basename(place) });
    seen.add(key);
  }
}

function typed(thrown: unknown, folder: string): AppError {
  const code = (thrown as NodeJS.ErrnoException | null)?.code ?? '';
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT'].includes(code)) {
    return new AppError('folder-unusable', { path: folder }, { cause: thrown });
  }
  return asAppError(thrown);
}
