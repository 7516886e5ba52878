/** What goes to the thread that hashes, and what comes back. */

/** Where a piece lies, how long it is, and its CRC-32. */
export type Piece = [start: number, length: number, crc: number];

export type HashQuestion =
  /** Which of these pieces are not what they were. */
  | { id: number; job: 'check'; path: string; pieces: Piece[] }
  /** Begin with a file that is growing. */
  | { id: number; job: 'follow'; path: string }
  /** So many bytes from its beginning are there. */
  | { id: number; job: 'extend'; to: number }
  /** The SHA-256 of what was followed. */
  | { id: number; job: 'finish' }
  /** The digest of a whole file. `git`: the hash git gives a file's content. */
  | { id: number; job: 'whole'; path: string; algorithm: 'sha256' | 'git' };

export type HashAnswer =
  | { id: number; done: { bad?: number[]; digest?: string; bytes?: number } }
  | { id: number; progress: number }
  | { id: number; failed: { message: string; code: string } };
