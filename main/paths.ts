import { homedir } from 'node:os';
import path from 'node:path';
import { AppError } from './errors.ts';

export { resourcesFolder } from './resources-folder.ts';

/** Where everything the user makes is kept: `TERTULIA_HOME`, else the platform's usual place. Absolute. */
export function dataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.TERTULIA_HOME) return path.resolve(env.TERTULIA_HOME);
  if (platform === 'win32')
    return path.join(env.APPDATA ?? path.join(homedir(), 'AppData', 'Roaming'), 'Tertulia');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'Tertulia');
  return path.join(env.XDG_DATA_HOME ?? path.join(homedir(), '.local', 'share'), 'tertulia');
}

/**
 * The one function that joins a name from outside to a folder of ours.
 * @throws AppError `invalid-input` where the result would lie outside `root`.
 */
export function resolveInside(root: string, ...segments: string[]): string {
  const base = path.resolve(root);
  const target = path.resolve(base, ...segments);
  const relative = path.relative(base, target);
  if (
    segments.some((segment) => segment.includes('\0')) ||
    relative.startsWith('..') ||
    path.isAbsolute(relative)
  ) {
    throw new AppError('invalid-input', { reason: segments.join('/').replaceAll('\0', '') });
  }
  return target;
}
