import { removeFile } from './disk.ts';
import type { FileJob } from './file-job.ts';
import { dropPartState, type PartState, partLength, readPartState } from './part-state.ts';
import { isSameFile, type RemoteFile } from './remote-file.ts';

/** The parts of a file: which are here, and how far the file is whole from its beginning. */
export interface Parts {
  state: PartState;
  /** What is still to come, first one first. */
  missing(): number[];
  start(index: number): number;
  length(index: number): number;
  received(index: number): number;
  crc(index: number): number;
  add(index: number, bytes: number, crc: number): void;
  /** Bytes without a gap from the beginning. */
  wholeBytes(): number;
}

export function partsOf(state: PartState): Parts {
  let firstOpen = 0;
  const { sizeBytes, partBytes, parts } = state;
  const length = (index: number) => partLength(sizeBytes, partBytes, index);
  const received = (index: number) => parts[index]?.[0] ?? 0;
  return {
    state,
    missing: () => parts.flatMap((_, index) => (received(index) < length(index) ? [index] : [])),
    start: (index) => index * partBytes,
    length,
    received,
    crc: (index) => parts[index]?.[1] ?? 0,
    add(index, bytes, crc) {
      parts[index] = [received(index) + bytes, crc];
    },
    wholeBytes() {
      while (firstOpen < parts.length && received(firstOpen) === length(firstOpen)) firstOpen += 1;
      return firstOpen === parts.length ? sizeBytes : firstOpen * partBytes + received(firstOpen);
    },
  };
}

export type SizedRemoteFile = RemoteFile & { sizeBytes: number };

/** What an earlier run received of this very file, checked byte by byte; or nothing, to begin with. */
export async function takeUpParts(job: FileJob, remote: SizedRemoteFile): Promise<Parts> {
  const { file, part, hasher } = job;
  job.recount();
  const kept = await readPartState(job.state);
  if (kept === null) return partsOf(emptyState(job, remote));
  if (!isSameFile(kept, remote, { before: kept.sha256, now: file.sha256 })) {
    await dropPartState(job.state);
    job.notice({ kind: 'started-over', path: file.path });
    return partsOf(emptyState(job, remote));
  }
  const state: PartState = { ...kept, ...versionOf(remote), sha256: file.sha256 };
  job.phase('checking');
  const pieces = state.parts.map(([bytes, crc], index) => ({ index, bytes, crc }));
  const begun = pieces.filter(({ bytes }) => bytes > 0);
  const bad = await hasher.check(
    part,
    begun.map(({ index, bytes, crc }) => [index * state.partBytes, bytes, crc]),
  );
  let lost = 0;
  for (const place of bad) {
    const piece = begun[place];
    if (piece === undefined) continue;
    lost += piece.bytes;
    state.parts[piece.index] = [0, 0];
  }
  if (lost > 0) job.notice({ kind: 'parts-damaged', path: file.path, bytes: lost });
  job.count(begun.reduce((sum, { bytes }) => sum + bytes, 0) - lost, false);
  return partsOf(state);
}

function emptyState(job: FileJob, remote: SizedRemoteFile): PartState {
  return {
    version: 1,
    ...versionOf(remote),
    sha256: job.file.sha256,
    partBytes: job.partBytes,
    parts: Array.from({ length: Math.ceil(remote.sizeBytes / job.partBytes) }, () => [0, 0]),
  };
}

function versionOf({ url, sizeBytes, etag, lastModified, hubSha256 }: SizedRemoteFile) {
  return { url, sizeBytes, etag, lastModified, hubSha256 };
}

/** Forgets everything that was received of a file. */
export async function dropParts({ part, state }: Pick<FileJob, 'part' | 'state'>): Promise<void> {
  // The state first: without it, the part is nothing to go on from.
  await dropPartState(state);
  await removeFile(part);
}
