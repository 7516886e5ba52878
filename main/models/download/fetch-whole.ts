import { AppError } from '../../errors.ts';
import { type FileJob, LookAgain, withPart } from './file-job.ts';
import { dropPartState } from './part-state.ts';
import { type RemoteFile, requestFor } from './remote-file.ts';
import { createRangeWriter } from './writer.ts';

/**
 * Fetches a file in one piece, where the server gives no parts: an interruption costs everything so far.
 * @returns the length of the file.
 */
export async function fetchWhole(job: FileJob, remote: RemoteFile): Promise<number> {
  await dropPartState(job.state);
  if (!remote.ranges && remote.sizeBytes !== 0) job.notice({ kind: 'no-ranges', path: job.file.path });
  job.phase('downloading');
  return await job.retries.run(() => once(job, remote));
}

async function once(job: FileJob, remote: RemoteFile): Promise<number> {
  const { file, asking, signal, hasher } = job;
  const { host } = new URL(remote.url);
  const response = await asking.network.request(remote.url, requestFor(remote.url, asking, signal));
  // A 206 to a request without a range would be some part of it.
  if (response.status !== 200) {
    response.discard();
    throw new LookAgain(`${response.status}`);
  }
  const length = response.headers['content-length'];
  const expected = file.sizeBytes ?? (length === undefined ? remote.sizeBytes : Number(length));
  let bytes = 0;
  let written = 0;
  job.recount();
  hasher.follow(job.part);
  await withPart(job.part, async (handle) => {
    const writer = createRangeWriter({
      handle,
      position: 0,
      crc: 0,
      onWritten(more) {
        written += more;
        job.count(more, true);
        hasher.extend(written);
      },
    });
    try {
      for await (const chunk of response.chunks()) {
        bytes += chunk.length;
        if (expected !== null && bytes > expected) throw wrongLength(bytes);
        await writer.write(chunk);
      }
    } finally {
      await writer.flush();
    }
    if (expected !== null && bytes !== expected) throw wrongLength(bytes);
    // An earlier, longer version may have lain here.
    await handle.truncate(bytes);
  });
  return bytes;

  function wrongLength(actual: number): AppError {
    return new AppError('download-wrong-length', { file: file.path, host, expected: expected ?? 0, actual });
  }
}
