const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * A signal this soon after the first is its echo: the library behind the settings' file raises each one again
 * after its own clean-up. In milliseconds.
 */
const ECHO_MS = 300;

/**
 * Runs `close` once when the process is asked to end, and resolves after it. Asked a second time, it ends
 * at once: whoever presses Ctrl-C twice means it.
 */
export function endOnSignal(close: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let askedAt: number | undefined;
    const end = (): void => {
      if (askedAt === undefined) {
        askedAt = performance.now();
        close().then(resolve, reject);
      } else if (performance.now() - askedAt > ECHO_MS) {
        process.exit(130);
      }
    };
    for (const signal of SIGNALS) process.on(signal, end);
  });
}
