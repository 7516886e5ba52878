import { open } from 'node:fs/promises';
import type { Hasher } from './hasher.ts';
import type { Asking } from './remote-file.ts';
import type { Retries } from './retries.ts';
import type { DownloadFile, DownloadNotice, DownloadProgress } from './types.ts';

/** What the download of one file works with. */
export interface FileJob {
  file: DownloadFile;
  /** Where it goes, and where it is until then. */
  place: string;
  part: string;
  state: string;
  asking: Asking;
  signal: AbortSignal;
  hasher: Hasher;
  retries: Retries;
  partBytes: number;
  streams: number;
  /** So many bytes more are on disk; `fresh` ones came over the network just now. */
  count: (bytes: number, fresh: boolean) => void;
  /** Counts anew: nothing of this file is on disk. */
  recount: () => void;
  phase: (phase: DownloadProgress['phase']) => void;
  notice: (notice: DownloadNotice) => void;
}

/** Thrown where an answer does not belong to the file as it was looked at. */
export class LookAgain extends Error {}

/** How the file is being asked for. */
export interface Manner {
  /**
   * Versions are not compared from part to part: the server names them differently from one request to the next,
   * and the hash, which is known, decides at the end.
   */
  lenient: boolean;
  /** In one piece. */
  whole: boolean;
}

/** Opens the part for writing at any place, for as long as the action takes. */
export async function withPart<T>(
  part: string,
  action: (handle: Awaited<ReturnType<typeof open>>) => Promise<T>,
): Promise<T> {
  const handle = await open(part, 'r+');
  try {
    return await action(handle);
  } finally {
    await handle.close();
  }
}
