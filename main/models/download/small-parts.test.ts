import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors.ts';
import { partLength } from './part-state.ts';
import { backOff, createRetries, usualRetries } from './retries.ts';
import { createSpeedMeter } from './speed.ts';

describe('the speed', () => {
  function meterAt() {
    let time = 0;
    const meter = createSpeedMeter(() => time);
    const pass = (milliseconds: number, bytes: number) => {
      time += milliseconds;
      meter.add(bytes);
    };
    return { meter, pass };
  }

  it('is not told before there is one', () => {
    const { meter, pass } = meterAt();
    pass(500, 1_000_000);
    expect(meter.bytesPerSecond()).toBe(null);
  });

  it('is that of a steady connection, and follows one that changes within seconds', () => {
    const { meter, pass } = meterAt();
    for (let step = 0; step < 100; step += 1) pass(50, 5_000);
    expect(meter.bytesPerSecond()).toBeCloseTo(100_000, -4);
    for (let step = 0; step < 200; step += 1) pass(50, 500);
    expect(meter.bytesPerSecond()).toBeCloseTo(10_000, -3);
  });

  it('falls to nothing when nothing comes', () => {
    const { meter, pass } = meterAt();
    pass(2_000, 1_000_000);
    pass(20_000, 0);
    expect(meter.bytesPerSecond()).toBe(0);
  });
});

describe('tries', () => {
  const policy = { ...usualRetries, tries: 4, firstDelay: 1, longestDelay: 2 };
  const retriesWith = (signal = new AbortController().signal) => {
    const waits: number[] = [];
    const retries = createRetries({ policy, signal, onRetry: (_, seconds) => waits.push(seconds) });
    return { retries, waits };
  };
  const unreachable = () => new AppError('network-unreachable', { host: 'h' });

  it('end with the last failure after so many in a row', async () => {
    const { retries, waits } = retriesWith();
    let count = 0;
    await expect(
      retries.run(async () => {
        count += 1;
        throw unreachable();
      }),
    ).rejects.toMatchObject({ kind: 'network-unreachable' });
    expect([count, waits.length]).toEqual([4, 3]);
  });

  it('start anew whenever something came', async () => {
    const { retries } = retriesWith();
    let count = 0;
    const result = await retries.run(async (progressed) => {
      count += 1;
      progressed();
      if (count < 10) throw unreachable();
      return count;
    });
    expect(result).toBe(10);
  });

  it('are not made where nothing would change', async () => {
    const { retries, waits } = retriesWith();
    const failing = retries.run(async () => {
      throw new AppError('download-forbidden');
    });
    await expect(failing).rejects.toMatchObject({ kind: 'download-forbidden' });
    expect(waits).toEqual([]);
  });

  it('stop waiting when nobody wants the file any more', async () => {
    const stop = new AbortController();
    const { retries } = retriesWith(stop.signal);
    const waiting = retries.run(async () => {
      throw new AppError('download-rate-limited', { seconds: 100 });
    });
    setImmediate(() => stop.abort());
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
  });

  it('wait longer each time, up to a bound, and never at the same moment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, chance) => {
          const delay = backOff(failures, usualRetries, () => chance);
          const full = Math.min(usualRetries.longestDelay, usualRetries.firstDelay * 2 ** (failures - 1));
          expect(delay).toBeGreaterThanOrEqual(full / 2);
          expect(delay).toBeLessThanOrEqual(full);
        },
      ),
    );
  });
});

describe('parts', () => {
  it('make the file, without gap or overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1e6, max: 1e9 }), (size, part) => {
        const count = Math.ceil(size / part);
        const lengths = Array.from({ length: count }, (_, index) => partLength(size, part, index));
        expect(lengths.reduce((sum, one) => sum + one, 0)).toBe(size);
        expect(Math.min(...lengths)).toBeGreaterThan(0);
      }),
    );
  });
});
