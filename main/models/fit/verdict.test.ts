import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CatalogueEntry, Fit, type Machine } from '../../../preload/schemas/catalogue.ts';
import { resourcesFolder } from '../../resources-folder.ts';
import { loadCatalogue, shippedCatalogue } from '../catalogue/load.ts';
import { memoryAt, weightBytes } from './needs.ts';
import { publishedShape } from './published.ts';
import { fitAll, recommend } from './recommend.ts';
import { tokensPerSecond } from './speed.ts';
import { fitOf } from './verdict.ts';

const { entries, find } = await loadCatalogue({ shipped: shippedCatalogue(resourcesFolder), own: '' });
const GB = 1e9;

function machine(memory: number, free: number, over: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux x64',
    cpu: 'a processor',
    cores: 4,
    memoryBytes: memory * GB,
    freeMemoryBytes: free * GB,
    gpus: [],
    freeDiskBytes: 100 * GB,
    // What a laptop of the last years copies.
    memoryBandwidth: 20e9,
    ...over,
  };
}

const card = (free: number) => ({ name: 'a card', memoryBytes: 8.5 * GB, freeMemoryBytes: free * GB });
const machines = {
  old: machine(4.1, 2.4, { cores: 2 }),
  laptop: machine(8.2, 5),
  desktop: machine(16.6, 12, { cores: 8 }),
  gaming: machine(16.6, 11, { cores: 8, gpus: [card(7.6)] }),
  server: machine(67, 60, { cores: 16 }),
};

function entry(id: string): CatalogueEntry {
  const found = find(id);
  if (!found) throw new Error(id);
  return found;
}

function judged(id: string, on: Machine) {
  const model = entry(id);
  return fitOf({ id, model: { entry: model }, diskNeededBytes: weightBytes(model) }, on);
}

describe('machines of several shapes', () => {
  it('an old laptop of 4 GB: the small ones, and the large ones never', () => {
    expect(judged('llama-3.2-1b-instruct-q4_k_m', machines.old)).toMatchObject({
      verdict: 'comfortable',
      reason: 'room-to-spare',
      gpuLayers: 0,
    });
    expect(judged('qwen3.5-2b-q4_k_m', machines.old).verdict).toBe('comfortable');
    expect(judged('llama-3.1-8b-instruct-q4_k_m', machines.old)).toMatchObject({
      verdict: 'too-big',
      reason: 'too-little-memory',
    });
  });

  it('a laptop of 8 GB: four billion with room, eight billion not without closing the rest', () => {
    expect(judged('gemma-4-e2b-it-q4_k_m', machines.laptop).verdict).toBe('comfortable');
    expect(judged('gemma-4-e4b-it-q4_k_m', machines.laptop)).toMatchObject({
      verdict: 'tight',
      reason: 'little-memory',
    });
    expect(judged('ministral-3-8b-instruct-2512-q4_k_m', machines.laptop).verdict).toBe('too-big');
  });

  it('a desktop of 16 GB takes all; a card of 8 GB takes eight billion whole', () => {
    const chat = entries.filter(({ purpose }) => purpose === 'chat');
    expect(chat.map(({ id }) => judged(id, machines.desktop).verdict)).not.toContain('too-big');
    expect(judged('llama-3.1-8b-instruct-q4_k_m', machines.gaming)).toMatchObject({
      verdict: 'comfortable',
      reason: 'gpu',
      gpuLayers: 33,
      layers: 33,
    });
    const part = judged('llama-3.1-8b-instruct-q4_k_m', { ...machines.gaming, gpus: [card(4)] });
    expect(part).toMatchObject({ verdict: 'comfortable', reason: 'gpu-and-memory' });
    expect(part.gpuLayers).toBeGreaterThan(10);
    expect(part.gpuLayers).toBeLessThan(33);
    const here = judged('llama-3.1-8b-instruct-q4_k_m', machines.desktop);
    const there = judged('llama-3.1-8b-instruct-q4_k_m', machines.gaming);
    expect(there.tokensPerSecond?.[0]).toBeGreaterThan(here.tokensPerSecond?.[1] ?? 0);
  });

  it('a Mac uses one memory for both', () => {
    const mac = machine(8.6, 5.5, { platform: 'darwin arm64', cores: 8, gpus: [card(5.7)] });
    expect(judged('gemma-4-e2b-it-q4_k_m', mac)).toMatchObject({ verdict: 'comfortable', reason: 'gpu' });
    expect(judged('ministral-3-8b-instruct-2512-q4_k_m', mac).verdict).toBe('too-big');
  });

  it('a full disk decides where memory would not, unless the model is there already', () => {
    const full = { ...machines.server, freeDiskBytes: 3 * GB };
    expect(judged('gemma-4-e2b-it-q4_k_m', full)).toMatchObject({
      verdict: 'too-big',
      reason: 'too-little-disk',
    });
    const model = entry('gemma-4-e2b-it-q4_k_m');
    const here = fitOf({ id: model.id, model: { entry: model }, diskNeededBytes: 0 }, full);
    expect(here.verdict).toBe('comfortable');
  });

  it('slow is said, even where there is room', () => {
    const crawling = fitOf(
      {
        id: 'x',
        model: { entry: entry('mistral-7b-instruct-v0.2-q4_k_m') },
        diskNeededBytes: 0,
      },
      machine(16, 14, { cores: 2, memoryBandwidth: 6e9 }),
    );
    expect(crawling).toMatchObject({ verdict: 'tight', reason: 'slow' });
  });

  it('memory of the model that goes is counted for the one that comes', () => {
    const busy = machine(8.2, 2);
    const model = { entry: entry('gemma-4-e2b-it-q4_k_m') };
    const question = { id: 'x', model, diskNeededBytes: 0 };
    expect(fitOf(question, busy).verdict).toBe('tight');
    expect(fitOf(question, busy, { reclaimableBytes: 3 * GB }).verdict).toBe('comfortable');
  });
});

