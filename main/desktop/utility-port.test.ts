import { EventEmitter } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Details, UtilityProcess } from 'electron';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { WorkerExit } from '../inference/port.ts';
import { forkUtility } from './testing/fake-utility-process.ts';
import { utilityPort } from './utility-port.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tertulia-port-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A real process that runs `code`, behind the port. */
async function open(code: string) {
  const file = path.join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
  await writeFile(file, code);
  const port = utilityPort({ file, fork: forkUtility, onGone: () => () => {} })({
    PATH: process.env.PATH ?? '',
    ONLY: 'this',
  });
  const exited = new Promise<WorkerExit>((resolve) => port.onExit(resolve));
  return { port, exited };
}

describe('the port to a utility process', () => {
  it('carries messages both ways, lines, and the environment it was given', async () => {
    const { port, exited } = await open(`
      process.parentPort.on('message', ({ data }) => process.parentPort.postMessage({ back: data }));
      console.log(Object.keys(process.env).includes('HOME') ? 'leaked' : process.env.ONLY);
      console.error('and an error');
    `);
    const lines: string[] = [];
    port.onLine((line) => lines.push(line));
    const answer = new Promise((resolve) => port.onMessage(resolve));
    port.post({ hello: new Uint8Array([1, 2]) });
    expect(await answer).toEqual({ back: { hello: new Uint8Array([1, 2]) } });
    await vi.waitFor(() => expect(lines.sort()).toEqual(['and an error', 'this']), 10_000);
    expect(port.pid).toBeGreaterThan(0);
    port.kill();
    await exited;
  });

  it('tells how it ended', async () => {
    expect((await (await open('process.exit(3)')).exited).code).toBe(3);
    expect((await (await open('process.exit(0)')).exited).code).toBe(0);
  });

  it('ends one that does not listen', async () => {
    const { port, exited } = await open(
      `process.on('SIGTERM', () => {}); process.parentPort.postMessage('up'); for (;;) {}`,
    );
    await new Promise((resolve) => port.onMessage(resolve));
    port.kill();
    await exited;
    port.kill();
    port.post('nobody hears this');
  });
});

describe('an end that Electron tells elsewhere', () => {
  function fake() {
    const child = Object.assign(new EventEmitter(), {
      pid: undefined as number | undefined,
      stdout: null,
      stderr: null,
      postMessage: vi.fn(),
      kill: vi.fn(),
    });
    const gone = new Set<(details: Details) => void>();
    let name = '';
    const killProcess = vi.fn();
    const port = utilityPort({
      file: 'worker.js',
      fork(_file, _args, { serviceName }) {
        name = serviceName ?? '';
        return child as unknown as UtilityProcess;
      },
      onGone(listener) {
        gone.add(listener);
        return () => void gone.delete(listener);
      },
      killProcess,
    })({});
    const exits: WorkerExit[] = [];
    port.onExit((exit) => exits.push(exit));
    const tell = (details: Partial<Details>) => {
      for (const listener of [...gone]) {
        listener({ type: 'Utility', name, reason: 'crashed', exitCode: 1, ...details });
      }
    };
    return { child, port, exits, tell, gone, killProcess };
  }

  it('is heard once, and only when it is about this process', () => {
    const { child, exits, tell, gone } = fake();
    tell({ name: 'Network Service' });
    tell({ type: 'GPU' });
    expect(exits).toEqual([]);
    tell({ reason: 'launch-failed', exitCode: 18 });
    expect(exits).toEqual([{ code: 18, signal: null }]);
    child.emit('exit', 18);
    expect(exits).toHaveLength(1);
    expect(gone.size).toBe(0);
  });

  it('names memory that ran out', () => {
    const { exits, tell } = fake();
    tell({ reason: 'oom', exitCode: 9 });
    expect(exits).toEqual([{ code: 9, signal: null, outOfMemory: true }]);
  });

  it('kills by the id the process had, also after Electron forgot it', () => {
    const { child, port, killProcess } = fake();
    port.kill();
    expect(child.kill).toHaveBeenCalledOnce();
    child.pid = 4711;
    child.emit('spawn');
    child.pid = undefined;
    port.kill();
    expect(killProcess).toHaveBeenCalledWith(4711);
  });
});
