/** Each of these breaks a real process, and looks at what becomes of the calls and of the conversation. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { PROTOCOL } from './messages.ts';
import { childProcessPort } from './ports/child-process.ts';
import {
  type Bench,
  isAlive,
  kindOf,
  lastPid,
  openBench,
  openLoadedBench,
  request,
  SCENE,
  says,
  until,
} from './testing/inference.ts';
import { modelFolder, randomModel, removeModels } from './testing/models.ts';

afterAll(removeModels);

const LONG = { maxTokens: 400 };
const nothing = () => {};
/** Far below what any limit or restart takes, and within reach of a busy machine. */
const AT_ONCE_MS = 2500;

/** Breaks the process at the first word of a reply; another reply and a preparation wait behind it. */
async function breakMidReply(bench: Bench, how: () => void) {
  let brokenAt = 0;
  let words = 0;
  const asked = request([...SCENE, says('Hola.')], LONG);
  const running = bench.inference.generate(asked, () => {
    if (words++ > 0) return;
    how();
    brokenAt = performance.now();
  });
  const calls = [running, bench.inference.generate(asked, nothing), bench.inference.prepare(asked)];
  const kinds = await Promise.all(calls.map(kindOf));
  return { kinds, afterMs: performance.now() - brokenAt };
}

async function expectToGoOn({ inference, processes }: Bench): Promise<void> {
  const { finish } = await inference.generate(request([...SCENE, says('Hola.')]), nothing);
  expect(finish).toBe('length');
  expect(inference.status()).toMatchObject({ state: 'ready', modelId: 'tiny', restarts: 1, error: null });
  expect(processes.length).toBe(2);
  await inference.close();
}

describe('the process ends in the middle of a reply', () => {
  it('by kill -9: every call hears at once, and the conversation goes on', async () => {
    const bench = await openLoadedBench();
    const { kinds, afterMs } = await breakMidReply(bench, () => process.kill(lastPid(bench), 'SIGKILL'));
    expect(kinds).toEqual(['worker-crashed', 'worker-crashed', 'worker-crashed']);
    expect(afterMs).toBeLessThan(AT_ONCE_MS);
    expect(bench.statuses.some(({ error }) => error?.kind === 'worker-crashed')).toBe(true);
    await expectToGoOn(bench);
  });

  it('by a crash of native code', async () => {
    const bench = await openLoadedBench();
    const { kinds } = await breakMidReply(bench, () => process.kill(lastPid(bench), 'SIGSEGV'));
    expect(new Set(kinds)).toEqual(new Set(['worker-crashed']));
    await expectToGoOn(bench);
  });

  it('by exit 0', async () => {
    const bench = await openLoadedBench();
    const { kinds, afterMs } = await breakMidReply(bench, () => process.kill(lastPid(bench), 'SIGTERM'));
    expect(new Set(kinds)).toEqual(new Set(['worker-crashed']));
    expect(afterMs).toBeLessThan(AT_ONCE_MS);
    expect(bench.lines).toContain("the model's process ended: worker-crashed: exit 0");
    await expectToGoOn(bench);
  });

  it('by a hang', async () => {
    const bench = await openLoadedBench({ limits: { hangMs: 1500 } });
    const pid = lastPid(bench);
    const { kinds, afterMs } = await breakMidReply(bench, () => process.kill(pid, 'SIGSTOP'));
    expect(new Set(kinds)).toEqual(new Set(['worker-hung']));
    expect(afterMs).toBeGreaterThan(1000);
    expect(afterMs).toBeLessThan(1500 + 2 * AT_ONCE_MS);
    await until(() => !isAlive(pid));
    await expectToGoOn(bench);
  });
});

