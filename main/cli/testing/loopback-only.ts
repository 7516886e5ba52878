import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** A network namespace of its own, where nothing is but loopback. */
const ALONE = ['-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/** Why a program cannot be put where there is only loopback; null where it can. */
export function whyNotAlone(): string | null {
  const { status, error } = spawnSync('unshare', [...ALONE, 'true']);
  if (error) return 'unshare is not installed';
  return status === 0 ? null : 'this machine does not let a user make a network namespace';
}

/** Runs a program where there is only loopback, to its end; `signal` tells it to end. @returns what it wrote. */
export async function runAlone(command: string, args: string[], signal: AbortSignal): Promise<string> {
  const child = spawn('unshare', [...ALONE, command, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  signal.addEventListener('abort', () => child.kill('SIGTERM'));
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`it ended with ${code}: ${text}`);
  return text;
}
