// The system's Chromium, for the end-to-end tests.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './run.mjs';
import { note } from './words.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name]
      ? [
          path.join(process.env[name], 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(process.env[name], 'Chromium', 'Application', 'chrome.exe'),
          path.join(process.env[name], 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [],
  ),
};

/** Path of a Chromium, Chrome or Edge of this system (`TERTULIA_CHROMIUM` first), or null. */
export function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  const places = [process.env.TERTULIA_CHROMIUM, ...onPath, ...(usualPlaces[process.platform] ?? [])];
  return places.find((place) => place && isProgram(place)) ?? null;
}

/** Finds it, or installs Debian's package where that is possible. @returns {Promise<string | null>} */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0;
  if (canInstall && (await run('apt-get', ['--version'])).code === 0) {
    note('Instalando Chromium…', 'Installing Chromium…');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  }
  return findChromium();
}

/** What to install, in words. */
export const howToInstallChromium = [
  'Instala Chromium, Chrome o Edge (en Debian: apt-get install chromium), o indica su ruta en TERTULIA_CHROMIUM.',
  'Install Chromium, Chrome or Edge (on Debian: apt-get install chromium), or name its path in TERTULIA_CHROMIUM.',
];

function isProgram(place) {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
