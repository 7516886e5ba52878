import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { node, root } from '../../scripts/lib/places.mjs';

export interface Served {
  /** The address with its token. */
  url: string;
  token: string;
  pid: number;
  port: number;
  /** Ends it as Ctrl+C does, and waits. */
  close(): Promise<void>;
  /** Ends it as a power cut does, and waits. */
  kill(): Promise<void>;
}

interface ServeOptions {
  /** 0, unless told otherwise: a free one. */
  port?: number;
  env?: Record<string, string>;
}

/** Starts `serve` over a data folder, and waits until it answers. */
export async function serve(home: string, { port = 0, env = {} }: ServeOptions = {}): Promise<Served> {
  const script = path.join(root, 'main/cli/index.ts');
  const args = [script, 'serve', '--json', '--port', String(port), '--no-open'];
  const child = spawn(node, args, {
    cwd: root,
    env: { ...process.env, ...env, TERTULIA_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const exited = once(child, 'exit');
  const failed = exited.then(([code]) => {
    throw new Error(`serve ended with ${code} before it was ready: ${complaints}`);
  });
  failed.catch(() => {});
  const [line] = (await Promise.race([once(createInterface({ input: child.stdout }), 'line'), failed])) as [
    string,
  ];
  const { url, token, pid } = JSON.parse(line) as Pick<Served, 'url' | 'token' | 'pid'>;
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await exited;
  };
  return {
    url,
    token,
    pid,
    port: Number(new URL(url).port),
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
