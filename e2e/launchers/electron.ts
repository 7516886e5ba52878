import { once } from 'node:events';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronProgram, whyNoWindow } from '../../scripts/lib/electron.mjs';
import { root } from '../../scripts/lib/places.mjs';
import type { Launched, OnPage } from './launched.ts';

/** Why the desktop's door cannot be tried on this machine; null where it can. */
export function whyElectronIsNotRun(): string | null {
  return whyNoWindow()?.[1] ?? null;
}

/** The desktop's door: the built bundle in Electron. */
export async function launchElectron(home: string, onPage: OnPage): Promise<Launched> {
  const origin = 'app://tertulia';
  let { app, page } = await start(home, onPage, origin);
  // The app opened its page by itself; loaded again, it is watched from the beginning.
  const open = async () => void (await page.reload());
  return {
    get page() {
      return page;
    },
    origin,
    get pid() {
      return app.process().pid ?? -1;
    },
    open,
    secondWindow: async () => null,
    async restart(how = 'end') {
      if (how === 'kill') {
        const exited = once(app.process(), 'exit');
        app.process().kill('SIGKILL');
        await exited;
      } else await app.close();
      ({ app, page } = await start(home, onPage, origin));
      await open();
    },
    close: () => app.close(),
  };
}

async function start(
  home: string,
  onPage: OnPage,
  origin: string,
): Promise<{ app: ElectronApplication; page: Page }> {
  const executablePath = electronProgram();
  if (executablePath === null) throw new Error('no Electron');
  const env = Object.entries({ ...process.env, TERTULIA_HOME: home }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const app = await _electron.launch({ executablePath, args: [root], env: Object.fromEntries(env) });
  const page = await app.firstWindow();
  await onPage(page, origin);
  return { app, page };
}
