/** Loading where memory is short, giving memory back, and finding graphics again: all with real processes. */
import { statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readModelHeaders } from '../models/gguf/model-headers.ts';
import { TINY_SHAPE } from '../models/gguf/random-model.ts';
import { writeShardedModel } from '../models/gguf/testing/sharded-model.ts';
import { createLoadCheck } from '../models/loading/load-check.ts';
import { smallerPlan } from './smaller.ts';
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
import { anonymousMemoryOf, canLimitMemory, killingPort, limitedPort } from './testing/limited-port.ts';
import { modelFolder, randomModel, removeModels } from './testing/models.ts';

afterAll(removeModels);

const MB = 1e6;
const nothing = () => {};
const turn = () => request([...SCENE, says('Hola.')]);
/** 20 MB of weights, and 32 KB of cache for each token. */
const LONG_CONTEXT = {
  layers: 4,
  embedding: 2048,
  heads: 16,
  kvHeads: 16,
  feedForward: 256,
  type: 'Q4_0',
  contextTokens: 16_384,
} as const;
const CACHE_BYTES = 16_384 * 32_768;

let file = '';
beforeAll(async () => {
  file = await randomModel(LONG_CONTEXT);
}, 60_000);

const whole = () => ({ path: file, modelId: 'long', contextTokens: 16_384 });
const tiny = async () => ({ path: await randomModel(), modelId: 'tiny', contextTokens: 512 });

async function expectReply({ inference }: Bench): Promise<void> {
  const { finish } = await inference.generate(turn(), nothing);
  expect(finish).toBe('length');
}

describe.runIf(canLimitMemory)('memory that is not there', () => {
  it('for the whole context: it is loaded with less, and the status says so', async () => {
    const bench = openBench({ openPort: limitedPort(0.75 * CACHE_BYTES) });
    await bench.inference.load(whole());
    const { contextTokens, reduced, error, modelId } = bench.inference.status();
    expect(modelId).toBe('long');
    expect(error).toBe(null);
    expect(reduced).toEqual({ contextTokens, gpuLayers: null });
    expect(contextTokens).toBeGreaterThanOrEqual(2048);
    expect(contextTokens).toBeLessThan(16_384);
    await expectReply(bench);
    await bench.inference.close();
  }, 60_000);

  it('for anything of it: a typed error, nothing comes down, and a smaller model loads', async () => {
    const bench = openBench({ openPort: limitedPort(20 * MB) });
    expect(await kindOf(bench.inference.load(whole()))).toBe('out-of-memory');
    expect(bench.inference.status()).toMatchObject({ modelId: null, error: { kind: 'out-of-memory' } });
    await bench.inference.load(await tiny());
    await expectReply(bench);
    expect(bench.inference.status()).toMatchObject({ state: 'ready', reduced: null, error: null });
    await bench.inference.close();
  }, 60_000);
});

describe('the process is killed while a model loads', () => {
  it('once: it is loaded again with half the context', async () => {
    const bench = openBench({ openPort: killingPort(({ contextTokens }) => contextTokens > 8192) });
    await bench.inference.load(whole());
    const { contextTokens, reduced, error, restarts } = bench.inference.status();
    expect({ contextTokens, reduced, error, restarts }).toEqual({
      contextTokens: 8192,
      reduced: { contextTokens: 8192, gpuLayers: null },
      error: null,
      restarts: 1,
    });
    expect(bench.processes.length).toBe(2);
    await expectReply(bench);

    // The next process does not find out the hard way again.
    process.kill(lastPid(bench), 'SIGKILL');
    await until(() => bench.processes.length === 3 && bench.inference.status().modelId === 'long');
    expect(bench.inference.status().contextTokens).toBe(8192);
    await bench.inference.close();
  }, 60_000);

  it('twice: it is given up, with a typed error', async () => {
    const bench = openBench({ openPort: killingPort(() => true) });
    expect(await kindOf(bench.inference.load(whole()))).toBe('worker-crashed');
    expect(bench.processes.length).toBeLessThanOrEqual(3);
    await bench.inference.close();
  }, 60_000);
});

