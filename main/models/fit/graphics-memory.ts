/** Memory of the graphics cards, from what the system says without loading a driver into this process. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Machine } from '../../../preload/schemas/catalogue.ts';

export type GraphicsCard = Machine['gpus'][number];

/** A card that shares the machine's memory has so little of its own that layers there win nothing. */
const LEAST_BYTES = 1e9;
const MIB = 2 ** 20;

/**
 * NVIDIA's by its own tool, AMD's by what Linux shows. Others (Intel, and all on macOS) are known to the inference
 * process alone, whose word goes before this one.
 */
export async function readGraphicsCards(system = '/'): Promise<GraphicsCard[]> {
  const [nvidia, amd] = await Promise.all([nvidiaCards(), amdCards(path.join(system, 'sys/class/drm'))]);
  return [...nvidia, ...amd].filter(({ memoryBytes }) => memoryBytes >= LEAST_BYTES);
}

async function nvidiaCards(): Promise<GraphicsCard[]> {
  const query = ['--query-gpu=name,memory.total,memory.free', '--format=csv,noheader,nounits'];
  try {
    const { stdout } = await promisify(execFile)('nvidia-smi', query, { timeout: 3000, windowsHide: true });
    return cardsOfNvidiaSmi(stdout);
  } catch {
    return [];
  }
}

/** One card a line: `name, total in MiB, free in MiB`. */
export function cardsOfNvidiaSmi(text: string): GraphicsCard[] {
  return text.split('\n').flatMap((line) => {
    const [, name, total, free] = /^(.+?),\s*(\d+),\s*(\d+)\s*$/.exec(line.trim()) ?? [];
    return name === undefined
      ? []
      : [{ name, memoryBytes: Number(total) * MIB, freeMemoryBytes: Number(free) * MIB }];
  });
}

async function amdCards(folder: string): Promise<GraphicsCard[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^card\d+$/.test(name));
  const cards = names.map(async (card): Promise<GraphicsCard[]> => {
    const read = (file: string) => readFile(path.join(folder, card, 'device', file), 'utf8').catch(() => '');
    const [total, used, device, product] = await Promise.all([
      read('mem_info_vram_total'),
      read('mem_info_vram_used'),
      read('device'),
      read('product_name'),
    ]);
    const memoryBytes = Number(total.trim());
    if (!(memoryBytes > 0)) return [];
    const name = product.trim() || `AMD ${device.trim()}`;
    return [{ name, memoryBytes, freeMemoryBytes: Math.max(0, memoryBytes - Number(used.trim())) }];
  });
  return (await Promise.all(cards)).flat();
}