describe('memory runs out', () => {
  it('in JavaScript: V8 gives up, and it is told from a crash', async () => {
    const hog = path.join(modelFolder(), 'hog.mjs');
    const hello = { type: 'hello', protocol: PROTOCOL, pid: 1 };
    writeFileSync(
      hog,
      `process.send(${JSON.stringify(hello)});
       process.on('message', ({ type, id }) => {
         if (type === 'start') process.send({ type: 'ready', backend: 'cpu', devices: [] });
         if (type === 'load') process.send({ type: 'loaded', id, contextTokens: 512, mostContextTokens: 512, gpuLayers: 0 });
         if (type === 'generate') { const all = []; for (;;) all.push(new Array(1e5).fill(id)); }
       });`,
    );
    const openPort = childProcessPort({ file: hog, commandArguments: ['--max-old-space-size=40'] });
    const bench = await openLoadedBench({ openPort });
    const turn = bench.inference.generate(request([...SCENE, says('Hola.')]), nothing);
    expect(await kindOf(turn)).toBe('out-of-memory');
    await bench.inference.close();
  });
});

describe('a file that native code stumbles over', () => {
  /** A model whose header holds, but for one number that means nothing. */
  async function modelWith(key: string, value: number): Promise<string> {
    const bytes = readFileSync(await randomModel());
    bytes.writeUInt32LE(value, bytes.indexOf(key) + key.length + 4);
    const file = path.join(modelFolder(), 'strange.gguf');
    writeFileSync(file, bytes);
    return file;
  }

  it.each([
    ['llama.attention.head_count', 0],
    ['llama.block_count', 0x7fffffff],
    ['llama.embedding_length', 3],
    ['llama.context_length', 0],
  ])('%s = %d: the model is called malformed, and the next one loads', async (key, value) => {
    const bench = openBench();
    const load = (file: string) => bench.inference.load({ path: file, modelId: 'x', contextTokens: 512 });
    expect(await kindOf(load(await modelWith(key, value)))).toBe('model-malformed');
    await load(await randomModel());
    expect(bench.inference.status()).toMatchObject({ state: 'ready', modelId: 'x' });
    await bench.inference.close();
  });
});

describe('a graphics backend fails', () => {
  const backends = ['vulkan', 'cpu'] as const;

  it('by a crash while it loads: the processor takes over, and the status says so', async () => {
    const env = { ...process.env, TERTULIA_TEST_FAULTS: 'crash:vulkan' };
    const bench = await openLoadedBench({ backends, env });
    const { backend, fallback, error, restarts } = bench.inference.status();
    expect({ backend, error, restarts }).toEqual({ backend: 'cpu', error: null, restarts: 0 });
    expect(fallback).toEqual({ from: 'vulkan', reason: 'SIGSEGV' });
    expect(bench.processes.length).toBe(2);
    await bench.inference.close();
  });

  it('by a driver that is not there', async () => {
    const env = { ...process.env, TERTULIA_TEST_FAULTS: 'try:vulkan' };
    const bench = await openLoadedBench({ backends, env });
    const { backend, fallback } = bench.inference.status();
    expect(backend).toBe('cpu');
    expect(fallback?.from).toBe('vulkan');
    expect(fallback?.reason).not.toBe('');
    expect(bench.processes.length).toBe(1);
    await bench.inference.close();
  });
});

