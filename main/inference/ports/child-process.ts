import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PortFactory } from '../port.ts';

const WORKER_FILE = fileURLToPath(new URL('../worker.ts', import.meta.url));

/** How long the last lines of a process that has ended are waited for, in milliseconds. */
const LAST_LINES_MS = 50;

export interface ChildProcessOptions {
  /** The worker's entry. */
  file?: string;
  /** The program that runs it, and its arguments. Node itself unless told. */
  command?: string;
  commandArguments?: string[];
}

/** Runs the worker under Node. */
export function childProcessPort(options: ChildProcessOptions = {}): PortFactory {
  return (env) => {
    const child = fork(options.file ?? WORKER_FILE, [], {
      env,
      execPath: options.command ?? process.execPath,
      execArgv: options.commandArguments ?? [],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return {
      pid: child.pid,
      post(message) {
        // The callback takes the error of a channel that has just closed; `exit` follows.
        if (child.connected) child.send(message as object, () => {});
      },
      onMessage: (listener) => void child.on('message', listener),
      onLine(listener) {
        for (const stream of [child.stdout, child.stderr]) {
          if (stream) createInterface({ input: stream }).on('line', listener);
        }
      },
      onExit(listener) {
        let told = false;
        const tell = (code: number | null, signal: string | null) => {
          if (told) return;
          told = true;
          listener({ code, signal });
        };
        // `close` comes when the last line is read; a grandchild that holds the pipe must not delay the news.
        child.on('close', tell);
        child.on('exit', (code, signal) => void setTimeout(tell, LAST_LINES_MS, code, signal));
        // A program that cannot be started at all has no exit.
        child.on('error', () => {
          if (child.pid === undefined) tell(null, null);
        });
      },
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
