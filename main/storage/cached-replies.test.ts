import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStorage } from './index.ts';

it('keeps the most recently used within its bounds, whatever comes', () => {
  const storage = openStorage({ folder: temporaryFolder() });
  const { cachedReplies: replies } = storage;
  let time = 0;
  const step = fc.record({ key: fc.nat(30), size: fc.nat(40), reads: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (steps, entries) => {
      replies.trim({ oldest: Number.MAX_SAFE_INTEGER, entries: 0, bytes: 0 });
      expect(replies.count()).toBe(0);
      let model: { key: string; size: number }[] = [];
      for (const { key: number, size, reads } of steps) {
        time += 1;
        const key = `k${number}`;
        const known = model.find((entry) => entry.key === key);
        if (reads) {
          expect(replies.get(key, time) !== null).toBe(known !== undefined);
          if (known) model = [known, ...model.filter((entry) => entry !== known)];
          continue;
        }
        replies.put(key, { text: 'x'.repeat(size), omittedMessages: 0 }, time);
        replies.trim({ oldest: 0, entries, bytes: 100 });
        model = [{ key, size }, ...model.filter((entry) => entry.key !== key)].slice(0, entries);
        let total = 0;
        model = model.filter((entry) => {
          total += entry.size;
          return total <= 100;
        });
      }
      expect(replies.count()).toBe(model.length);
      for (const { key } of model) expect(replies.get(key, time)).not.toBeNull();
    }),
    { numRuns: 40 },
  );
  storage.close();
});

it('drops what is too old', () => {
  const storage = openStorage({ folder: temporaryFolder() });
  storage.cachedReplies.put('old', { text: 'x', omittedMessages: 2 }, 10);
  storage.cachedReplies.put('new', { text: 'y', omittedMessages: 0 }, 20);
  storage.cachedReplies.get('old', 30);
  storage.cachedReplies.trim({ oldest: 15, entries: 10, bytes: 1000 });
  expect(storage.cachedReplies.get('old', 31)).toBeNull();
  expect(storage.cachedReplies.get('new', 31)).toEqual({ text: 'y', omittedMessages: 0 });
  storage.close();
});
