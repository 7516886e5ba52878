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
 */
export async function buildRendererWhereStale(onBuild: () => void): Promise<void> {
  const script = path.join(root, 'scripts', 'build.ts');
  if (!existsSync(script) || !existsSync(path.join(root, 'node_modules', 'vite'))) return;
  const { isStale } = await import('../../scripts/lib/stale.mjs');
  if (!isStale('renderer')) return;
  onBuild();
  const child = spawn(process.execPath, [script, 'renderer'], { stdio: ['ignore', 'ignore', 'inherit'] });
  await new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
}
