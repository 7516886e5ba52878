import { AppError } from '../../errors.ts';
import { type Asking, contentRange, lookAt, type RemoteFile, requestFor } from './remote-file.ts';
import type { DownloadFile } from './types.ts';

export interface RemoteReader {
  remote: RemoteFile & { sizeBytes: number };
  /** Bytes `offset` to `offset + length`, or fewer at the end of the file. */
  readRange(offset: number, length: number): Promise<Uint8Array>;
}

/**
 * Reads pieces of a file that is elsewhere, to look at its header before it is fetched.
 * @throws AppError `unsupported` where the server gives no pieces; any of the network's
 */
export async function openRemote(
  file: DownloadFile,
  asking: Asking,
  signal: AbortSignal = new AbortController().signal,
): Promise<RemoteReader> {
  const remote = await lookAt(file, asking, signal);
  const { url, sizeBytes, ranges } = remote;
  const { host } = new URL(url);
  if (sizeBytes === null || !ranges) throw new AppError('unsupported', { reason: `Range, ${host}` });

  async function readRange(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(offset + length, sizeBytes ?? 0) - 1;
    if (end < offset) return new Uint8Array();
    const response = await asking.network.request(url, {
      ...requestFor(url, asking, signal),
      headers: { range: `bytes=${offset}-${end}` },
    });
    if (response.status !== 206 || contentRange(response)?.start !== offset) {
      response.discard();
      throw new AppError('server-unexpected', { host, reason: 'Range' });
    }
    const pieces: Buffer[] = [];
    let left = end - offset + 1;
    for await (const chunk of response.chunks()) {
      // A server that sends more than was asked for is not listened to.
      pieces.push(chunk.subarray(0, left));
      left -= Math.min(chunk.length, left);
      if (left === 0) break;
    }
    return Buffer.concat(pieces);
  }

  return { remote: { ...remote, sizeBytes }, readRange };
}
