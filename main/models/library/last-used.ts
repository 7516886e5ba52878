import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { makePrivateFolder, writePrivateFile } from '../../private-files.ts';

const Used = z.record(z.string(), z.number());
/** Written down now and then: a turn of conversation does not wait for a disk. */
const WRITE_AFTER_MS = 5_000;

export interface LastUsed {
  /** Milliseconds since 1970; null for never. */
  of(id: string): number | null;
  note(id: string): void;
  close(): Promise<void>;
}

/** When each model was last used, in a small file of the data folder. Losing it costs nothing. */
export function openLastUsed(dataFolder: string, now: () => number = Date.now): LastUsed {
  const file = path.join(dataFolder, 'models-used.json');
  const used = new Map(Object.entries(read(file)));
  let timer: NodeJS.Timeout | null = null;

  async function write(): Promise<void> {
    timer = null;
    makePrivateFolder(dataFolder);
    await writePrivateFile(file, JSON.stringify(Object.fromEntries(used)));
  }

  return {
    of: (id) => used.get(id) ?? null,
    note(id) {
      used.set(id, now());
      timer ??= setTimeout(() => void write().catch(() => {}), WRITE_AFTER_MS).unref();
    },
    async close() {
      if (timer === null) return;
      clearTimeout(timer);
      await write().catch(() => {});
    },
  };
}

function read(file: string): Record<string, number> {
  try {
    return Used.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
