import { statfs } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import type { Machine } from '../../../preload/schemas/catalogue.ts';
import { type GraphicsCard, readGraphicsCards } from './graphics-memory.ts';
import { readMemory } from './memory-limits.ts';
import { memoryBandwidth } from './speed.ts';

export interface MachineOptions {
  /** The folder models go to; it need not exist yet. */
  modelsFolder: string;
  /** What the inference process found, where it runs: it knows which cards it can use. */
  gpus?: readonly GraphicsCard[];
}

/** The speed of memory is not measured where that itself would be a burden. */
const LEAST_FREE_BYTES = 1e9;

/**
 * The machine as it is now. Never rejects: what cannot be read counts as none. Costs milliseconds, and the first time
 * some fifty more, while the speed of memory is measured.
 */
export async function readMachine({ modelsFolder, gpus }: MachineOptions): Promise<Machine> {
  const [memory, cards, freeDiskBytes] = await Promise.all([
    readMemory(),
    gpus ?? readGraphicsCards(),
    freeDisk(modelsFolder),
  ]);
  return {
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model.trim() ?? '',
    cores: availableParallelism(),
    memoryBytes: memory.total,
    freeMemoryBytes: memory.free,
    gpus: [...cards],
    freeDiskBytes,
    ...(memory.free >= LEAST_FREE_BYTES ? { memoryBandwidth: memoryBandwidth() } : {}),
  };
}

/** Of the disk a folder is on, or will be on. */
async function freeDisk(folder: string): Promise<number> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const info = await statfs(at).catch(() => undefined);
    if (info) return info.bavail * info.bsize;
    if (path.dirname(at) === at) return 0;
  }
}
