import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import type * as Electron from 'electron';

const SHIM = fileURLToPath(new URL('./parent-port-shim.ts', import.meta.url));

/** A process of Node's in place of a utility process, with a `parentPort` inside: the built worker runs in it for real. */
export function forkUtility(
  file: string,
  args: string[],
  options: Electron.ForkOptions,
): Electron.UtilityProcess {
  const child = fork(file, args, {
    ...(options.env === undefined ? {} : { env: options.env as NodeJS.ProcessEnv }),
    execArgv: ['--import', SHIM],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const events = new EventEmitter();
  child.on('spawn', () => events.emit('spawn'));
  child.on('message', (message) => events.emit('message', message));
  child.on('exit', (code) => events.emit('exit', code ?? 1));
  const members = {
    pid: child.pid,
    stdout: child.stdout,
    stderr: child.stderr,
    postMessage: (message: unknown) => void child.send(message as object, () => {}),
    kill: () => child.kill('SIGTERM'),
  } satisfies Partial<Record<keyof Electron.UtilityProcess, unknown>>;
  return Object.assign(events, members) as unknown as Electron.UtilityProcess;
}
