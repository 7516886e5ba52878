import type { FileHandle } from 'node:fs/promises';
import { AppError } from '../../errors.ts';
import { type FileJob, LookAgain, type Manner, withPart } from './file-job.ts';
import { createStateKeeper, type StateKeeper } from './part-state.ts';
import { type Parts, type SizedRemoteFile, takeUpParts } from './parts.ts';
import { contentRange, requestFor } from './remote-file.ts';
import { createRangeWriter } from './writer.ts';

interface Fetching {
  job: FileJob;
  remote: SizedRemoteFile;
  manner: Manner;
  handle: FileHandle;
  parts: Parts;
  keeper: StateKeeper;
  /** Ends every stream when one of them has failed. */
  signal: AbortSignal;
  /** More bytes than these are never on disk and unknown to the state, in one stream. */
  unrecordedBytes: number;
  /** Has the system begin to write to the disk, so that little is left to do at the end. */
  settle: () => void;
}

/**
 * Fetches what is missing, several parts at a time, and has them hashed on the way.
 * @returns the length of the file.
 * @throws LookAgain where the server answered for another file, or in one piece.
 */
export async function fetchParts(job: FileJob, remote: SizedRemoteFile, manner: Manner): Promise<number> {
  const parts = await takeUpParts(job, remote);
  const keeper = createStateKeeper(job.state, () => parts.state);
  await keeper.save();
  job.phase('downloading');
  job.hasher.follow(job.part);
  job.hasher.extend(parts.wholeBytes());
  await withPart(job.part, async (handle) => {
    const ended = new AbortController();
    const signal = AbortSignal.any([job.signal, ended.signal]);
    // Of a part in flight, each stream may lose its share and no more.
    const unrecordedBytes = Math.max(1, Math.floor(parts.state.partBytes / (2 * job.streams)));
    const settle = createSettler(handle);
    const fetching = { job, remote, manner, handle, parts, keeper, signal, unrecordedBytes, settle };
    const queue = parts.missing();
    const streams = Array.from({ length: Math.min(job.streams, queue.length) }, () =>
      runStream(fetching, queue).catch((error: unknown) => {
        ended.abort(error);
        throw error;
      }),
    );
    try {
      await Promise.all(streams);
    } finally {
      await Promise.allSettled(streams);
      await settle.settled();
      await keeper.save();
    }
  });
  job.hasher.extend(remote.sizeBytes);
  return remote.sizeBytes;
}

async function runStream(fetching: Fetching, queue: number[]): Promise<void> {
  const { job, parts, keeper } = fetching;
  for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
    const one = index;
    while (parts.received(one) < parts.length(one)) {
      await job.retries.run((progressed) => fetchPart(fetching, one, progressed));
    }
    await keeper.save();
    fetching.settle();
  }
}

async function fetchPart(fetching: Fetching, index: number, progressed: () => void): Promise<void> {
  const { job, remote, manner, handle, parts, keeper, signal, unrecordedBytes } = fetching;
  const from = parts.start(index) + parts.received(index);
  const to = parts.start(index) + parts.length(index) - 1;
  const request = requestFor(remote.url, job.asking, signal);
  const response = await job.asking.network.request(remote.url, {
    ...request,
    headers: { range: `bytes=${from}-${to}`, ...(manner.lenient ? {} : ifRange(remote)) },
    accept: [416],
  });
  const range = contentRange(response);
  const isOurs =
    response.status === 206 &&
    range?.start === from &&
    range.end <= to &&
    range.total === remote.sizeBytes &&
    (manner.lenient || isSameVersion(remote.etag, response.headers.etag));
  if (!isOurs) {
    response.discard();
    throw new LookAgain(`${response.status}`);
  }
  const writer = createRangeWriter({
    handle,
    position: from,
    crc: parts.crc(index),
    onWritten(bytes, crc) {
      parts.add(index, bytes, crc);
      job.count(bytes, true);
      job.hasher.extend(parts.wholeBytes());
    },
  });
  let left = range.end - from + 1;
  let unrecorded = 0;
  try {
    for await (const chunk of response.chunks()) {
      left -= chunk.length;
      if (left < 0)
        throw new AppError('server-unexpected', { host: new URL(remote.url).host, reason: '206' });
      await writer.write(chunk);
      progressed();
      unrecorded += chunk.length;
      if (unrecorded < unrecordedBytes) continue;
      await writer.flush();
      await keeper.save();
      unrecorded = 0;
    }
  } finally {
    await writer.flush();
  }
}

/** A range is asked for on condition that the file is still the same. A weak name of a version is no condition. */
function ifRange({ etag, lastModified }: SizedRemoteFile): Record<string, string> {
  const condition = etag !== null && !etag.startsWith('W/') ? etag : etag === null ? lastModified : null;
  return condition === null ? {} : { 'if-range': condition };
}

function isSameVersion(before: string | null, now: string | undefined): boolean {
  return before === null || now === undefined || before === now;
}

function createSettler(handle: FileHandle): (() => void) & { settled(): Promise<void> } {
  let running: Promise<void> | null = null;
  const settle = (): void => {
    // A failing disk says so when the file is synced for good.
    running ??= handle
      .datasync()
      .catch(() => {})
      .finally(() => {
        running = null;
      });
  };
  return Object.assign(settle, { settled: async () => void (await running) });
}
