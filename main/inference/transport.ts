/** The worker's end of the port: Electron's `parentPort` in a utility process, Node's channel in a child. */

export interface Transport {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

/** How often the worker looks whether its parent is still there, in milliseconds. */
const PARENT_CHECK_MS = 1000;

/**
 * Finds the parent and watches it. When it is gone the process ends at once, whatever native code is doing:
 * an orphan would hold gigabytes for nobody.
 * @throws Error where nobody started this process as a worker.
 */
export function connectToParent(): Transport {
  const parent = process.ppid;
  // On Windows the parent's id stays what it was; there the channel's end is the only sign, and it is enough.
  setInterval(() => {
    if (process.ppid !== parent) endNow();
  }, PARENT_CHECK_MS).unref();

  const parentPort = (process as { parentPort?: ParentPort }).parentPort;
  if (parentPort) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
    };
  }
  if (!process.send) throw new Error('this file is started by the app, not by hand');
  process.on('disconnect', endNow);
  return {
    // A parent that is gone is told by `disconnect`; the message has nobody left to read it.
    post: (message) => void process.send?.(message, undefined, undefined, () => {}),
    onMessage: (listener) => void process.on('message', listener),
  };
}

/** Exit handlers of native code may wait for a computation that takes minutes: this does not. */
function endNow(): never {
  process.kill(process.pid, 'SIGKILL');
  process.exit(1);
}
