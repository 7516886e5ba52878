import { _electron } from '@playwright/test';
import { electronProgram, whyNoWindow } from '../../scripts/lib/electron.mjs';
import { root } from '../../scripts/lib/places.mjs';
import type { Launched } from './launched.ts';

/** Why the desktop's door cannot be tried on this machine; null where it can. */
export function whyElectronIsNotRun(): string | null {
  return whyNoWindow()?.[1] ?? null;
}

/** The desktop's door: the built bundle in Electron. */
export async function launchElectron(home: string): Promise<Launched> {
  const executablePath = electronProgram();
  if (executablePath === null) throw new Error('no Electron');
  const env = Object.entries({ ...process.env, TERTULIA_HOME: home }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const app = await _electron.launch({ executablePath, args: [root], env: Object.fromEntries(env) });
  const page = await app.firstWindow();
  return {
    page,
    origin: 'app://tertulia',
    pid: app.process().pid ?? -1,
    // The app opened its page by itself; loaded again, it is watched from the beginning.
    open: async () => void (await page.reload()),
    close: () => app.close(),
  };
}
