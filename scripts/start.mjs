// `npm start`: installs and builds what is missing, then opens the app: the desktop window where Electron is
// present, else the browser. Runs on Node 20 and later without any dependency.
import process from 'node:process';
import { ensureDependencies } from './lib/dependencies.mjs';
import { electronProgram, tryToGetElectron, whyNoWindow } from './lib/electron.mjs';
import { node, root } from './lib/places.mjs';
import { become, run } from './lib/run.mjs';
import { isStale } from './lib/stale.mjs';
import { note } from './lib/words.mjs';

process.exitCode = await start(process.argv.slice(2));

async function start(args) {
  if (!(await ensureDependencies())) return 1;
  await tryToGetElectron();
  const reason = whyNoWindow();
  const wanted = reason === null ? ['renderer', 'desktop'] : ['renderer'];
  const stale = wanted.filter((name) => isStale(name));
  if (stale.length > 0) {
    note('Preparando la interfaz…', 'Building the interface…');
    const { code, output } = await run(node, ['scripts/build.ts', ...stale]);
    if (code !== 0) {
      process.stderr.write(output);
      return 1;
    }
  }
  if (reason === null) {
    note('Tertulia se abre en su ventana.', 'Tertulia opens in its window.');
    return become(electronProgram(), [root]);
  }
  note(`Tertulia se abre en el navegador: ${reason[0]}.`, `Tertulia opens in the browser: ${reason[1]}.`);
  return become(node, ['main/cli/index.ts', 'serve', ...args]);
}
