// Counts of the test runners, from their JSON reports. A runner that crashed counts as one failure.
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, notRun: number }} Tally */

/** @returns {Tally} */
export function tallyVitest(file, code) {
  const report = read(file);
  if (report === null) return crashed;
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests = 0, testResults } = report;
  // A file that could not even be loaded has no tests to fail.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return settle(
    { passed, failed: numFailedTests + broken.length, notRun: numPendingTests + numTodoTests },
    code,
  );
}

/** @returns {Tally} */
export function tallyPlaywright(file, code) {
  const report = read(file);
  if (report === null) return crashed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // A test that passes at the second try alone is not one to rely on.
  return settle(
    { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0), notRun: skipped },
    code,
  );
}

const crashed = { passed: 0, failed: 1, notRun: 0 };

/** An exit code that the counts do not explain is a failure of its own. */
function settle(tally, code) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