describe('the process does not start', () => {
  it('because its program is broken: the reason is told, tries are bounded, restart() is the way out', async () => {
    const broken = path.join(modelFolder(), 'broken.mjs');
    writeFileSync(broken, "throw new Error('no such engine');");
    const bench = openBench({ openPort: childProcessPort({ file: broken }) });
    const { inference, processes } = bench;
    const load = async () =>
      inference.load({ path: await randomModel(), modelId: 'tiny', contextTokens: 512 });
    const error = await load().catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: 'worker-start-failed' });
    expect(error.details.reason).toMatch(/no such engine/);
    await until(() => inference.status().state === 'failed');
    // The first start and the three restarts this bench allows.
    expect(processes.length).toBe(4);
    expect(await kindOf(load())).toBe('worker-start-failed');
    expect(processes.length).toBe(4);

    writeFileSync(broken, `await import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});`);
    await inference.restart();
    await load();
    expect(inference.status()).toMatchObject({ state: 'ready', restarts: 0, error: null });
    await inference.close();
  });

  it('because it never says a word', async () => {
    const silent = path.join(modelFolder(), 'silent.mjs');
    writeFileSync(silent, 'setInterval(() => {}, 1000); process.on("message", () => {});');
    const openPort = childProcessPort({ file: silent });
    const bench = openBench({ openPort, limits: { helloMs: 500 }, restartDelaysMs: [] });
    const load = bench.inference.load({ path: await randomModel(), modelId: 'x', contextTokens: 512 });
    expect(await kindOf(load)).toBe('worker-start-failed');
    await until(() => !isAlive(lastPid(bench)));
    await bench.inference.close();
  });

  it('because there is no such program', async () => {
    const openPort = childProcessPort({ command: '/nowhere/node' });
    const bench = openBench({ openPort, restartDelaysMs: [] });
    const load = bench.inference.load({ path: await randomModel(), modelId: 'x', contextTokens: 512 });
    expect(await kindOf(load)).toBe('worker-start-failed');
    expect(bench.inference.status().state).toBe('failed');
    await bench.inference.close();
  });
});

describe('nothing stays behind', () => {
  it('when it is closed, whatever it is doing', async () => {
    const bench = await openLoadedBench();
    const pid = lastPid(bench);
    const call = bench.inference.generate(request([...SCENE, says('Hola.')], LONG), nothing);
    const outcome = kindOf(call);
    await bench.inference.close();
    expect(isAlive(pid)).toBe(false);
    expect(await outcome).toBe('cancelled');
    expect(await kindOf(bench.inference.unload().then(() => bench.inference.restart()))).toBe('cancelled');
    expect(bench.processes.length).toBe(1);
  });

  it('when the parent is killed with kill -9, also in the middle of a reply', async () => {
    const model = await randomModel({ contextTokens: 8192 });
    const url = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
    const program = `
      const { openBench, request, SCENE, says, lastPid } = await import(${url('./testing/inference.ts')});
      const bench = openBench();
      await bench.inference.load({ path: ${JSON.stringify(model)}, modelId: 'x', contextTokens: 8192 });
      let told = false;
      await bench.inference.generate(request([...SCENE, says('Hola.')], { maxTokens: 8000 }), () => {
        if (!told) console.log(lastPid(bench));
        told = true;
      });`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.on('data', (data) => resolve(Number(data))),
    );
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await until(() => !isAlive(pid), 2000);
  });
});

it('does not blame the model where the process is killed while it loads it again', async () => {
  const bench = await openLoadedBench();
  const killed = lastPid(bench);
  process.kill(killed, 'SIGKILL');
  await until(() => lastPid(bench) !== killed && bench.inference.status().state === 'loading');
  process.kill(lastPid(bench), 'SIGKILL');
  await until(() => bench.inference.status().modelId === 'tiny');
  expect(bench.processes.length).toBe(3);
  await bench.inference.close();
});

it('restarts a few times in a row, then waits to be asked', async () => {
  const bench = await openLoadedBench();
  for (let crash = 0; crash < 4; crash++) {
    const pid = lastPid(bench);
    process.kill(pid, 'SIGKILL');
    await until(() => lastPid(bench) !== pid || bench.inference.status().state === 'failed');
    if (crash < 3) await until(() => bench.inference.status().modelId === 'tiny');
  }
  expect(bench.inference.status()).toMatchObject({ state: 'failed', error: { kind: 'worker-crashed' } });
  await pause(100);
  expect(bench.processes.length).toBe(4);
  await bench.inference.restart();
  expect(bench.inference.status()).toMatchObject({ state: 'ready', modelId: 'tiny', error: null });
  await bench.inference.close();
});
