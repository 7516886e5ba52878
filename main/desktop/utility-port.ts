import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Details, ForkOptions, UtilityProcess } from 'electron';
import type { PortFactory, WorkerExit } from '../inference/port.ts';

export interface UtilityPortOptions {
  /** The built worker. */
  file: string;
  /** Electron's `utilityProcess.fork`. */
  fork: (file: string, args: string[], options: ForkOptions) => UtilityProcess;
  /** Subscribes to Electron's `child-process-gone`; returns the function that ends it. */
  onGone: (listener: (details: Details) => void) => () => void;
  /** Ends a process that does not listen. */
  killProcess?: (pid: number) => void;
}

let started = 0;

/** Runs the worker as a utility process: Node without a window, outside the app's own process. */
export function utilityPort(options: UtilityPortOptions): PortFactory {
  const killProcess = options.killProcess ?? ((pid) => process.kill(pid, 'SIGKILL'));
  return (env) => {
    started += 1;
    const name = `Tertulia model ${started}`;
    const child = options.fork(options.file, [], { env, stdio: 'pipe', serviceName: name });
    // Electron forgets the id when the process ends; it is needed for as long as somebody may ask.
    let pid = child.pid;
    let over = false;
    const listeners: ((exit: WorkerExit) => void)[] = [];
    const end = (exit: WorkerExit): void => {
      if (over) return;
      over = true;
      stopWatching();
      for (const listener of listeners) listener(exit);
    };
    child.on('spawn', () => {
      pid = child.pid;
    });
    child.on('exit', (code) => end({ code, signal: null }));
    // Some ends (a launch that failed, memory that ran out) are told here alone.
    const stopWatching = options.onGone((details) => {
      if (details.type === 'Utility' && details.name === name) {
        const outOfMemory = details.reason === 'oom';
        end({ code: details.exitCode, signal: null, ...(outOfMemory ? { outOfMemory } : {}) });
      }
    });
    return {
      get pid() {
        return pid;
      },
      post(message) {
        if (!over) child.postMessage(message);
      },
      onMessage: (listener) => void child.on('message', listener),
      onLine(listener) {
        for (const stream of [child.stdout, child.stderr]) {
          if (stream) createInterface({ input: stream as Readable }).on('line', listener);
        }
      },
      onExit: (listener) => void listeners.push(listener),
      kill() {
        if (over) return;
        try {
          if (pid === undefined) child.kill();
          else killProcess(pid);
        } catch {
          // It ended by itself in between: `exit` follows.
        }
      },
    };
  };
}
