import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Calls that name the other end of a connection or of a datagram. */
const CALLS = 'connect,sendto,sendmsg,sendmmsg';

/** Why a program's system calls cannot be watched here; null where they can. */
export function whyNotTraced(): string | null {
  const { status, error } = spawnSync('strace', ['-f', '-qq', '-e', `trace=${CALLS}`, 'true']);
  if (error) return 'strace is not installed';
  return status === 0 ? null : 'this machine does not let strace look at a process';
}

/** The command that runs a program under strace, which notes in `file` whom it and its children speak to. */
export function traced(file: string, command: string, args: string[]): [string, string[]] {
  return ['strace', ['-f', '-qq', '-s', '0', '-e', `trace=${CALLS}`, '-o', file, command, ...args]];
}

/** Addresses of other machines among those a program spoke to, or tried to. */
export function addressesAway(trace: string): string[] {
  const addresses = [...trace.matchAll(/inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/g)];
  return addresses.map(([, four, six]) => four ?? six ?? '').filter((address) => !isLoopback(address));
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

/** Runs a program to its end. @returns the addresses of other machines it spoke to. */
export function addressesAwayOf(command: string, args: string[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'tertulia-trace-'));
  try {
    const file = path.join(folder, 'trace');
    spawnSync(...traced(file, command, args));
    return addressesAway(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
