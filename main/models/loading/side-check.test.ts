import { afterAll, expect, it } from 'vitest';
import { randomModel, removeModels } from '../../inference/testing/models.ts';
import { TINY_SHAPE } from '../gguf/random-model.ts';
import { createSideCheck } from './side-check.ts';

afterAll(removeModels);

it('a second context needs its cache, and some to spare', async () => {
  const path = await randomModel({
    ...TINY_SHAPE,
    layers: 8,
    embedding: 256,
    heads: 4,
    kvHeads: 4,
    contextTokens: 65_536,
  });
  const question = { path, contextTokens: 16_384, backend: 'cpu' as const };
  // Keys and values of 256 half-precision numbers each, in 8 layers.
  const cacheBytes = 16_384 * 2 * 256 * 2 * 8;
  const fits = (bytes: number) => createSideCheck(async () => bytes)(question);
  expect(await fits(cacheBytes + 500e6)).toBe(true);
  expect(await fits(cacheBytes + 200e6)).toBe(false);
  expect(await fits(100e6)).toBe(false);
  // Of a card, llama.cpp knows better.
  expect(await createSideCheck(async () => 0)({ ...question, backend: 'cuda' })).toBe(true);
});
