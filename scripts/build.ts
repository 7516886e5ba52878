/**
 * Builds what needs building: the renderer, and the bundle the desktop app runs.
 * `node scripts/build.ts [renderer] [desktop] [--if-stale]`; both where none is named.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig, mergeConfig } from 'vite';
import { bundledResources, contractNames, llamaPlaces, threads } from './lib/bundle-plugins.ts';
import { root } from './lib/places.mjs';
import { type BuildName, builds, isStale } from './lib/stale.mjs';

const dist = path.join(root, 'dist');

const quiet: InlineConfig = { logLevel: 'warn', clearScreen: false };

/** What the desktop's bundles share: sources of ours go in, packages stay outside, where they were tested. */
const forNode: InlineConfig = {
  ...quiet,
  configFile: false,
  root,
  publicDir: false,
  build: { ssr: true, target: 'node24', minify: false, sourcemap: true, emptyOutDir: false },
};

const builders: Record<BuildName, (folder: string) => Promise<void>> = {
  async renderer(folder) {
    const configFile = path.join(root, 'renderer', 'vite.config.ts');
    await build({ ...quiet, configFile, build: { outDir: folder, emptyOutDir: true } });
  },
  async desktop(folder) {
    const electron = /^electron$/;
    await build(
      mergeConfig(forNode, {
        plugins: [bundledResources(), threads()],
        build: {
          outDir: folder,
          rolldownOptions: {
            input: { main: path.join(root, 'main', 'desktop', 'main.ts') },
            external: [electron],
            output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
          },
        },
      }),
    );
    await build(
      mergeConfig(forNode, {
        // node-llama-cpp tries a binary out in a process of its own, which inside Electron would need a fuse
        // that lets anybody run the app as Node. Bundled it steps aside: the supervisor does that job.
        ssr: { noExternal: ['node-llama-cpp'] },
        plugins: [llamaPlaces()],
        build: {
          outDir: folder,
          rolldownOptions: {
            input: { worker: path.join(root, 'main', 'inference', 'worker.ts') },
            // One package of binaries for each platform; most are not here.
            external: [electron, /^@node-llama-cpp\//],
            output: {
              format: 'es',
              entryFileNames: '[name].js',
              chunkFileNames: 'worker-[name]-[hash].js',
            },
          },
        },
      }),
    );
    await build(
      mergeConfig(forNode, {
        build: {
          outDir: folder,
          rolldownOptions: {
            input: { embeddings: path.join(root, 'main', 'inference', 'embeddings', 'worker.ts') },
            external: [electron],
            output: {
              format: 'es',
              entryFileNames: '[name].js',
              chunkFileNames: 'embeddings-[name]-[hash].js',
            },
          },
        },
      }),
    );
    await build(
      mergeConfig(forNode, {
        plugins: [contractNames()],
        // A sandboxed preload is one file and has no `require` but Electron's own.
        ssr: { noExternal: true },
        build: {
          outDir: folder,
          rolldownOptions: {
            input: { preload: path.join(root, 'preload', 'index.ts') },
            external: [electron],
            output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
          },
        },
      }),
    );
  },
};

/** Builds beside the old one and swaps them at the end: whoever is served meanwhile sees one or the other whole. */
async function rebuild(name: BuildName): Promise<void> {
  const place = path.join(dist, name);
  const fresh = path.join(dist, `.${name}-${process.pid}`);
  const old = path.join(dist, `.${name}-old-${process.pid}`);
  mkdirSync(dist, { recursive: true });
  try {
    await builders[name](fresh);
    swap(fresh, place, old);
  } finally {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Another build may finish at the same moment: then ours, the later one, takes its place. */
function swap(fresh: string, place: string, old: string): void {
  for (let attempt = 0; ; attempt += 1) {
    rmSync(old, { recursive: true, force: true });
    if (existsSync(place)) renameSync(place, old);
    try {
      renameSync(fresh, place);
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

const asked = process.argv.slice(2);
const names = Object.keys(builds) as BuildName[];
const named = names.filter((name) => asked.includes(name));
for (const name of named.length > 0 ? named : names) {
  if (asked.includes('--if-stale') && !isStale(name)) continue;
  try {
    await rebuild(name);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
