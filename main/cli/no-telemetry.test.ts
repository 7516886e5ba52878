import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { runCli } from './testing/run-cli.ts';

it('a library that reports to its maker leaves no number of this machine, for it was never started', async () => {
  const [home, user] = [temporaryFolder(), temporaryFolder()];
  // As on the machine of somebody who has set nothing. On a build server that library is silent by itself.
  const env = { HOME: user, XDG_CACHE_HOME: `${user}/.cache`, CI: '', ORT_DISABLE_TELEMETRY: '0' };
  const { code, stdout } = await runCli(['correct', '--lang', 'es', '--json'], {
    ...{ home, env },
    input: 'Ayer yo fue al playa con mis amigos.\n',
  });
  expect(code).toBe(0);
  expect(stdout).toContain('a la');
  const left = await readdir(user, { recursive: true });
  expect(left.filter((file) => /onnxruntime|deviceid/i.test(file))).toEqual([]);
}, 60_000);
