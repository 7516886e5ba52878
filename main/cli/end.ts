const SIGNALS: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs `close` once when the process is asked to end, and resolves after it. Asked a second time, it ends
 * at once: whoever presses Ctrl-C twice means it.
 */
export function endOnSignal(close: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let asked = false;
    const end = (): void => {
      if (asked) process.exit(130);
      asked = true;
      close().then(resolve, reject);
    };
    for (const signal of SIGNALS) process.on(signal, end);
  });
}
