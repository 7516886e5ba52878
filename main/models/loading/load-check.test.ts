import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError, toWireError } from '../../errors.ts';
import { randomModel, removeModels } from '../../inference/testing/models.ts';
import { resourcesFolder } from '../../paths.ts';
import { estimateMemory, shapeOf } from '../fit/index.ts';
import { readModelHeaders } from '../gguf/model-headers.ts';
import { type RandomModelShape, TINY_SHAPE } from '../gguf/random-model.ts';
import { embeddingsBeside } from './embeddings-beside.ts';
import { createLoadCheck, type LoadQuestion } from './load-check.ts';
import { readRoom } from './room.ts';

/** A cache of 8 KB a token, which decides over a few megabytes of weights. */
const LONG: RandomModelShape = {
  ...TINY_SHAPE,
  layers: 8,
  embedding: 256,
  heads: 4,
  kvHeads: 4,
  contextTokens: 65_536,
};
let file = '';
let small = '';

beforeAll(async () => {
  file = await randomModel(LONG);
  small = await randomModel();
});
afterAll(removeModels);

const ask = (over: Partial<LoadQuestion> = {}): LoadQuestion => ({
  path: file,
  contextTokens: 65_536,
  leastContextTokens: 2048,
  backend: 'cpu',
  ...over,
});

async function neededAt(contextTokens: number): Promise<number> {
  return estimateMemory(shapeOf(await readModelHeaders(file)), { contextTokens }).memory;
}

describe('memory that is there', () => {
  it('holds all of the context, or half of it, or half of that', async () => {
    for (const tokens of [65_536, 32_768, 16_384, 2048]) {
      const room = (await neededAt(tokens)) + 1e6;
      const answer = await createLoadCheck({ room: async () => room })(ask());
      expect(answer).toMatchObject({ contextTokens: tokens, freeBytes: room, layers: 9 });
      expect(answer.neededBytes).toBeLessThanOrEqual(room);
    }
  });

  it('that is too little is refused with what it needs, what there is, and what would do', async () => {
    const room = (await neededAt(2048)) - 5e6;
    const others = async () => [
      { name: 'itself', path: file, sizeBytes: 9e9 },
      { name: 'gone', path: `${file}.gone`, sizeBytes: 8e9 },
      { name: 'Pequeño', path: small, sizeBytes: 1e6 },
    ];
    const refused = await createLoadCheck({ room: async () => room, others })(ask()).catch((error) => error);
    expect(refused).toMatchObject({ kind: 'model-too-big', details: { suggestion: ': Pequeño' } });
    const { message, hint } = toWireError(refused, 'es');
    const needs = text((room + 5e6) / 1e9);
    expect(message).toBe(
      `Este modelo necesita unos ${needs} GB de memoria y ahora hay ${text(room / 1e9)} GB libres.`,
    );
    expect(hint).toMatch(/más pequeño: Pequeño\.$/);
  });

  it('is shared with what is about to be loaded beside', async () => {
    const room = (await neededAt(65_536)) + 1e6;
    const besideBytes = async () => 100e6;
    const answer = await createLoadCheck({ room: async () => room, besideBytes })(ask());
    expect(answer.contextTokens).toBeLessThan(65_536);
    // Where only one of them fits, it is the conversation.
    const tight = (await neededAt(2048)) + 1e6;
    const alone = await createLoadCheck({ room: async () => tight, besideBytes })(ask());
    expect(alone.contextTokens).toBe(2048);
  });

  it('the embeddings that ship are counted by their files', async () => {
    const bytes = await embeddingsBeside(path.join(resourcesFolder, 'starter', 'embeddings'));
    expect(bytes).toBeGreaterThan(135e6);
    expect(bytes).toBeLessThan(400e6);
    expect(await embeddingsBeside('/nowhere')).toBe(0);
  });

  it('is never exceeded, and never less used than half', async () => {
    const least = await neededAt(2048);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 900e6 }), async (room) => {
        const answer = await createLoadCheck({ room: async () => room })(ask()).catch((error) => error);
        if (answer instanceof AppError) {
          expect(answer.kind).toBe('model-too-big');
          expect(room).toBeLessThan(least);
        } else {
          expect(answer.neededBytes).toBeLessThanOrEqual(room);
          const twice = await neededAt(Math.min(65_536, answer.contextTokens * 2));
          if (answer.contextTokens < 65_536) expect(twice).toBeGreaterThan(room);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a graphics card', () => {
  const card = (freeMemoryBytes: number) => async () => [{ name: 'card', memoryBytes: 8e9, freeMemoryBytes }];

  it('takes what main memory does not have to', async () => {
    const room = async () => 250e6;
    const with8 = await createLoadCheck({ room, cards: card(8e9) })(ask({ backend: 'cuda' }));
    expect(with8.contextTokens).toBe(65_536);
    const with0 = await createLoadCheck({ room, cards: card(0) })(ask({ backend: 'cuda' }));
    expect(with0.contextTokens).toBeLessThan(65_536);
  });

  it('that nobody knows the memory of is left to the backend', async () => {
    const check = createLoadCheck({ room: async () => 250e6, cards: async () => [] });
    expect((await check(ask({ backend: 'vulkan' }))).contextTokens).toBe(65_536);
  });
});

it('knows what memory there is here', async () => {
  expect(await readRoom()).toBeGreaterThan(100e6);
  expect(await readRoom('win32')).toBeGreaterThanOrEqual((await readRoom('linux')) / 4);
});

function text(gigabytes: number): string {
  return Number(gigabytes.toPrecision(2)).toLocaleString('es');
}
