import { expect, it } from 'vitest';
import { openBrowser, openerOf } from './open-browser.ts';

it('hands the address over as one argument, to no shell', () => {
  const url = 'http://127.0.0.1:4123/#code=a&b';
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const [command, args] = openerOf(platform, url);
    expect(command).not.toMatch(/cmd|sh$|start/);
    expect(args.at(-1)).toBe(url);
  }
});

it('says so where there is nothing to open it with', async () => {
  // No machine has the opener of another system.
  const elsewhere = process.platform === 'win32' ? 'darwin' : 'win32';
  expect(await openBrowser('http://127.0.0.1:1/', elsewhere)).toBe(false);
});
