import { readFileSync } from 'node:fs';

const COUNTERS = ['/proc/vmstat', '/sys/fs/cgroup/memory.events'];

/**
 * Processes the kernel has killed for memory since it started, as far as this one can see; 0 where the platform
 * does not tell. A SIGKILL has no sender: only this number tells the kernel's from anybody else's.
 */
export function memoryKills(): number {
  let kills = 0;
  for (const file of COUNTERS) {
    try {
      kills += Number(/^oom_kill (\d+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
    } catch {
      // Not Linux, or a kernel without the counter.
    }
  }
  return kills;
}
