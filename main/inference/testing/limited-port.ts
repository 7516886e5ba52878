import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { PortFactory } from '../port.ts';
import { childProcessPort } from '../ports/child-process.ts';

/** `prlimit` is part of util-linux. */
export const canLimitMemory = (() => {
  if (process.platform !== 'linux') return false;
  try {
    execFileSync('prlimit', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Bytes of address space a process has. */
function addressSpaceOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmSize:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}

/** Bytes of memory of its own that a process holds: no program, no mapped file. */
export function anonymousMemoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}

/**
 * Processes that, once they are ready, get no more than so many further bytes of address space: allocations beyond
 * fail, for real.
 */
export function limitedPort(furtherBytes: number): PortFactory {
  const open = childProcessPort();
  return (env) => {
    const port = open(env);
    port.onMessage((message) => {
      const { pid } = port;
      if ((message as { type: string }).type !== 'ready' || pid === undefined) return;
      const most = Math.round(addressSpaceOf(pid) + furtherBytes);
      execFileSync('prlimit', ['--pid', String(pid), `--as=${most}`]);
    });
    return port;
  };
}

/** Kills the process with SIGKILL in the middle of each load that `chosen` names: what a kernel out of memory does. */
export function killingPort(
  chosen: (command: { contextTokens: number }) => boolean,
  open: PortFactory = childProcessPort(),
): PortFactory {
  return (env) => {
    const port = open(env);
    let isDoomed = false;
    port.onMessage((message) => {
      const { type } = message as { type: string };
      if (isDoomed && type === 'progress' && port.pid !== undefined) process.kill(port.pid, 'SIGKILL');
    });
    return {
      ...port,
      post(message) {
        const command = message as { type: string; contextTokens: number };
        if (command.type === 'load') isDoomed = chosen(command);
        port.post(message);
      },
    };
  };
}
