// Installs what package-lock.json names, where it is missing or differs. No dependencies, for obvious reasons.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { modules, node, root } from './places.mjs';
import { run } from './run.mjs';
import { note } from './words.mjs';

/** True where node_modules is not what the lockfile says. */
export function areStale(folder = root) {
  const wanted = packagesOf(path.join(folder, 'package-lock.json'));
  const present = packagesOf(path.join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === null) return false;
  if (present === null) return true;
  return Object.entries(wanted).some(([place, { version, integrity, optional, link }]) => {
    if (place === '' || link) return false;
    const there = present[place];
    // What is optional may be for another platform.
    if (there === undefined) return !optional;
    return there.version !== version || there.integrity !== integrity;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** @returns {Promise<boolean>} false where they could not be installed; it has been said why. */
export async function ensureDependencies() {
  if (!areStale() && existsSync(node)) return true;
  note('Instalando las dependencias…', 'Installing the dependencies…');
  // Windows cannot replace a program that runs, and this may be the one in node_modules.
  const inPlace = process.platform === 'win32' && process.execPath.startsWith(modules);
  const args = [
    inPlace ? 'install' : 'ci',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--loglevel=error',
  ];
  // For versions of npm that do not know `allowScripts`: nothing of what they would start is needed.
  const env = {
    NODE_LLAMA_CPP_SKIP_DOWNLOAD: 'true',
    ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
    ONNXRUNTIME_NODE_INSTALL: 'skip',
  };
  const { code, output } = await run(...npm(args), { env, shell: npmNeedsShell() });
  if (code === 0 && existsSync(node)) return true;
  process.stderr.write(output);
  note(
    'No se pudieron instalar las dependencias: hace falta el registro de npm.',
    'The dependencies could not be installed: the npm registry is needed.',
  );
  return false;
}

/** npm as the program that started us, else the one on the PATH. */
function npm(args) {
  const script = process.env.npm_execpath;
  return script ? [process.env.npm_node_execpath ?? process.execPath, [script, ...args]] : ['npm', args];
}

/** On Windows npm is a `.cmd`. Its arguments here are ours alone. */
function npmNeedsShell() {
  return !process.env.npm_execpath && process.platform === 'win32';
}
