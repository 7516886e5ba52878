import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { Sha256 } from '../../../preload/schemas/catalogue.ts';

const count = z.number().int().nonnegative();

/** What is kept beside a file on its way: enough to go on, and to know that it is still the same file. */
export const PartState = z.strictObject({
  version: z.literal(1),
  url: z.string(),
  sizeBytes: count,
  /** What the server called this version of the file. */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  hubSha256: Sha256.nullable(),
  /** What was asked for. */
  sha256: Sha256.nullable(),
  partBytes: z.number().int().positive(),
  /** Of each part, how many bytes are on disk from its beginning, and their CRC-32. */
  parts: z.array(z.tuple([count, count])),
});
export type PartState = z.infer<typeof PartState>;

/** What an earlier run left; null where there is nothing of use. */
export async function readPartState(file: string): Promise<PartState | null> {
  try {
    const state = PartState.parse(JSON.parse(await readFile(file, 'utf8')));
    return isConsistent(state) ? state : null;
  } catch {
    return null;
  }
}

function isConsistent({ sizeBytes, partBytes, parts }: PartState): boolean {
  return (
    parts.length === Math.ceil(sizeBytes / partBytes) &&
    parts.every(([received], index) => received <= partLength(sizeBytes, partBytes, index))
  );
}

export function partLength(sizeBytes: number, partBytes: number, index: number): number {
  return Math.min(partBytes, sizeBytes - index * partBytes);
}

export interface StateKeeper {
  /** Resolves once what the state says now is in the file. Calls in quick succession share one write. */
  save(): Promise<void>;
}

/** Replaces the file in one step: a process that is killed leaves the one or the other, never half of one. */
export function createStateKeeper(file: string, state: () => PartState): StateKeeper {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  async function write(): Promise<void> {
    const temporary = `${file}.tmp`;
    await writeFile(temporary, JSON.stringify(state()));
    await rename(temporary, file);
  }

  function begin(): Promise<void> {
    next = null;
    running = write().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    save() {
      if (running === null) return begin();
      next ??= running.then(begin, begin);
      return next;
    },
  };
}

export async function dropPartState(file: string): Promise<void> {
  await rm(file, { force: true });
  await rm(`${file}.tmp`, { force: true });
}
