import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../.cache/llama.cpp', import.meta.url));
const binaries = path.join(source, 'build', 'bin');

export interface LlamaCpp {
  server: string;
  bench: string;
}

/**
 * llama-server and llama-bench, built from the git bundle of llama.cpp that node-llama-cpp carries: the very
 * version our engine runs. Built for this machine's own processor, once, into `.cache/` (20 minutes on 2 cores).
 * @returns null where git or cmake is missing; the measures then stand without their peer.
 */
export function llamaCpp(log: (line: string) => void): LlamaCpp | null {
  const found = { server: path.join(binaries, 'llama-server'), bench: path.join(binaries, 'llama-bench') };
  if (existsSync(found.server) && existsSync(found.bench)) return found;
  if (!hasCommand('git') || !hasCommand('cmake')) return null;
  const bundle = createRequire(import.meta.url)
    .resolve('node-llama-cpp/package.json')
    .replace(/package\.json$/, 'llama/gitRelease.bundle');
  log('Building llama-server and llama-bench from the bundle of node-llama-cpp…');
  if (!existsSync(source)) run('git', ['clone', '--quiet', bundle, source]);
  const off = [
    'LLAMA_OPENSSL',
    'LLAMA_BUILD_TESTS',
    'LLAMA_BUILD_EXAMPLES',
    'LLAMA_USE_PREBUILT_UI',
    'BUILD_SHARED_LIBS',
  ];
  const options = ['-DCMAKE_BUILD_TYPE=Release', '-DGGML_NATIVE=ON', ...off.map((name) => `-D${name}=OFF`)];
  run('cmake', ['-S', source, '-B', path.join(source, 'build'), ...options]);
  run('cmake', ['--build', path.join(source, 'build'), '-j', '2', '--target', 'llama-server', 'llama-bench']);
  return found;
}

function run(command: string, args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function hasCommand(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
