import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built interface lies in a checkout. */
export const rendererFolder = path.join(root, 'dist', 'renderer');

/**
 * In a checkout, builds the interface where it is missing or older than its sources. Without the tools to
 * build it, what is there is served.
 * @param onBuild called before a build: it takes some seconds.
 * @returns false where there is no interface to serve, neither new nor old.
 */
export async function buildRendererWhereStale(onBuild: () => void): Promise<boolean> {
  const script = path.join(root, 'scripts', 'build.ts');
  if (existsSync(script) && existsSync(path.join(root, 'node_modules', 'vite'))) {
    const { isStale } = await import('../../scripts/lib/stale.mjs');
    if (isStale('renderer')) {
      onBuild();
      await build(script);
    }
  }
  return existsSync(path.join(rendererFolder, 'index.html'));
}

/** Its complaints go to our error stream. */
function build(script: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, 'renderer'], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}
