import type { Network } from '../../network/index.ts';

/** A file to have: where it lies inside the model's folder, where it comes from, and what is known of it. */
export interface DownloadFile {
  /** With forward slashes; never leaves the folder. */
  path: string;
  url: string;
  /** Bytes; null where the server's word is to be taken. */
  sizeBytes: number | null;
  /** Lower-case hex; null where only the hub's own hash, if any, can be checked. */
  sha256: string | null;
}

/** A file that is whole, in its place, under its final name. */
export interface DownloadedFile {
  /** Inside the folder, as it was asked for. */
  path: string;
  /** Absolute. */
  file: string;
  sizeBytes: number;
  /** Of the bytes on disk: to be pinned. */
  sha256: string;
  /** What the hash was checked against. `nothing`: nobody knew it; only the length was checked. */
  checkedAgainst: 'catalogue' | 'hub' | 'nothing';
}

export interface DownloadProgress {
  /**
   * `checking`: what an earlier run received is looked at; `verifying`: everything is here, the hash is being
   * finished.
   */
  phase: 'starting' | 'checking' | 'downloading' | 'verifying';
  /** Received and on disk, over all files, earlier runs included. Falls back only when a file starts over. */
  bytes: number;
  /** Null before it is known. */
  totalBytes: number | null;
  /** Over the last seconds; null before there is anything to say. */
  bytesPerSecond: number | null;
  secondsLeft: number | null;
}

/** Something a person may want to know that does not end the download. */
export type DownloadNotice =
  /** The file on the server is another one than before: it starts over. */
  | { kind: 'started-over'; path: string }
  /** A try failed; the next one comes after so many seconds. */
  | { kind: 'retrying'; path: string; reason: string; seconds: number }
  /** Parts on disk were not what had been written, and are fetched again. */
  | { kind: 'parts-damaged'; path: string; bytes: number }
  /** The server gives the file in one piece only: an interruption costs everything received so far. */
  | { kind: 'no-ranges'; path: string };

export interface RetryPolicy {
  /** Tries in a row that bring nothing, before it is given up. */
  tries: number;
  /** Milliseconds before the second try; doubles from then on. */
  firstDelay: number;
  longestDelay: number;
  /** A server that asks for a longer wait than so many seconds is not waited for: the error says how long. */
  longestWait: number;
}

export interface DownloadOptions {
  files: readonly DownloadFile[];
  /** Absolute: the model's own folder. Made where it is missing. */
  folder: string;
  network: Network;
  /** A token for gated models: sent to the hub (or its mirror) alone. */
  hubToken?: string | undefined;
  /** Headers that identify the user to the machine the files come from (an access code): dropped on redirects. */
  credentials?: Record<string, string>;
  /** The files come from a machine nearby that the user named. */
  peer?: boolean;
  /** Aborting pauses: what was received stays, and the next call goes on from there. See `discardDownload`. */
  signal?: AbortSignal;
  /** Some four times a second. */
  onProgress?: (progress: DownloadProgress) => void;
  onNotice?: (notice: DownloadNotice) => void;
  /** Size of a part in bytes, and how many come at a time. */
  partBytes?: number;
  streams?: number;
  retry?: Partial<RetryPolicy>;
}
