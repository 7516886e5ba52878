import { AppError } from '../errors.ts';

/** Lets one task at the model at a time, in the order they came. */
export function createQueue() {
  let last: Promise<unknown> = Promise.resolve();

  /** @throws AppError `cancelled` where `signal` is aborted before its turn came. */
  return function run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const previous = last;
    const turn = (async () => {
      await untilAborted(previous, signal);
      if (signal.aborted) throw new AppError('cancelled');
      return task();
    })();
    // The next one waits for this task and for those before it, also where this one was called off early.
    last = Promise.allSettled([previous, turn]);
    return turn;
  };
}

function untilAborted(promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      signal.removeEventListener('abort', done);
      resolve();
    };
    signal.addEventListener('abort', done);
    promise.then(done, done);
  });
}
