/** With the model that ships, in real processes, and each fault done for real. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { resourcesFolder } from '../../paths.ts';
import type { PortFactory, PortLike } from '../port.ts';
import { childProcessPort } from '../ports/child-process.ts';
import { isAlive, kindOf, until } from '../testing/inference.ts';
import { createEmbedder, EMBEDDINGS_WORKER, type Embedder, type EmbedderOptions } from './embedder.ts';
import { embeddingModel } from './model.ts';

/** The process gives way to everything else, and a busy machine has much else. */
vi.setConfig({ testTimeout: 120_000 });

const SHIPPED = path.join(resourcesFolder, 'starter', 'embeddings');
const model = embeddingModel('starter-embeddings', SHIPPED);
const folder = mkdtempSync(path.join(tmpdir(), 'tertulia-embeddings-'));
const open: Embedder[] = [];

function openEmbedder(options: Partial<EmbedderOptions> = {}) {
  const processes: PortLike[] = [];
  const start = childProcessPort({ file: EMBEDDINGS_WORKER });
  const openPort: PortFactory = (env) => {
    const port = start(env);
    processes.push(port);
    return port;
  };
  const embedder = createEmbedder({ openPort, restartDelaysMs: [0, 10], ...options });
  open.push(embedder);
  const lastPid = () => {
    const pid = processes.at(-1)?.pid;
    if (pid === undefined) throw new Error('no process was started');
    return pid;
  };
  return { embedder, processes, lastPid };
}

function copyOfModel(name: string): string {
  const copy = path.join(folder, name);
  mkdirSync(copy);
  cpSync(SHIPPED, copy, { recursive: true });
  return copy;
}

function similarity(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) throw new Error('no vector');
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? Number.NaN), 0);
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((embedder) => embedder.close()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('vectors', () => {
  it('have length one and bring together what belongs together', async () => {
    const { embedder } = openEmbedder();
    const texts = ['Me duele mucho la cabeza', 'Tengo fiebre y tos', 'El coche no tiene gasolina'];
    const [pain, cough, car] = await embedder.embed(model, texts, 'query');
    for (const vector of [pain, cough, car]) expect(similarity(vector, vector)).toBeCloseTo(1, 4);
    expect(similarity(pain, cough)).toBeGreaterThan(similarity(pain, car) + 0.1);
    expect(embedder.status()).toMatchObject({ state: 'ready', runtime: 'native', modelId: model.id });
  });

  it('come for any text, the same whatever stands beside it', async () => {
    const { embedder } = openEmbedder();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 12 }),
        async (texts) => {
          const together = await embedder.embed(model, texts, 'passage');
          expect(together.length).toBe(texts.length);
          const [alone] = await embedder.embed(model, texts.slice(-1), 'passage');
          expect(similarity(together.at(-1), alone)).toBeCloseTo(1, 3);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are the same from WebAssembly', async () => {
    const native = openEmbedder();
    const wasm = openEmbedder({ env: { ...process.env, TERTULIA_TEST_ONNX: 'missing' } });
    const texts = ['¿Cuánto cuesta un kilo de mangos?', 'I have a booking for two nights.'];
    const one = await native.embedder.embed(model, texts, 'query');
    const other = await wasm.embedder.embed(model, texts, 'query');
    expect(wasm.embedder.status()).toMatchObject({ state: 'ready', runtime: 'wasm' });
    expect(wasm.processes.length).toBe(1);
    for (const at of texts.keys()) expect(similarity(one[at], other[at])).toBeCloseTo(1, 4);
  });
});

