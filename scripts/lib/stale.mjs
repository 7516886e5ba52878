// Is what was built older than what it is built from? No dependencies: this runs before there are any.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

/** What can be built, the file that says when it was, and what it is built from. */
export const builds = {
  renderer: {
    stamp: 'dist/renderer/index.html',
    sources: ['renderer', 'preload', 'resources/locales', 'package-lock.json'],
  },
  desktop: {
    stamp: 'dist/desktop/main.js',
    sources: ['main', 'preload', 'resources/locales', 'scripts/build.ts', 'package-lock.json'],
  },
};

/** True where there is no build, or a source changed after it. */
export function isStale(name, folder = root) {
  const { stamp, sources } = builds[name];
  const built = modified(path.join(folder, stamp));
  return built === 0 || sources.some((source) => newest(path.join(folder, source), built) > built);
}

/** The latest change under `place`, in milliseconds; stops looking at the first one after `enough`. */
function newest(place, enough) {
  if (!existsSync(place)) return 0;
  if (!statSync(place).isDirectory()) return modified(place);
  let latest = 0;
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    if (/\.test\.tsx?$/.test(entry.name) || entry.name === 'testing') continue;
    const inside = path.join(place, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(inside, enough) : modified(inside));
    if (latest > enough) return latest;
  }
  return latest;
}

function modified(file) {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
