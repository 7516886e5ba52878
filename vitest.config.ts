import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{main,preload,renderer,bench,scripts,models}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
    // Both cores of a small machine: the tests of the model's process need one for themselves.
    maxWorkers: 2,
  },
});
