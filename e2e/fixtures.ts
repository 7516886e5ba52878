import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { SettingsPatch } from '../preload/schemas/settings.ts';
import { answerLate } from './late.ts';
import { type House, launchBrowser, openHouse } from './launchers/browser.ts';
import { launchElectron, whyElectronIsNotRun } from './launchers/electron.ts';
import type { Launched } from './launchers/launched.ts';
import { recordMoments } from './moments.ts';
import { watch } from './watch.ts';

export interface WorkerOptions {
  door: 'browser' | 'electron';
  /** What the user's settings hold before the app opens. */
  settings: SettingsPatch;
}

interface WorkerFixtures {
  /** A data folder, empty but for the settings. A spec may put more into it before the app opens. */
  home: string;
  /** The server of the browser's door; null at the other. */
  house: House | null;
}

interface Fixtures {
  /** Errors of the console a spec expects, as patterns. */
  expectedErrors: RegExp[];
  /** The app in a window of its own, opened through the door of the project. */
  app: Launched;
}

/** Set by hand, to see that nothing hangs on the order in which answers come. */
const LATE_MS = Number(process.env.LATE_MS ?? 0);

/** The settings of somebody who has been here before. */
export const settled: SettingsPatch = { welcomed: true, interfaceLanguage: 'es', targetLanguage: 'es' };

/**
 * A file of specs that begins with `test.use({ settings })` has a data folder and a server to itself; each of its
 * tests has a window. At the end of each there must have been no error on the console (the content security policy
 * included) and no request to anywhere but the app.
 */
export const test = base.extend<Fixtures, WorkerOptions & WorkerFixtures>({
  door: ['browser', { option: true, scope: 'worker' }],
  settings: [settled, { option: true, scope: 'worker' }],
  expectedErrors: [[], { option: true }],

  home: [
    async ({ settings }, use) => {
      const home = await mkdtemp(path.join(tmpdir(), 'tertulia-e2e-'));
      await writeFile(path.join(home, 'settings.json'), JSON.stringify(settings));
      await use(home);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],

  house: [
    async ({ door, home }, use) => {
      const house = door === 'browser' ? await openHouse(home) : null;
      await use(house);
      await house?.close();
    },
    { scope: 'worker' },
  ],

  app: async ({ home, house, browser, contextOptions, expectedErrors }, use, testInfo) => {
    const reason = house === null ? whyElectronIsNotRun() : null;
    testInfo.skip(reason !== null, `not run: ${reason}`);
    const watched = watch();
    const onPage = async (...[page, origin]: Parameters<typeof watched.follow>) => {
      watched.follow(page, origin);
      await recordMoments(page);
      if (LATE_MS > 0) await answerLate(page, LATE_MS);
    };
    const app =
      house === null
        ? await launchElectron(home, onPage)
        : await launchBrowser(house, await browser.newContext(contextOptions), onPage);
    await app.open();
    await use(app);
    await app.close();
    const unexpected = watched.problems.filter((problem) => !expectedErrors.some((one) => one.test(problem)));
    expect(unexpected, 'errors on the console, or requests that left the app').toEqual([]);
  },
});

export { expect };
