/** How much memory there is, and how much of it could be had now: the machine's, or less where a limit is set. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export interface Memory {
  total: number;
  /** Could be had without pushing other programs out: files the system keeps in memory give way. */
  free: number;
}

/** Bytes. `system` is the root folder of what Linux says of itself. */
export async function readMemory(system = '/', platform: string = process.platform): Promise<Memory> {
  if (platform === 'darwin') return { total: totalmem(), free: await freeOnMac() };
  if (platform !== 'linux') return { total: totalmem(), free: freemem() };
  const machine = await linuxMemory(system);
  const limits = await controlGroupLimits(system);
  return limits.reduce(
    (least, { limit, used }) => ({
      total: Math.min(least.total, limit),
      free: Math.min(least.free, Math.max(0, limit - used)),
    }),
    machine,
  );
}

async function linuxMemory(system: string): Promise<Memory> {
  const text = await readText(path.join(system, 'proc/meminfo'));
  const field = (name: string) => {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1];
    return found === undefined ? undefined : Number(found) * 1024;
  };
  const total = field('MemTotal') ?? totalmem();
  return { total, free: field('MemAvailable') ?? field('MemFree') ?? freemem() };
}

/** A container's, or a session's: each group up the tree may have one. */
async function controlGroupLimits(system: string): Promise<{ limit: number; used: number }[]> {
  const groups = (await readText(path.join(system, 'proc/self/cgroup'))).split('\n');
  const limits: { limit: number; used: number }[] = [];
  for (const line of groups) {
    const [, controllers = '', group = ''] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (group === '') continue;
    const [root, files] =
      controllers === ''
        ? ['sys/fs/cgroup', { limit: 'memory.max', used: 'memory.current', stat: 'inactive_file' }]
        : ['sys/fs/cgroup/memory', V1_FILES];
    if (controllers !== '' && !controllers.split(',').includes('memory')) continue;
    for (const folder of upwards(group)) {
      const read = (name: string) => readText(path.join(system, root, folder, name));
      const [limit, used, stat] = await Promise.all([
        read(files.limit),
        read(files.used),
        read('memory.stat'),
      ]);
      const bytes = Number(limit.trim());
      // "max", an empty file and the 2^63 of the first version all mean: none.
      if (limit.trim() === '' || !Number.isFinite(bytes) || bytes > Number.MAX_SAFE_INTEGER) continue;
      const givesWay = Number(new RegExp(`^${files.stat} (\\d+)`, 'm').exec(stat)?.[1] ?? 0);
      limits.push({ limit: bytes, used: Math.max(0, (Number(used.trim()) || 0) - givesWay) });
    }
  }
  return limits;
}

const V1_FILES = {
  limit: 'memory.limit_in_bytes',
  used: 'memory.usage_in_bytes',
  stat: 'total_inactive_file',
};

/** `/a/b` → `/a/b`, `/a`, `/`. Inside a container the path is often the host's, and only the last is there. */
function upwards(group: string): string[] {
  const parts = group.split('/').filter((part) => part !== '' && part !== '..');
  return Array.from({ length: parts.length + 1 }, (_, index) =>
    parts.slice(0, parts.length - index).join('/'),
  );
}

/** macOS calls memory free only where nothing at all lies in it. */
async function freeOnMac(): Promise<number> {
  try {
    const { stdout } = await promisify(execFile)('/usr/bin/vm_stat', { timeout: 3000 });
    return freeOfVmStat(stdout);
  } catch {
    return freemem();
  }
}

/** Bytes that can be had, of what `vm_stat` prints. */
export function freeOfVmStat(text: string): number {
  const page = Number(/page size of (\d+) bytes/.exec(text)?.[1] ?? 4096);
  const pages = (name: string) => Number(new RegExp(`^Pages ${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return page * (pages('free') + pages('inactive') + pages('speculative') + pages('purgeable'));
}

async function readText(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch(() => '');
}
