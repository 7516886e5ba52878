import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tallyPlaywright, tallyVitest } from './tallies.mjs';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tertulia-tallies-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function report(content: unknown): Promise<string> {
  const file = path.join(folder, `${Math.random()}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, testResults: [] };
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 2 }, errors: [] };

describe('vitest', () => {
  it('counts what passed, failed and was not run', async () => {
    expect(tallyVitest(await report(vitest), 0)).toEqual({ passed: 5, failed: 0, notRun: 1 });
    expect(tallyVitest(await report({ ...vitest, numFailedTests: 2 }), 1).failed).toBe(2);
  });

  it('counts a file that could not be loaded, and an end nobody explains', async () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(tallyVitest(await report({ ...vitest, testResults }), 1).failed).toBe(1);
    expect(tallyVitest(await report(vitest), 1).failed).toBe(1);
  });

  it('counts a crash as a failure', async () => {
    expect(tallyVitest(path.join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, notRun: 0 });
    expect(tallyVitest(await report('{"numPassed'), 0).failed).toBe(1);
  });
});

describe('playwright', () => {
  it('never counts what was not run as passed', async () => {
    expect(tallyPlaywright(await report(playwright), 0)).toEqual({ passed: 3, failed: 0, notRun: 2 });
  });

  it('counts tests that passed at the second try, and errors outside of tests, as failures', async () => {
    const flaky = { ...playwright, stats: { ...playwright.stats, flaky: 1 } };
    expect(tallyPlaywright(await report(flaky), 0).failed).toBe(1);
    expect(tallyPlaywright(await report({ ...playwright, errors: [{}] }), 1).failed).toBe(1);
    expect(tallyPlaywright(await report(playwright), 1).failed).toBe(1);
    expect(tallyPlaywright(path.join(folder, 'none.json'), 0).failed).toBe(1);
  });
});
