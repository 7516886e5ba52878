import { readFile } from 'node:fs/promises';
import { readMemory } from '../fit/memory-limits.ts';

const GB = 1e9;

/**
 * Bytes of main memory a model can have now. Linux kills for memory, so there it is what is free, and what others can
 * be moved out of; other systems compress and swap before they refuse, and all but what the system needs can be had.
 */
export async function readRoom(platform: string = process.platform): Promise<number> {
  const { total, free } = await readMemory('/', platform);
  if (platform === 'linux') return Math.min(total, free + (await freeSwap()));
  return Math.max(free, total - Math.max(1.5 * GB, 0.25 * total));
}

async function freeSwap(): Promise<number> {
  const text = await readFile('/proc/meminfo', 'utf8').catch(() => '');
  return Number(/^SwapFree:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024;
}
