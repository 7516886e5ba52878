import { beforeEach, describe, expect, it } from 'vitest';
import { createTries, type Tries } from './tries.ts';

let time = 0;
let tries: Tries;
beforeEach(() => {
  time = 1_000;
  tries = createTries(() => time);
});

const guess = (peer: string, count: number): void => {
  for (let n = 0; n < count; n += 1) tries.wrong(peer);
};

describe('wrong codes', () => {
  it('are forgiven a few times', () => {
    guess('a', 4);
    expect(tries.waitSeconds('a')).toBe(0);
  });

  it('cost ever longer waits, up to ten minutes, and only those who tried', () => {
    const waits = Array.from({ length: 12 }, () => {
      tries.wrong('a');
      return tries.waitSeconds('a');
    });
    expect(waits).toEqual([0, 0, 0, 0, 10, 20, 40, 80, 160, 320, 600, 600]);
    expect(tries.waitSeconds('b')).toBe(0);
  });

  it('may be tried again when the wait is over, and cost more from then on', () => {
    guess('a', 5);
    time += 10_000;
    expect(tries.waitSeconds('a')).toBe(0);
    tries.wrong('a');
    expect(tries.waitSeconds('a')).toBe(20);
  });

  it('are not wiped out by a right one: behind one address there may be many machines', () => {
    guess('a', 4);
    tries.right('a');
    tries.wrong('a');
    expect(tries.waitSeconds('a')).toBe(10);
  });

  it('are forgotten after a quarter of an hour', () => {
    guess('a', 6);
    time += 901_000;
    tries.wrong('a');
    expect(tries.waitSeconds('a')).toBe(0);
  });

  it('of many together hold up who was never right, until the minute is over', () => {
    tries.right('known');
    for (let n = 0; n < 120; n += 1) tries.wrong(`peer ${n}`);
    expect(tries.waitSeconds('new')).toBe(60);
    expect(tries.waitSeconds('known')).toBe(0);
    time += 60_000;
    expect(tries.waitSeconds('new')).toBe(0);
  });
});
