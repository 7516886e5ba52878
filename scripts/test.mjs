// `npm test`: the set-up of `npm start`, then every check. The last line is `N passed, N failed`.
// Runs on Node 20 and later without any dependency; the checks themselves run on Node 24.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ensureChromium, howToInstallChromium } from './lib/chromium.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { tryToGetElectron } from './lib/electron.mjs';
import { node, tool } from './lib/places.mjs';
import { run } from './lib/run.mjs';
import { isStale } from './lib/stale.mjs';
import { tallyPlaywright, tallyVitest } from './lib/tallies.mjs';
import { say } from './lib/words.mjs';

const total = { passed: 0, failed: 0, notRun: 0 };
const reports = mkdtempSync(path.join(tmpdir(), 'tertulia-tests-'));
// Nothing of the tests may touch the data of the person who runs them.
const quiet = { TERTULIA_HOME: path.join(reports, 'home'), NO_COLOR: '1' };
delete process.env.FORCE_COLOR;

try {
  await all();
} catch (error) {
  console.log(String(error));
  total.failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (total.notRun > 0) console.log(`${total.notRun} not run`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function all() {
  if (!(await ensureDependencies())) {
    total.failed += 1;
    return;
  }
  await tryToGetElectron();
  await check('lint', tool('@biomejs', 'biome', 'bin', 'biome'), ['check', '--colors=off', '.']);
  await check('types', tool('typescript', 'bin', 'tsc'), ['--noEmit', '-p', 'tsconfig.json']);
  const rooms = [
    '--config',
    '.dependency-cruiser.cjs',
    'main',
    'preload',
    'renderer',
    'bench',
    'e2e',
    'scripts',
  ];
  await check('rooms', tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), rooms);
  const stale = ['renderer', 'desktop'].filter((name) => isStale(name));
  const isBuilt = stale.length === 0 || (await check('build', 'scripts/build.ts', stale));
  await unitTests();
  if (isBuilt) await browserTests();
}

/** A check that passes or fails as a whole. */
async function check(name, script, args) {
  const { code, output } = await timed(name, script, args);
  if (code === 0) total.passed += 1;
  else fail(output);
  return code === 0;
}

async function unitTests() {
  const report = path.join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await timed('unit and integration tests', tool('vitest', 'vitest.mjs'), args);
  add(tallyVitest(report, code), output);
}

async function browserTests() {
  const chromium = await ensureChromium();
  if (chromium === null) return fail(`end-to-end tests: ${say(...howToInstallChromium)}\n`);
  const report = path.join(reports, 'playwright.json');
  const args = ['test', '--config', 'e2e/playwright.config.ts'];
  const env = { TERTULIA_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const cli = tool('@playwright', 'test', 'cli.js');
  const { code, output } = await timed('end-to-end tests', cli, args, env);
  add(tallyPlaywright(report, code), output);
}

async function timed(name, script, args, env = {}) {
  const start = Date.now();
  const result = await run(node, [script, ...args], { env: { ...quiet, ...env } });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${result.code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  return result;
}

function add(tally, output) {
  for (const key of Object.keys(total)) total[key] += tally[key];
  // What passed is in the count; here stands what did not.
  if (tally.failed > 0) console.log(output.replace(/^\s*✓.*\n/gm, ''));
}

function fail(output) {
  total.failed += 1;
  console.log(output);
}