describe('a model is judged before native code sees it', () => {
  it('and refused with figures, without a process that tries', async () => {
    const checkFit = createLoadCheck({ room: async () => 50 * MB });
    const bench = openBench({ checkFit });
    const refused = await bench.inference.load(whole()).catch((error) => error);
    expect(refused).toMatchObject({ kind: 'model-too-big', details: { free: 0.05 } });
    expect(bench.statuses.some(({ state }) => state === 'loading')).toBe(false);
    expect(bench.inference.status().error?.message).toMatch(
      /needs about 0\.\d+ GB of memory and 0\.05 GB are free/,
    );
    await bench.inference.close();
  });

  it('and given the context that fits', async () => {
    const checkFit = createLoadCheck({ room: async () => 180 * MB + CACHE_BYTES / 2 + 40 * MB });
    const bench = openBench({ checkFit });
    await bench.inference.load(whole());
    expect(bench.inference.status()).toMatchObject({
      contextTokens: 8192,
      reduced: { contextTokens: 8192, gpuLayers: null },
    });
    await bench.inference.close();
  }, 60_000);

  it('once the memory of the one before is free', async () => {
    const bench = openBench({
      async checkFit({ contextTokens }) {
        held.push(anonymousMemoryOf(lastPid(bench)));
        return { contextTokens, layers: 5, neededBytes: 0, freeBytes: 0 };
      },
    });
    const held: number[] = [];
    await bench.inference.load(await tiny());
    await bench.inference.load(whole());
    await expectReply(bench);
    const full = anonymousMemoryOf(lastPid(bench));
    await bench.inference.load(await tiny());
    expect(full - (held[1] ?? 0)).toBeGreaterThan(CACHE_BYTES / 4);
    // What is kept beside the model before it (the program's own heap) is small against the model.
    expect((held[2] ?? 0) - (held[1] ?? 0)).toBeLessThan(CACHE_BYTES / 8);
    expect(bench.processes.length).toBe(1);
    await bench.inference.close();
  }, 60_000);
});

describe('a smaller try', () => {
  it('gives up half of the context, down to what holds a scene, and half of the layers on a card', () => {
    expect(smallerPlan({ contextTokens: 8192 }, 'cpu', 17)).toEqual({ contextTokens: 4096 });
    expect(smallerPlan({ contextTokens: 3000 }, 'cpu', 17)).toEqual({ contextTokens: 2048 });
    expect(smallerPlan({ contextTokens: 2048 }, 'cpu', 17)).toBe(null);
    expect(smallerPlan({ contextTokens: 512 }, 'cpu', 17)).toBe(null);
    expect(smallerPlan({ contextTokens: 8192 }, 'cuda', 17)).toEqual({ contextTokens: 4096, gpuLayers: 8 });
    expect(smallerPlan({ contextTokens: 2048 }, 'vulkan', 17)).toEqual({ contextTokens: 2048, gpuLayers: 8 });
    expect(smallerPlan({ contextTokens: 8192 }, 'cuda', 0)).toEqual({ contextTokens: 4096 });
  });
});