describe('the file itself and the catalogue say much the same', () => {
  it('on every machine, of a model of four billion', () => {
    const model = entry('qwen3-4b-instruct-2507-q4_k_m');
    const shape = publishedShape(
      {
        layers: 36,
        embedding: 2560,
        kvHeads: 8,
        headLength: 128,
        feedForward: 9728,
        vocabulary: 151_936,
        tied: true,
      },
      weightBytes(model),
      model.contextTokens,
    );
    for (const on of Object.values(machines)) {
      const file = fitOf({ id: model.id, model: { shape }, diskNeededBytes: 0 }, on);
      const known = fitOf({ id: model.id, model: { entry: model }, diskNeededBytes: 0 }, on);
      expect(file).toMatchObject({ basis: 'file', layers: 37 });
      expect(known).toMatchObject({ basis: 'catalogue', layers: 37 });
      expect([on.memoryBytes, file.verdict]).toEqual([on.memoryBytes, known.verdict]);
      expect(file.memoryNeededBytes / known.memoryNeededBytes).toBeGreaterThan(0.8);
      expect(file.memoryNeededBytes / known.memoryNeededBytes).toBeLessThan(1.25);
    }
  });
});

describe('what is recommended', () => {
  const advice = (on: Machine, languages = ['es', 'en']) =>
    recommend(entries, fitAll(entries, on), on, languages);

  it('the best that is comfortable, a lighter one and another; embeddings that fit beside', () => {
    expect(advice(machines.old).chat[0]).toBe('qwen3.5-2b-q4_k_m');
    expect(advice(machines.laptop).chat[0]).toBe('gemma-4-e2b-it-q4_k_m');
    expect(advice(machines.desktop).chat[0]).toBe('gemma-4-e4b-it-q4_k_m');
    for (const on of Object.values(machines)) {
      const { chat, embeddings } = advice(on);
      expect(chat).toHaveLength(3);
      expect(new Set(chat).size).toBe(3);
      if (on === machines.old) expect(embeddings).toBeNull();
      else expect(entry(embeddings ?? '').languages).toContain('es');
    }
    expect(advice(machines.laptop).embeddings).toBe('multilingual-e5-small');
  });

  it('speaks the language that is learned', () => {
    expect(advice(machines.server, ['eu']).chat.every((id) => entry(id).languages.includes('eu'))).toBe(true);
    expect(advice(machines.server, ['xx'])).toEqual({ chat: [], embeddings: null });
    expect(advice(machine(1.1, 0.6), ['es'])).toEqual({ chat: [], embeddings: null });
  });

  it('any machine: what is offered fits, and a suggestion fits better than what it stands beside', () => {
    const anyMachine = fc
      .record({
        memory: fc.double({ min: 0.5, max: 128, noNaN: true }),
        free: fc.double({ min: 0, max: 1, noNaN: true }),
        cores: fc.integer({ min: 1, max: 64 }),
        disk: fc.double({ min: 0, max: 1000, noNaN: true }),
        gpu: fc.option(fc.double({ min: 0, max: 24, noNaN: true })),
        mac: fc.boolean(),
      })
      .map(({ memory, free, cores, disk, gpu, mac }) =>
        machine(memory, memory * free, {
          cores,
          freeDiskBytes: disk * GB,
          gpus: gpu === null ? [] : [card(gpu)],
          platform: mac ? 'darwin arm64' : 'win32 x64',
        }),
      );
    const order = { comfortable: 0, tight: 1, 'too-big': 2 };
    fc.assert(
      fc.property(anyMachine, (on) => {
        const fits = fitAll(entries, on);
        const verdict = (id: string) => fits.find((fit) => fit.id === id)?.verdict ?? 'too-big';
        for (const fit of fits) {
          expect(Fit.parse(fit)).toEqual(fit);
          if (fit.suggestion) expect(order[verdict(fit.suggestion)]).toBeLessThan(order[fit.verdict]);
          if (fit.tokensPerSecond) expect(fit.tokensPerSecond[0]).toBeLessThanOrEqual(fit.tokensPerSecond[1]);
        }
        const { chat, embeddings } = recommend(entries, fits, on, ['es']);
        for (const id of [...chat, ...(embeddings ? [embeddings] : [])]) {
          expect(verdict(id)).not.toBe('too-big');
        }
        // More memory never makes a model fit worse.
        const larger = fitAll(entries, {
          ...on,
          memoryBytes: on.memoryBytes * 2,
          freeMemoryBytes: on.freeMemoryBytes + on.memoryBytes,
        });
        larger.forEach((fit, index) => {
          expect(order[fit.verdict]).toBeLessThanOrEqual(order[fits[index]?.verdict ?? 'too-big']);
        });
      }),
      { numRuns: 200 },
    );
  });
});

it('memory between the figures of the catalogue is evened out, and goes on beyond them', () => {
  const memory = { at2k: 2e9, at8k: 3.2e9, at32k: 8e9 };
  const at = (context: number) => memoryAt({ memory }, context);
  expect([at(512), at(2048), at(8192), at(32_768)]).toEqual([2e9, 2e9, 3.2e9, 8e9]);
  expect(at(5120)).toBe(2.6e9);
  expect(at(65_536)).toBe(14.4e9);
  expect(memoryAt({ memory: { at2k: 1e9, at8k: null, at32k: null } }, 8192)).toBe(1e9);
});

it('speed is a range, of the memory the weights lie in, and nothing where nothing is read', () => {
  const one = tokensPerSecond(
    { memory: 0.7e9, gpu: 0 },
    machine(8, 5, { cores: 2, memoryBandwidth: 36.7e9 }),
  );
  // Measured on such a machine, with a model of this size: 38.8 a second.
  expect(one?.[0]).toBeLessThan(38.8);
  expect(one?.[1]).toBeGreaterThan(38.8);
  expect(tokensPerSecond({ memory: 0, gpu: 0 }, machine(8, 5))).toBeNull();
});
