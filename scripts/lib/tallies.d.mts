export interface Tally {
  passed: number;
  failed: number;
  notRun: number;
}
/** `file` is the runner's JSON report, `code` its exit code. */
export function tallyVitest(file: string, code: number): Tally;
export function tallyPlaywright(file: string, code: number): Tally;
