import path from 'node:path';
import type { TransferKind } from '../../../preload/schemas/transfers.ts';
import { findLeftovers } from '../../models/library/leftovers.ts';
import { openTransferStore } from '../../models/transfers/stored.ts';

export interface Unfinished {
  /** Waits to be gone on with. `error`: what it stopped at, where it was not the user. */
  transfers: {
    kind: TransferKind;
    title: string;
    modelId: string | null;
    bytes: number;
    totalBytes: number | null;
    error: string | null;
  }[];
  /** What interrupted work left, and nothing will go on with. */
  leftovers: { files: number; bytes: number };
}

/** Reads what earlier runs wrote down, without taking any of it up. */
export async function findUnfinished(root: string, dataFolder: string): Promise<Unfinished> {
  const stored = openTransferStore(path.join(dataFolder, 'transfers'));
  const left = stored.left();
  const { paths, bytes } = await findLeftovers({
    root,
    isAtWork: (what) =>
      'modelId' in what
        ? left.some(({ modelId }) => modelId === what.modelId) ||
          stored.isElsewhere(({ modelId }) => modelId === what.modelId)
        : left.some(({ id }) => id === what.importId) || stored.isElsewhere(({ id }) => id === what.importId),
  });
  return {
    transfers: left.map(({ kind, title, modelId, bytes: received, totalBytes, error }) => ({
      kind,
      title,
      modelId,
      bytes: received,
      totalBytes,
      error: error?.kind ?? null,
    })),
    leftovers: { files: paths.length, bytes },
  };
}
