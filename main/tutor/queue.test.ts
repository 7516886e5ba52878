import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createQueue } from './queue.ts';

const never = new AbortController().signal;

it('runs one at a time, in order, also past a failure', async () => {
  const run = createQueue();
  const order: string[] = [];
  const task = (name: string, ms: number, fails = false) =>
    run(async () => {
      order.push(`${name} begins`);
      await pause(ms);
      order.push(`${name} ends`);
      if (fails) throw new Error(name);
    }, never);
  const results = await Promise.allSettled([task('a', 15), task('b', 5, true), task('c', 1)]);
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

it('lets go at once of one that is called off while it waits, and still keeps the order', async () => {
  const run = createQueue();
  const order: string[] = [];
  const first = run(async () => {
    await pause(400);
    order.push('first');
  }, never);
  const controller = new AbortController();
  const second = run(async () => void order.push('second'), controller.signal);
  const third = run(async () => void order.push('third'), never);
  const startedAt = performance.now();
  controller.abort();
  await expect(second).rejects.toThrow(/cancelled/);
  expect(performance.now() - startedAt).toBeLessThan(300);
  await Promise.all([first, third]);
  expect(order).toEqual(['first', 'third']);
});
