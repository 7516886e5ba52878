import { defineConfig } from 'vitest/config';
import { NO_TELEMETRY } from './main/no-telemetry.ts';

export default defineConfig({
  test: {
    include: ['{main,preload,renderer,bench,scripts,models}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Tests load the tagger without an entry of the app.
    env: NO_TELEMETRY,
    // Far more than any test takes: a busy machine is no failure of the app.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Both cores of a small machine: the tests of the model's process need one for themselves.
    maxWorkers: 2,
  },
});
