/** Work that goes on after a restart, a small file each: two apps on one data folder do not write over each other. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ErrorKind } from '../../../preload/schemas/errors.ts';
import { TransferKind } from '../../../preload/schemas/transfers.ts';
import { makePrivateFolder, writePrivateFile } from '../../private-files.ts';
import { processIsRunning } from '../../processes.ts';

/** A process that is at work says so this often; one that has not for longer has lost its number to another. */
export const HEARTBEAT_MS = 10_000;
const GONE_AFTER_MS = 6 * HEARTBEAT_MS;
const MAX_BYTES = 1024 * 1024;

export const StoredTransfer = z.object({
  version: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  kind: TransferKind,
  title: z.string(),
  modelId: z.string().nullable(),
  place: z.string(),
  /** What the work needs to go on: checked by whoever does it. */
  payload: z.json(),
  bytes: z.number().nonnegative(),
  totalBytes: z.number().nonnegative().nullable(),
  error: z
    .object({ kind: ErrorKind, details: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  /** The process that is at work on it; null while it is paused. */
  owner: z.number().int().nullable(),
});
export type StoredTransfer = z.infer<typeof StoredTransfer>;

export interface TransferStore {
  /** What earlier runs left: paused, or interrupted by the end of its process. */
  left(): StoredTransfer[];
  /** Another process that is running now is at work on one like this. */
  isElsewhere(matches: (transfer: StoredTransfer) => boolean): boolean;
  save(transfer: StoredTransfer): Promise<void>;
  drop(id: string): Promise<void>;
}

export function openTransferStore(folder: string): TransferStore {
  const placeOf = (id: string) => path.join(folder, `${id}.json`);
  /** Writes and removals of one file happen in their order. */
  const queues = new Map<string, Promise<void>>();

  function inOrder(id: string, action: () => Promise<void>): Promise<void> {
    const next = (queues.get(id) ?? Promise.resolve()).then(action, action);
    queues.set(id, next);
    return next;
  }

  function readAll(): { stored: StoredTransfer; isOwned: boolean }[] {
    return namesIn(folder).flatMap((name) => {
      const file = path.join(folder, name);
      try {
        const info = statSync(file);
        if (!info.isFile() || info.size > MAX_BYTES) return [];
        const stored = StoredTransfer.parse(JSON.parse(readFileSync(file, 'utf8')));
        if (name !== `${stored.id}.json`) return [];
        const isFresh = Date.now() - info.mtimeMs < GONE_AFTER_MS;
        const { owner } = stored;
        const isOwned = owner !== null && owner !== process.pid && isFresh && processIsRunning(owner);
        return [{ stored, isOwned }];
      } catch {
        return [];
      }
    });
  }

  return {
    left: () => readAll().flatMap(({ stored, isOwned }) => (isOwned ? [] : [stored])),
    isElsewhere: (matches) => readAll().some(({ stored, isOwned }) => isOwned && matches(stored)),
    save: (transfer) =>
      inOrder(transfer.id, async () => {
        makePrivateFolder(folder);
        await writePrivateFile(placeOf(transfer.id), JSON.stringify(transfer));
      }),
    drop: (id) => inOrder(id, () => rm(placeOf(id), { force: true })),
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}
