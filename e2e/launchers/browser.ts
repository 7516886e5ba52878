import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from '@playwright/test';
import { node, root } from '../../scripts/lib/places.mjs';
import type { Launched } from './launched.ts';

export interface Served {
  /** The address with its token. */
  url: string;
  token: string;
  pid: number;
  close(): Promise<void>;
}

/** Starts `serve` on a free port over a data folder, and waits until it answers. */
export async function serve(home: string, env: Record<string, string> = {}): Promise<Served> {
  const args = [path.join(root, 'main/cli/index.ts'), 'serve', '--json', '--port', '0', '--no-open'];
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
  const { url, token, pid } = JSON.parse(line) as Omit<Served, 'close'>;
  return {
    url,
    token,
    pid,
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** The browser's door: `serve`, and a tab in the system's Chromium. */
export async function launchBrowser(home: string, newPage: () => Promise<Page>): Promise<Launched> {
  const served = await serve(home);
  const page = await newPage();
  return {
    page,
    origin: new URL(served.url).origin,
    pid: served.pid,
    open: async () => void (await page.goto(served.url)),
    async close() {
      await page.context().close();
      await served.close();
    },
  };
}
