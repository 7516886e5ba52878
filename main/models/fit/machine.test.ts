import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Machine } from '../../../preload/schemas/catalogue.ts';
import { cardsOfNvidiaSmi, readGraphicsCards } from './graphics-memory.ts';
import { readMachine } from './machine.ts';
import { freeOfVmStat, readMemory } from './memory-limits.ts';
import { memoryBandwidth } from './speed.ts';

let system: string;
beforeEach(() => {
  system = mkdtempSync(path.join(tmpdir(), 'tertulia-machine-'));
});
afterEach(() => rmSync(system, { recursive: true, force: true }));

function put(file: string, text: string): void {
  const target = path.join(system, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

const MEMINFO = 'MemTotal:       16000000 kB\nMemFree:  1000000 kB\nMemAvailable:   9000000 kB\n';

it('this machine, as it is', async () => {
  const machine = await readMachine({ modelsFolder: path.join(system, 'not', 'there', 'yet') });
  expect(Machine.parse(machine)).toEqual(machine);
  expect(machine.memoryBytes).toBeGreaterThan(0);
  expect(machine.memoryBytes).toBeLessThanOrEqual(totalmem());
  expect(machine.freeMemoryBytes).toBeLessThanOrEqual(machine.memoryBytes);
  expect(machine.freeDiskBytes).toBeGreaterThan(0);
  const gpus = [{ name: 'handed in', memoryBytes: 4e9, freeMemoryBytes: 3e9 }];
  expect((await readMachine({ modelsFolder: system, gpus })).gpus).toEqual(gpus);
});

it.skipIf(process.platform === 'win32')('free space is that of the disk the folder will be on', async () => {
  const { freeDiskBytes } = await readMachine({ modelsFolder: path.join(system, 'models') });
  const [, line = ''] = execFileSync('df', ['-Pk', system], { encoding: 'utf8' }).split('\n');
  const free = Number(line.trim().split(/\s+/)[3]) * 1024;
  expect(Math.abs(freeDiskBytes - free)).toBeLessThan(200e6);
});

describe('memory on Linux', () => {
  it('is what could be had, not what nothing lies in', async () => {
    put('proc/meminfo', MEMINFO);
    expect(await readMemory(system, 'linux')).toEqual({ total: 16_000_000 * 1024, free: 9_000_000 * 1024 });
  });

  it('is less in a container: the tightest limit up the tree, files in memory giving way', async () => {
    put('proc/meminfo', MEMINFO);
    put('proc/self/cgroup', '0::/user/session\n');
    put('sys/fs/cgroup/user/session/memory.max', 'max\n');
    put('sys/fs/cgroup/user/memory.max', '4000000000\n');
    put('sys/fs/cgroup/user/memory.current', '3000000000\n');
    put('sys/fs/cgroup/user/memory.stat', 'anon 5\ninactive_file 1000000000\n');
    expect(await readMemory(system, 'linux')).toEqual({ total: 4e9, free: 2e9 });
  });

  it('is less in an older container too, and 2^63 is no limit', async () => {
    put('proc/meminfo', MEMINFO);
    put('proc/self/cgroup', '9:cpu:/docker/x\n4:memory:/docker/x\n');
    put('sys/fs/cgroup/memory/docker/x/memory.limit_in_bytes', '9223372036854771712\n');
    put('sys/fs/cgroup/memory/memory.limit_in_bytes', '2000000000\n');
    put('sys/fs/cgroup/memory/memory.usage_in_bytes', '500000000\n');
    expect(await readMemory(system, 'linux')).toEqual({ total: 2e9, free: 1.5e9 });
  });
});

it('memory on a Mac counts what gives way', () => {
  const text =
    'Mach Virtual Memory Statistics: (page size of 16384 bytes)\nPages free:    1000.\nPages active: 9.\n' +
    'Pages inactive:   2000.\nPages speculative:  300.\nPages purgeable:   4.\n';
  expect(freeOfVmStat(text)).toBe(16_384 * 3304);
  expect(freeOfVmStat('nonsense')).toBe(0);
});

describe('graphics cards', () => {
  it('NVIDIA’s, as its tool prints them', () => {
    const text = 'NVIDIA GeForce RTX 4060, 8188, 7631\nTesla, T4, 15360, 100\n\nNo devices were found\n';
    expect(cardsOfNvidiaSmi(text)).toEqual([
      { name: 'NVIDIA GeForce RTX 4060', memoryBytes: 8188 * 2 ** 20, freeMemoryBytes: 7631 * 2 ** 20 },
      { name: 'Tesla, T4', memoryBytes: 15_360 * 2 ** 20, freeMemoryBytes: 100 * 2 ** 20 },
    ]);
  });

  it('AMD’s, as Linux shows them; one without memory of its own is none', async () => {
    put('sys/class/drm/card0/device/mem_info_vram_total', '8573157376\n');
    put('sys/class/drm/card0/device/mem_info_vram_used', '573157376\n');
    put('sys/class/drm/card0/device/device', '0x744c\n');
    put('sys/class/drm/card1/device/mem_info_vram_total', '536870912\n');
    put('sys/class/drm/card2/device/device', '0x9a49\n');
    const amd = (await readGraphicsCards(system)).filter(({ name }) => name.startsWith('AMD'));
    expect(amd).toEqual([{ name: 'AMD 0x744c', memoryBytes: 8_573_157_376, freeMemoryBytes: 8e9 }]);
  });
});

it('the speed of memory is measured once', () => {
  const speed = memoryBandwidth();
  expect(speed).toBeGreaterThan(1e8);
  expect(memoryBandwidth()).toBe(speed);
});
