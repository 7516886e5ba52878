import { describe, expect, it } from 'vitest';
import { ThreadTuner } from './thread-tuner.ts';

/** Plays `steps` tokens on a machine where a token takes `msOf(threads)`. */
function play(tuner: ThreadTuner, steps: number, msOf: (threads: number) => number, from = 0) {
  let now = from;
  const used: number[] = [];
  for (let step = 0; step < steps; step++) {
    const { threads } = tuner;
    used.push(threads);
    now += msOf(threads);
    tuner.record(msOf(threads), now);
  }
  return { ms: now - from, now, used };
}

const free = (threads: number) => 100 / threads;
/** Another program has a core of four: all threads wait for the one that shares it. */
const shared = (threads: number) => (threads === 4 ? 800 : 100 / threads);

describe('the number of threads', () => {
  it('stays where it is on a free machine, and what it tries costs little, then next to nothing', () => {
    const tuner = new ThreadTuner(4);
    const first = play(tuner, 1000, free);
    expect(first.ms).toBeLessThan(1000 * free(4) * 1.04);
    const later = play(tuner, 5000, free, first.now);
    expect(later.ms).toBeLessThan(5000 * free(4) * 1.01);
  });

  it('leaves a core to another program within a few tokens', () => {
    const tuner = new ThreadTuner(4);
    const { used } = play(tuner, 100, shared);
    expect(used.slice(0, 3)).toEqual([4, 4, 4]);
    expect(used.slice(10)).not.toContain(4);
    expect(used.slice(10).filter((threads) => threads !== 3).length).toBeLessThan(12);
  });

  it('goes as far down as it takes', () => {
    const tuner = new ThreadTuner(8);
    play(tuner, 100, (threads) => (threads === 1 ? 100 : 1000));
    expect(tuner.threads).toBe(1);
  });

  it('reacts at once where a machine becomes busy, and comes back when it is free again', () => {
    const tuner = new ThreadTuner(2);
    const { now } = play(tuner, 300, free);
    expect(tuner.threads).toBe(2);
    const busy = play(tuner, 20, (threads) => (threads === 2 ? 1500 : 100), now);
    expect(busy.used.slice(5).every((threads) => threads === 1)).toBe(true);
    const later = play(tuner, 150, free, busy.now);
    expect(later.used.at(-1)).toBe(2);
  });

  it('tries more threads ever more rarely where that does not help', () => {
    const tuner = new ThreadTuner(2);
    const { used } = play(tuner, 3000, (threads) => (threads === 2 ? 1500 : 50));
    expect(used.filter((threads) => threads === 2).length).toBeLessThan(10);
  });

  it('begins low where one thread proves as fast as all', () => {
    const busy = new ThreadTuner(4);
    busy.begin(800, 100, 0);
    expect(busy.threads).toBe(1);
    const { used } = play(busy, 2000, shared);
    expect(used.slice(-200).filter((threads) => threads === 3).length).toBeGreaterThan(150);
    const idle = new ThreadTuner(4);
    idle.begin(25, 100, 0);
    expect(idle.threads).toBe(4);
  });

  it('is one where there is only one', () => {
    expect(play(new ThreadTuner(1), 50, free).used).toEqual(Array.from({ length: 50 }, () => 1));
  });
});
