import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PromptMessage } from '../inference/types.ts';
import { openStorage, type Storage } from '../storage/index.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { firstParameters, otherParameters } from './generation.ts';
import { createResponseCache } from './response-cache.ts';
import { silentLog } from './testing/open-services.ts';

let storage: Storage;
let modelPath: string;
beforeEach(() => {
  const folder = temporaryFolder();
  storage = openStorage({ folder });
  modelPath = path.join(folder, 'model.gguf');
  writeFileSync(modelPath, 'weights');
  return () => storage.close();
});

const open = () => createResponseCache(storage.cachedReplies, { log: silentLog });
const messages: PromptMessage[] = [{ role: 'user', content: 'Hola' }];
const request = () => ({ modelId: 'starter', modelPath, parameters: firstParameters('brief'), messages });

describe('the key of a request', () => {
  it('is the same for the same request, in whatever order its parameters stand', async () => {
    const { keyOf } = open();
    const reversed = Object.fromEntries(Object.entries(firstParameters('brief')).reverse());
    const parameters = reversed as unknown as ReturnType<typeof firstParameters>;
    expect(await keyOf({ ...request(), parameters })).toBe(await keyOf(request()));
    expect(await keyOf(request())).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another for another model, other weights under its name, other parameters or other words', async () => {
    const { keyOf } = open();
    const keys = [
      await keyOf(request()),
      await keyOf({ ...request(), modelId: 'other' }),
      await keyOf({ ...request(), parameters: firstParameters('full') }),
      await keyOf({ ...request(), parameters: otherParameters('brief') }),
      await keyOf({ ...request(), messages: [...messages, ...messages] }),
    ];
    utimesSync(modelPath, 1, 1);
    keys.push(await keyOf(request()));
    writeFileSync(modelPath, 'other weights');
    keys.push(await keyOf(request()));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('never takes one list of messages for another', async () => {
    const { keyOf } = open();
    const message = fc.record({
      role: fc.constantFrom('user' as const, 'assistant' as const),
      content: fc.string({ maxLength: 4 }),
    });
    const list = fc.array(message, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(list, list, async (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        const keys = await Promise.all([one, other].map((of) => keyOf({ ...request(), messages: of })));
        expect(keys[0] === keys[1]).toBe(same);
      }),
      { numRuns: 60 },
    );
  });
});

it('forgets what is too old or too much', async () => {
  let time = 1000;
  const bounds = { entries: 2, bytes: 1000, age: 100 };
  const cache = createResponseCache(storage.cachedReplies, { log: silentLog, bounds, now: () => time });
  for (const key of ['a', 'b', 'c']) {
    time += 1;
    cache.store(key, { text: key, omittedMessages: 0 });
  }
  expect(cache.find('a')).toBeNull();
  expect(cache.find('c')).toEqual({ text: 'c', omittedMessages: 0 });
  time += 100;
  expect(cache.find('b')).toBeNull();
  expect(storage.cachedReplies.count()).toBe(1);
});

it('costs nothing but itself where the database cannot be used', () => {
  const broken = { ...storage.cachedReplies, get: fail, put: fail, trim: fail };
  const cache = createResponseCache(broken, { log: silentLog });
  expect(cache.find('a')).toBeNull();
  cache.store('a', { text: 'a', omittedMessages: 0 });
});

function fail(): never {
  throw new Error('no database');
}
