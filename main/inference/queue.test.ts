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
    const background = queue.addLower(
      'prepare',
      async (preempted) => {
        started.open();
        await new Promise((resolve) => preempted.addEventListener('abort', resolve));
        order.push('background gave way');
        return 5;
      },
      0,
    );
    await started.opened;
    const later = queue.addLower('prepare', async () => order.push('later background'), 0);
    const call = queue.add(async () => order.push('call'));
    expect(await background).toBe(5);
    await Promise.all([later, call]);
    expect(order).toEqual(['background gave way', 'call', 'later background']);
  });

  it('drops a background call that waits for a newer one', async () => {
    const queue = new CallQueue();
    const busy = gate();
    const call = queue.add(() => busy.opened);
    const old = queue.addLower('prepare', async () => 1, 0);
    const fresh = queue.addLower('prepare', async () => 2, 0);
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
    const waiting = [queue.add(async () => 1), queue.addLower('prepare', async () => 2, 0)];
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

describe('what goes before what', () => {
  const stops = (queue: CallQueue, rank: 'ask' | 'prepare' | 'look') => {
    const started = gate();
    const done = queue.addLower(
      rank,
      (preempted) => {
        started.open();
        return new Promise<string>((resolve) =>
          preempted.addEventListener('abort', () => resolve('gave way')),
        );
      },
      'never ran',
    );
    return { started: started.opened, done };
  };

  it('a second look gives way to everything, and to no other second look', async () => {
    for (const rank of ['ask', 'prepare'] as const) {
      const queue = new CallQueue();
      const look = stops(queue, 'look');
      await look.started;
      const other = queue.addLower('look', async () => 'ran', 'never ran');
      await queue.addLower(rank, async () => {}, undefined);
      expect(await look.done).toBe('gave way');
      expect(await other).toBe('ran');
    }
  });

  it('an explanation goes before what is prepared, and after a reply', async () => {
    const queue = new CallQueue();
    const prepare = stops(queue, 'prepare');
    await prepare.started;
    const ask = stops(queue, 'ask');
    expect(await prepare.done).toBe('gave way');
    await ask.started;
    const prepared = queue.addLower('prepare', async () => 'prepared', 'never ran');
    const reply = queue.add(async () => 'replied');
    expect(await ask.done).toBe('gave way');
    expect(await Promise.all([prepared, reply])).toEqual(['prepared', 'replied']);
  });

  it('second looks wait in order, up to a bound: the oldest goes', async () => {
    const queue = new CallQueue();
    const busy = gate();
    const reply = queue.add(() => busy.opened);
    const order: number[] = [];
    const looks = Array.from({ length: 10 }, (_, k) => queue.addLower('look', async () => order.push(k), -1));
    busy.open();
    await reply;
    expect(await Promise.all(looks)).toEqual([-1, -1, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(order).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
