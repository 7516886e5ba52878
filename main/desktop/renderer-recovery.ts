/** A page that ended twice within this time will end again: reloading it for ever helps nobody. */
const PATIENCE_MS = 60_000;

/**
 * What to do when the page's process is gone.
 * @returns a function that is told of each end: `reload` the first time, `give-up` when it happens again soon.
 */
export function createRecovery(
  now: () => number = Date.now,
): (reason: string) => 'reload' | 'give-up' | 'ignore' {
  let last = Number.NEGATIVE_INFINITY;
  return (reason) => {
    if (reason === 'clean-exit') return 'ignore';
    const again = now() - last < PATIENCE_MS;
    last = now();
    return again ? 'give-up' : 'reload';
  };
}
