import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { SettingsPatch } from '../preload/schemas/settings.ts';
import { launchBrowser } from './launchers/browser.ts';
import { launchElectron, whyElectronIsNotRun } from './launchers/electron.ts';
import type { Launched } from './launchers/launched.ts';
import { watch } from './watch.ts';

export interface Options {
  door: 'browser' | 'electron';
  /** What the user's settings hold before the app opens. */
  settings: SettingsPatch;
  /** Errors of the console a spec expects, as patterns. */
  expectedErrors: RegExp[];
}

interface Fixtures {
  /** A data folder of its own, empty but for the settings. */
  home: string;
  /** The app, opened through the door of the project. Its page is `app.page`. */
  app: Launched;
}

/**
 * Every spec plays in a fresh data folder, in an app of its own; at the end there must have been no error on
 * the console and no request to anywhere but the app.
 */
export const test = base.extend<Options & Fixtures>({
  door: ['browser', { option: true }],
  settings: [{ welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es' }, { option: true }],
  expectedErrors: [[], { option: true }],

  home: async ({ settings }, use) => {
    const home = await mkdtemp(path.join(tmpdir(), 'tertulia-e2e-'));
    await writeFile(path.join(home, 'settings.json'), JSON.stringify(settings));
    await use(home);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  },

  app: async ({ door, home, browser, contextOptions, expectedErrors }, use, testInfo) => {
    const reason = door === 'electron' ? whyElectronIsNotRun() : null;
    testInfo.skip(reason !== null, `not run: ${reason}`);
    const newPage = async (): Promise<Page> => (await browser.newContext(contextOptions)).newPage();
    const app = door === 'electron' ? await launchElectron(home) : await launchBrowser(home, newPage);
    const watched = watch(app.page, app.origin);
    await app.open();
    await use(app);
    await app.close();
    const unexpected = watched.problems.filter((problem) => !expectedErrors.some((one) => one.test(problem)));
    expect(unexpected, 'errors on the console, or requests that left the app').toEqual([]);
  },
});

export { expect };
