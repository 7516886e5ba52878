/** What quitting may take before the app ends anyway, in milliseconds: a disk that hangs must not keep it open. */
const PATIENCE_MS = 5_000;

/**
 * The way out: everything is closed once, then the app ends, whatever went wrong meanwhile.
 * @param end ends the process; called once.
 * @returns the listener of `before-quit`.
 */
export function createQuit(
  close: () => Promise<void>,
  end: () => void,
  patienceMs: number = PATIENCE_MS,
): (event: { preventDefault(): void }) => void {
  let asked = false;
  let ended = false;
  const endOnce = (): void => {
    if (ended) return;
    ended = true;
    end();
  };
  return (event) => {
    if (ended) return;
    event.preventDefault();
    if (asked) return;
    asked = true;
    const timer = setTimeout(endOnce, patienceMs);
    close()
      .catch(() => {})
      .finally(() => {
        clearTimeout(timer);
        endOnce();
      });
  };
}