describe('a model nobody uses', () => {
  it('leaves with its process, and is back at the next turn', async () => {
    const bench = await openLoadedBench({ unloadAfterMs: () => 300, idleLookMs: 20 });
    const pid = lastPid(bench);
    await until(() => bench.inference.status().state === 'stopped');
    await until(() => !isAlive(pid));
    expect(bench.inference.status()).toMatchObject({
      modelId: null,
      backend: null,
      error: null,
      restarts: 0,
    });
    await expectReply(bench);
    expect(bench.inference.status()).toMatchObject({ modelId: 'tiny', restarts: 0 });
    expect(bench.processes.length).toBe(2);
    await bench.inference.close();
  }, 60_000);

  it('stays while anything is under way, and where it is told to', async () => {
    let after = 50;
    const bench = await openLoadedBench({ unloadAfterMs: () => after, idleLookMs: 5 });
    const slow = await randomModel({ ...LONG_CONTEXT, contextTokens: 2048 });
    await bench.inference.load({ path: slow, modelId: 'slow', contextTokens: 2048 });
    let states = new Set<string>();
    const end = bench.inference.onStatus(({ state }) => states.add(state));
    const { finish } = await bench.inference.generate(
      request([...SCENE, says('Hola.')], { maxTokens: 60 }),
      nothing,
    );
    expect(finish).toBe('length');
    expect([...states]).not.toContain('stopped');
    after = 0;
    await bench.inference.load({ path: slow, modelId: 'slow', contextTokens: 2048 });
    states = new Set();
    await pause(300);
    expect([...states]).not.toContain('stopped');
    end();
    await bench.inference.close();
  }, 60_000);
});

describe('graphics cards looked for again', () => {
  const backends = ['vulkan', 'cpu'] as const;

  it('where there is none: nothing happens to what is loaded', async () => {
    const bench = await openLoadedBench();
    await bench.inference.lookAgain();
    expect(bench.inference.status()).toMatchObject({ state: 'ready', modelId: 'tiny' });
    expect(bench.processes.length).toBe(1);
    await bench.inference.close();
  });

  it('where one is back: another process tries it, with the model that was there', async () => {
    const env = { ...process.env, TERTULIA_TEST_FAULTS: 'plug:vulkan' };
    const bench = await openLoadedBench({ backends, env });
    await bench.inference.lookAgain();
    expect(bench.processes.length).toBe(2);
    expect(bench.inference.status()).toMatchObject({ state: 'ready', backend: 'cpu', modelId: 'tiny' });
    await bench.inference.close();
  });

  it('not in the middle of a reply', async () => {
    const env = { ...process.env, TERTULIA_TEST_FAULTS: 'plug:vulkan' };
    const bench = await openLoadedBench({ backends, env });
    const order: string[] = [];
    const reply = bench.inference.generate(turn(), nothing).then(({ finish }) => order.push(finish));
    const look = bench.inference.lookAgain().then(() => order.push('looked'));
    await Promise.all([reply, look]);
    expect(order).toEqual(['length', 'looked']);
    await bench.inference.close();
  });

  it('where no process runs: the next one tries all backends', async () => {
    const env = { ...process.env, TERTULIA_TEST_FAULTS: 'crash:vulkan' };
    const options = { backends, env, unloadAfterMs: () => 200, idleLookMs: 20 };
    const bench = await openLoadedBench(options);
    expect(bench.inference.status().fallback?.from).toBe('vulkan');
    await until(() => bench.inference.status().state === 'stopped');
    await bench.inference.lookAgain();
    expect(bench.inference.status().fallback).toBe(null);
    await expectReply(bench);
    expect(bench.inference.status()).toMatchObject({ backend: 'cpu', fallback: { from: 'vulkan' } });
    await bench.inference.close();
  }, 60_000);
});

it('a model in parts loads by its first, and says the same as in one file', async () => {
  const [first = '', second = ''] = await writeShardedModel(modelFolder(), TINY_SHAPE, 3, 'parts');
  const bench = openBench({ checkFile: readModelHeaders, checkFit: createLoadCheck() });
  await bench.inference.load({ path: first, modelId: 'parts', contextTokens: 512 });
  const parts = await bench.inference.generate(turn(), nothing);
  await bench.inference.load(await tiny());
  expect((await bench.inference.generate(turn(), nothing)).text).toBe(parts.text);

  const { size } = statSync(second);
  writeFileSync(second, Buffer.alloc(size - 32));
  expect(await kindOf(bench.inference.load({ path: first, modelId: 'parts', contextTokens: 512 }))).toBe(
    'model-malformed',
  );
  // The one that was there is still there.
  expect(bench.inference.status().modelId).toBe('tiny');
  await bench.inference.close();
}, 60_000);
