import { describe, expect, it } from 'vitest';
import { CallQueue } from './queue.ts';

function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

describe('the queue of calls', () => {
  it('runs one at a time, in order', async () => {
    const queue = new CallQueue();
    const order: string[] = [];
    let running = 0;
    const call = (name: string) =>
      queue.add(async () => {
        expect(++running).toBe(1);
        await Promise.resolve();
        order.push(name);
        running--;
      });
    await Promise.all(['a', 'b', 'c'].map(call));
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('asks a background call to stop when another arrives, and lets that one in first', async () => {
    const queue = new CallQueue();
    const order: string[] = [];
    const started = gate();
    const background = queue.addBackground(async (preempted) => {
      started.open();
      await new Promise((resolve) => preempted.addEventListener('abort', resolve));
      order.push('background gave way');
      return 5;
    }, 0);
    await started.opened;
    const later = queue.addBackground(async () => order.push('later background'), 0);
    const call = queue.add(async () => order.push('call'));
    expect(await background).toBe(5);
    await Promise.all([later, call]);
    expect(order).toEqual(['background gave way', 'call', 'later background']);
  });

  it('drops a background call that waits for a newer one', async () => {
    const queue = new CallQueue();
    const busy = gate();
    const call = queue.add(() => busy.opened);
    const old = queue.addBackground(async () => 1, 0);
    const fresh = queue.addBackground(async () => 2, 0);
    expect(await old).toBe(0);
    busy.open();
    await call;
    expect(await fresh).toBe(2);
  });

  it('goes on after a call that fails, and after all that waited were refused', async () => {
    const queue = new CallQueue();
    await expect(queue.add(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    const busy = gate();
    const running = queue.add(() => busy.opened);
    const waiting = [queue.add(async () => 1), queue.addBackground(async () => 2, 0)];
    queue.rejectWaiting(new Error('all of you'));
    for (const call of waiting) await expect(call).rejects.toThrow('all of you');
    busy.open();
    await running;
    expect(await queue.add(async () => 3)).toBe(3);
  });

  it('is bounded', async () => {
    const queue = new CallQueue();
    const busy = gate();
    const calls = Array.from({ length: 9 }, () => queue.add(() => busy.opened));
    await expect(queue.add(async () => {})).rejects.toMatchObject({ kind: 'busy' });
    busy.open();
    await Promise.all(calls);
  });
});
