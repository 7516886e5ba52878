import { Worker } from 'node:worker_threads';
import { AppError } from '../../errors.ts';
import type { HashAnswer, HashQuestion, Piece } from './hash-messages.ts';

export interface Hasher {
  /** @returns the places, in the list, of pieces that are not what they were. */
  check(path: string, pieces: Piece[]): Promise<number[]>;
  /** Begins with a file that grows from its beginning; ends with whatever was followed before. */
  follow(path: string): void;
  /** So many bytes from the beginning are on disk. Hashed in the background. */
  extend(to: number): void;
  /** @returns the SHA-256 of what was followed, in hex, and how many bytes that was. */
  finish(): Promise<{ digest: string; bytes: number }>;
  /** The digest of a whole file, in hex, at the speed of the disk. `git`: the hash git gives its content. */
  whole(path: string, options?: WholeOptions): Promise<string>;
  /** Ends the thread; what is under way fails. */
  close(): Promise<void>;
}

export interface WholeOptions {
  algorithm?: 'sha256' | 'git';
  /** Bytes so far. */
  onProgress?: (bytes: number) => void;
}

interface Waiting {
  resolve(done: { bad?: number[]; digest?: string; bytes?: number }): void;
  reject(error: Error): void;
  onProgress: ((bytes: number) => void) | undefined;
}

type Job = HashQuestion extends infer Q ? (Q extends HashQuestion ? Omit<Q, 'id'> : never) : never;

/** Hashing takes a core for itself; in a thread, it takes none from the download. Close it when done. */
export function createHasher(): Hasher {
  const worker = new Worker(new URL('./hash-worker.ts', import.meta.url));
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let failure: Error | null = null;

  worker.on('message', (answer: HashAnswer) => {
    const one = waiting.get(answer.id);
    if ('progress' in answer) return one?.onProgress?.(answer.progress);
    waiting.delete(answer.id);
    if ('done' in answer) one?.resolve(answer.done);
    else one?.reject(Object.assign(new Error(answer.failed.message), { code: answer.failed.code }));
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new AppError('cancelled')));

  function fail(error: Error): void {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function ask(job: Job, onProgress?: (bytes: number) => void) {
    return new Promise<{ bad?: number[]; digest?: string; bytes?: number }>((resolve, reject) => {
      if (failure) return reject(failure);
      count += 1;
      waiting.set(count, { resolve, reject, onProgress });
      worker.postMessage({ ...job, id: count } as HashQuestion);
    });
  }

  /** What goes wrong on the way comes to light at the end: nothing was followed, or too few bytes. */
  const inBackground = (job: Job): void => void ask(job).catch(() => {});

  return {
    check: async (path, pieces) => (await ask({ job: 'check', path, pieces })).bad ?? [],
    follow: (path) => inBackground({ job: 'follow', path }),
    extend: (to) => inBackground({ job: 'extend', to }),
    async finish() {
      const { digest = '', bytes = 0 } = await ask({ job: 'finish' });
      return { digest, bytes };
    },
    async whole(path, { algorithm = 'sha256', onProgress } = {}) {
      return (await ask({ job: 'whole', path, algorithm }, onProgress)).digest ?? '';
    },
    async close() {
      await worker.terminate();
    },
  };
}

/**
 * The SHA-256 of a file, in hex, in a thread of its own.
 * @throws AppError `cancelled`; the file system's error where it cannot be read.
 */
export async function hashFile(
  path: string,
  { signal, ...options }: WholeOptions & { signal?: AbortSignal } = {},
): Promise<string> {
  signal?.throwIfAborted();
  const hasher = createHasher();
  const stop = () => void hasher.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await hasher.whole(path, options);
  } finally {
    signal?.removeEventListener('abort', stop);
    await hasher.close();
  }
}
