import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { callChannel } from '../../../preload/channels.ts';
import type { Answer, MethodInput, MethodName, MethodOutput } from '../../../preload/contract.ts';
import type { Look, Order } from './boot.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const BOOT = fileURLToPath(new URL('./boot.ts', import.meta.url));

export const ourFrame = { url: 'app://tertulia/', origin: 'app://tertulia', parent: null };

export interface BootedApp {
  child: ChildProcess;
  give(order: Order): Promise<unknown>;
  look(): Promise<Look>;
  call<M extends MethodName>(method: M, input: MethodInput<M>): Promise<Answer<MethodOutput<M>>>;
  /** Waits for the process to end; its exit code. */
  ended: Promise<number | null>;
  /** What it wrote to its error stream. */
  complaints(): string;
}

/** Starts the built bundle over the fake of Electron, with a data folder of its own. */
export function bootApp(dataFolder: string, env: Record<string, string> = {}): BootedApp {
  const child = fork(path.join(root, 'dist', 'desktop', 'main.js'), [], {
    env: { ...process.env, TERTULIA_HOME: dataFolder, ...env },
    execArgv: ['--import', BOOT],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const waiting = new Map<number, (result: unknown) => void>();
  child.on('message', ({ id, result }: { id: number; result: unknown }) => {
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let count = 0;
  const give = (order: Order): Promise<unknown> =>
    new Promise((resolve) => {
      count += 1;
      waiting.set(count, resolve);
      child.send({ id: count, order });
    });
  return {
    child,
    give,
    look: () => give({ do: 'look' }) as Promise<Look>,
    call: (method, payload) =>
      give({ do: 'invoke', channel: callChannel(method), payload, frame: ourFrame }) as never,
    ended: once(child, 'exit').then(([code]) => code as number | null),
    complaints: () => complaints,
  };
}
