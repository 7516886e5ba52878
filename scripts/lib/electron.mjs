// Electron's program: is it here, and if not, one try a day to get it with Electron's own installer.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { modules, node } from './places.mjs';
import { run } from './run.mjs';
import { note } from './words.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A hundred megabytes over a slow line; without a network it fails in a second. */
const PATIENCE_MS = 5 * 60 * 1000;
const tried = path.join(modules, '.cache', 'tertulia', 'electron-tried');

/** Path of Electron's program, or null. Never asks the package itself: that would download it. */
export function electronProgram(folder = path.join(modules, 'electron')) {
  try {
    const name = readFileSync(path.join(folder, 'path.txt'), 'utf8').trim();
    const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(folder, 'dist');
    const program = path.join(dist, name);
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/** Tries to get the program, unless it is here or was tried within a day. Checksums are the installer's. */
export async function tryToGetElectron() {
  if (electronProgram() !== null || wasTriedToday()) return;
  mkdirSync(path.dirname(tried), { recursive: true });
  writeFileSync(tried, new Date().toISOString());
  note('Buscando el programa de Electron (una vez al día)…', "Looking for Electron's program (once a day)…");
  await run(node, [path.join(modules, 'electron', 'install.js')], { timeoutMs: PATIENCE_MS });
}

function wasTriedToday() {
  try {
    return Date.now() - statSync(tried).mtimeMs < DAY_MS;
  } catch {
    return false;
  }
}

/**
 * Why the desktop window cannot open here, in two languages; null where it can.
 * @returns {[string, string] | null}
 */
export function whyNoWindow() {
  if (electronProgram() === null) {
    return ['falta el programa de Electron', "Electron's program is not here"];
  }
  if (process.platform !== 'linux') return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return ['no hay pantalla', 'there is no display'];
  if (process.getuid?.() === 0) {
    return [
      'Electron no protege su ventana cuando se ejecuta como root',
      'Electron does not protect its window when run as root',
    ];
  }
  return null;
}
