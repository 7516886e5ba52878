/** How fast it goes, over the last seconds, so that it follows a connection that changes. */

const WINDOW_MS = 8_000;
/** Before that, one piece more or less would be the whole figure. */
const SHORTEST_MS = 1_000;

export interface SpeedMeter {
  /** So many more bytes came in. */
  add(bytes: number): void;
  /** Null before there is anything to say. */
  bytesPerSecond(): number | null;
}

/** @param now a clock that never goes back, in milliseconds. */
export function createSpeedMeter(now: () => number = () => performance.now()): SpeedMeter {
  const began = now();
  /** Oldest first, gathered so that a fast connection does not make a long list. */
  const samples: { at: number; bytes: number }[] = [];

  function forget(): void {
    const oldest = now() - WINDOW_MS;
    while (samples[0] !== undefined && samples[0].at < oldest) samples.shift();
  }

  return {
    add(bytes) {
      const last = samples.at(-1);
      if (last !== undefined && now() - last.at < 100) last.bytes += bytes;
      else samples.push({ at: now(), bytes });
      forget();
    },
    bytesPerSecond() {
      forget();
      const elapsed = Math.min(now() - began, WINDOW_MS);
      if (elapsed < SHORTEST_MS) return null;
      return samples.reduce((sum, { bytes }) => sum + bytes, 0) / (elapsed / 1000);
    },
  };
}