describe('the process', () => {
  it('is not there before the first call, ends when idle, and comes back', async () => {
    const { embedder, processes, lastPid } = openEmbedder({ idleMs: 50 });
    expect(processes.length).toBe(0);
    await embedder.embed(model, ['Hola'], 'query');
    const pid = lastPid();
    await until(() => !isAlive(pid), 20_000);
    expect(embedder.status()).toMatchObject({ state: 'stopped', runtime: null, crashes: 0, error: null });
    await embedder.embed(model, ['Hola'], 'query');
    expect(processes.length).toBe(2);
  });

  it('killed by -9: the calls hear at once, and the next one has another', async () => {
    const { embedder, processes, lastPid } = openEmbedder();
    await embedder.embed(model, ['Hola'], 'query');
    const calls = [1, 2].map(() => embedder.embed(model, Array(2000).fill('Buenos días.'), 'query'));
    const kinds = Promise.all(calls.map(kindOf));
    process.kill(lastPid(), 'SIGKILL');
    expect(await kinds).toEqual(['worker-crashed', 'worker-crashed']);
    expect(embedder.status()).toMatchObject({ state: 'stopped', crashes: 1 });
    expect(await embedder.embed(model, ['Hola'], 'query')).toHaveLength(1);
    expect(processes.length).toBe(2);
    expect(embedder.status()).toMatchObject({ state: 'ready', error: null });
  });

  it('that always ends is given up', async () => {
    const { embedder, lastPid } = openEmbedder({ restartDelaysMs: [0] });
    for (const _ of [1, 2]) {
      await embedder.embed(model, ['Hola'], 'query');
      const pid = lastPid();
      process.kill(pid, 'SIGKILL');
      await until(() => embedder.status().runtime === null, 20_000);
    }
    expect(embedder.status().state).toBe('failed');
    expect(await kindOf(embedder.embed(model, ['Hola'], 'query'))).toBe('worker-crashed');
  });

  it('taken down by native code while it loads goes on in WebAssembly', async () => {
    const { embedder, processes } = openEmbedder({ env: { ...process.env, TERTULIA_TEST_ONNX: 'crash' } });
    expect(await embedder.embed(model, ['Hola'], 'query')).toHaveLength(1);
    expect(embedder.status()).toMatchObject({ state: 'ready', runtime: 'wasm', crashes: 0 });
    expect(processes.length).toBe(2);
  });

  it('that hangs is ended', async () => {
    const { embedder, lastPid } = openEmbedder({ limits: { hangMs: 10_000 } });
    await embedder.embed(model, ['Hola'], 'query');
    const call = kindOf(embedder.embed(model, Array(3000).fill('Buenos días.'), 'query'));
    process.kill(lastPid(), 'SIGSTOP');
    expect(await call).toBe('worker-hung');
  });

  it('is gone after close, and calls are refused', async () => {
    const { embedder, lastPid } = openEmbedder();
    await embedder.embed(model, ['Hola'], 'query');
    await embedder.close();
    expect(isAlive(lastPid())).toBe(false);
    expect(await kindOf(embedder.embed(model, ['Hola'], 'query'))).toBe('cancelled');
  });
});

describe('a model that is none', () => {
  it('is named, and the process serves the others', async () => {
    const { embedder, processes } = openEmbedder();
    const cut = copyOfModel('cut');
    const file = path.join(cut, 'onnx', 'model_quantized.onnx');
    writeFileSync(file, readFileSync(file).subarray(0, 100_000));
    const noise = copyOfModel('noise');
    writeFileSync(path.join(noise, 'tokenizer.json'), '{"version":');
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    const kindWith = (place: string) => kindOf(embedder.embed(embeddingModel('x', place), ['Hola'], 'query'));
    expect(await kindWith(cut)).toBe('model-malformed');
    expect(await kindWith(noise)).toBe('model-malformed');
    expect(await kindWith(empty)).toBe('model-missing');
    expect(await kindWith(path.join(folder, 'nowhere'))).toBe('model-missing');
    expect(await embedder.embed(model, ['Hola'], 'query')).toHaveLength(1);
    expect(processes.length).toBe(1);
  });
});

describe('how a model wants to be asked', () => {
  it('is known by its family', () => {
    expect(embeddingModel('multilingual-e5-small', '/m').prefixes).toEqual({
      query: 'query: ',
      passage: 'passage: ',
    });
    expect(embeddingModel('bge-m3', '/m').pooling).toBe('cls');
    expect(embeddingModel('all-minilm-l6-v2', '/m')).toMatchObject({ pooling: 'mean' });
  });
});
