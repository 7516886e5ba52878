import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { processIsRunning } from '../main/processes.ts';
import { electronProgram } from './lib/electron.mjs';
import { root } from './lib/places.mjs';

// With a display taken away Linux always takes the browser; elsewhere a window would open in the middle of a test.
const wouldOpenAWindow = process.platform !== 'linux' && electronProgram() !== null;

it.skipIf(wouldOpenAWindow)(
  'npm start opens the app in the browser where there is no window, and says why',
  async () => {
    const home = await mkdtemp(path.join(tmpdir(), 'tertulia-start-'));
    const args = [path.join(root, 'scripts', 'start.mjs'), '--json', '--no-open', '--port', '0'];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, TERTULIA_HOME: home, DISPLAY: '', WAYLAND_DISPLAY: '', LC_ALL: 'es_ES.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const { url, pid } = JSON.parse(line) as { url: string; pid: number };
    expect((await fetch(url)).status).toBe(200);
    expect(said).toMatch(/^Tertulia se abre en el navegador: .+\.$/m);
    child.kill('SIGTERM');
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(processIsRunning(pid)).toBe(false);
    await rm(home, { recursive: true, force: true });
  },
);
