import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/lib/chromium.mjs';
import type { WorkerOptions } from './fixtures.ts';

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;
const executablePath = findChromium();

export default defineConfig<object, WorkerOptions>({
  testDir: 'specs',
  outputDir: '../test-results',
  forbidOnly: true,
  // A test that only passes at the second try is a failing test.
  retries: 0,
  workers: 1,
  // Far more than any step takes: a busy machine is no failure of the app.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ...(report === undefined ? [] : [['json', { outputFile: report }] as const])],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'es-ES',
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    // For a closer look at a failure: `--trace=retain-on-failure`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        // Chromium's own sandbox does not work for root, and nothing else is opened in it.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'browser', use: { door: 'browser' } },
    // The same specs through the other door, where Electron's program is present; else reported as not run.
    { name: 'electron', use: { door: 'electron' } },
  ],
});
