import { expect, test } from 'vitest';
import type { Backend } from '../../preload/schemas/inference.ts';
import { PROTOCOL } from './messages.ts';
import type { PortLike, WorkerExit } from './port.ts';
import { StatusBoard } from './status-board.ts';
import { WorkerKeeper } from './worker-keeper.ts';

/** A keeper of processes that open the first backend they are given, and end when they are asked to. */
function open({ restartDelaysMs = [0] } = {}) {
  const processes: { backends: Backend[]; exit(exit: WorkerExit): void }[] = [];
  const openPort = (): PortLike => {
    let say = (_: unknown) => {};
    const process = { backends: [] as Backend[], exit: (_: WorkerExit) => {} };
    processes.push(process);
    queueMicrotask(() => say({ type: 'hello', protocol: PROTOCOL, pid: 7 }));
    return {
      pid: 7,
      post: (message) => {
        const command = message as { type: string; backends: Backend[] };
        if (command.type === 'shutdown') process.exit({ code: 0, signal: null });
        if (command.type !== 'start') return;
        process.backends = command.backends;
        say({ type: 'ready', backend: command.backends[0], devices: [] });
      },
      onMessage: (listener) => {
        say = listener;
      },
      onLine: () => {},
      onExit: (listener) => {
        process.exit = listener;
      },
      kill: () => process.exit({ code: null, signal: 'SIGKILL' }),
    };
  };
  const told: string[] = [];
  const board = new StatusBoard(() => 'en');
  const backends = ['vulkan', 'cpu'] as const;
  const keeper = new WorkerKeeper(
    { openPort, backends, restartDelaysMs },
    {
      board,
      onGone: () => told.push('gone'),
      onLost: (error) => told.push(`lost: ${error.kind}`),
      onRestart: () => told.push('restart'),
    },
  );
  return { keeper, board, processes, told };
}

const CRASH: WorkerExit = { code: null, signal: 'SIGSEGV' };

test('there is one process, however many ask for it; another takes its place when it is lost', async () => {
  const { keeper, board, processes, told } = open();
  const [life, same] = await Promise.all([keeper.worker(), keeper.worker()]);
  expect(same).toBe(life);
  processes[0]?.exit(CRASH);
  expect(told).toEqual(['gone', 'lost: worker-crashed', 'restart']);
  expect(await keeper.worker()).not.toBe(life);
  expect(processes.length).toBe(2);
  expect(board.status).toMatchObject({ state: 'ready', restarts: 1 });
  await keeper.close();
});

test('nobody waits out the pause before a restart once it is closed', async () => {
  const { keeper, processes } = open({ restartDelaysMs: [3_600_000] });
  await keeper.worker();
  processes[0]?.exit(CRASH);
  const waiting = expect(keeper.worker()).rejects.toMatchObject({ kind: 'cancelled' });
  await keeper.close();
  await waiting;
  await expect(keeper.worker()).rejects.toMatchObject({ kind: 'cancelled' });
  expect(processes.length).toBe(1);
});

test('an end that was asked for is no loss', async () => {
  const { keeper, board, told } = open({ restartDelaysMs: [] });
  await keeper.end(await keeper.worker());
  expect(keeper.current).toBeUndefined();
  expect(board.status).toMatchObject({ state: 'stopped', restarts: 0 });
  expect(new Set(told)).toEqual(new Set(['gone']));
  await keeper.worker();
  await keeper.close();
});

test('a process that another has followed cannot end it', async () => {
  const { keeper, processes } = open();
  const before = await keeper.worker();
  processes[0]?.exit(CRASH);
  const now = await keeper.worker();
  await keeper.end(before);
  expect(keeper.current).toBe(now);
  await keeper.close();
});

test('a backend stays given up until all are to be tried; the last one is never given up', async () => {
  const { keeper, board, processes } = open();
  await keeper.goOnWithout('vulkan', 'no driver', await keeper.worker());
  await keeper.goOnWithout('cpu', 'nothing left', await keeper.worker());
  await keeper.end(await keeper.worker());
  expect(board.status.fallback).toEqual({ from: 'vulkan', reason: 'no driver' });
  keeper.tryAllBackends();
  await keeper.worker();
  expect(processes.map(({ backends }) => backends)).toEqual([
    ['vulkan', 'cpu'],
    ['cpu'],
    ['cpu'],
    ['vulkan', 'cpu'],
  ]);
  expect(board.status.fallback).toBeNull();
  await keeper.close();
});

test('one that ended too often is not started again until it starts over', async () => {
  const { keeper, board, processes } = open({ restartDelaysMs: [] });
  await keeper.worker();
  processes[0]?.exit(CRASH);
  expect(keeper.hasFailed).toBe(true);
  await expect(keeper.worker()).rejects.toMatchObject({ kind: 'worker-crashed' });
  keeper.startOver();
  await keeper.worker();
  expect(board.status).toMatchObject({ state: 'ready', error: null });
  await keeper.close();
});
