import { AppError } from '../../errors.ts';
import { makeFile, reserve } from './disk.ts';
import { fetchParts } from './fetch-parts.ts';
import { fetchWhole } from './fetch-whole.ts';
import { type FileJob, LookAgain, type Manner } from './file-job.ts';
import { dropParts } from './parts.ts';
import { isSameFile, lookAt, type RemoteFile } from './remote-file.ts';
import type { DownloadedFile } from './types.ts';

/** A file that changes more often than so under our hands is not worth another try. */
const MOST_STARTS = 3;

/**
 * Brings one file to its `.part`, whole and checked.
 * @throws AppError: any of the network's; `download-changed`, `download-wrong-length`, `download-wrong-hash`,
 *   `disk-full`, `cancelled`
 */
export async function downloadFile(
  job: FileJob,
  first: RemoteFile,
): Promise<Pick<DownloadedFile, 'sha256' | 'sizeBytes' | 'checkedAgainst'>> {
  let remote = first;
  let manner: Manner = { lenient: false, whole: !remote.ranges || remote.sizeBytes === null };
  let starts = 0;
  for (;;) {
    try {
      const sizeBytes = manner.whole
        ? await fetchWhole(job, remote)
        : await fetchParts(job, { ...remote, sizeBytes: remote.sizeBytes ?? 0 }, manner);
      return await verify(job, remote, sizeBytes);
    } catch (thrown) {
      if (!(thrown instanceof LookAgain)) throw thrown;
      const now = await lookAgain(job);
      const hash = job.file.sha256;
      if (isSameFile(remote, now, { before: hash, now: hash })) {
        const isHashKnown = hash !== null || now.hubSha256 !== null;
        manner =
          isHashKnown && !manner.lenient ? { lenient: true, whole: false } : { ...manner, whole: true };
      } else {
        starts += 1;
        await startOver(job, now, starts);
        manner = { lenient: false, whole: !now.ranges || now.sizeBytes === null };
      }
      remote = now;
    }
  }
}

function lookAgain({ file, asking, signal, retries }: FileJob): Promise<RemoteFile> {
  return retries.run(() => lookAt(file, asking, signal));
}

async function startOver(job: FileJob, now: RemoteFile, starts: number): Promise<void> {
  await dropParts(job);
  if (starts >= MOST_STARTS) {
    const { host } = new URL(now.url);
    throw new AppError('download-changed', { file: job.file.path, host });
  }
  job.notice({ kind: 'started-over', path: job.file.path });
  await prepare(job, now.sizeBytes);
}

/** Makes the file there will be and takes its room. @throws AppError `disk-full` */
export async function prepare({ part }: Pick<FileJob, 'part'>, sizeBytes: number | null): Promise<void> {
  await makeFile(part);
  if (sizeBytes !== null) await reserve(part, sizeBytes);
}

async function verify(job: FileJob, remote: RemoteFile, sizeBytes: number) {
  const { file, part, hasher } = job;
  const { host } = new URL(remote.url);
  job.phase('verifying');
  const followed = await hasher.finish();
  const sha256 = followed.bytes === sizeBytes ? followed.digest : await hasher.whole(part);
  const wanted = file.sha256 ?? remote.hubSha256;
  if (wanted !== null && wanted !== sha256) {
    await dropParts(job);
    throw new AppError('download-wrong-hash', { file: file.path, host });
  }
  if (wanted === null && remote.hubGitSha1 !== null) {
    if ((await hasher.whole(part, { algorithm: 'git' })) !== remote.hubGitSha1) {
      await dropParts(job);
      throw new AppError('download-wrong-hash', { file: file.path, host });
    }
    return { sha256, sizeBytes, checkedAgainst: 'hub' as const };
  }
  const checkedAgainst = file.sha256 !== null ? 'catalogue' : remote.hubSha256 !== null ? 'hub' : 'nothing';
  return { sha256, sizeBytes, checkedAgainst } as const;
}
