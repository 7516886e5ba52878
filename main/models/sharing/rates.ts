/** Who is receiving what, and how fast: what the teacher's window shows. */
import type { ShareStatus } from '../../../preload/schemas/transfers.ts';
import { createSpeedMeter, type SpeedMeter } from '../download/speed.ts';

/** Between two parts of a download there may be a moment; after this it is over. */
const OVER_AFTER_MS = 8_000;

interface Entry {
  id: string;
  peer: string;
  modelId: string;
  bytes: number;
  totalBytes: number;
  meter: SpeedMeter;
  /** Requests being answered now. */
  open: number;
  lastAt: number;
}

export interface Rates {
  /** A request of a peer for a file of a model begins. */
  begin(peer: string, modelId: string, totalBytes: number): { sent(bytes: number): void; end(): void };
  /** Those under way, oldest first. */
  list(): ShareStatus['transfers'];
}

/** @param now a clock in milliseconds that never goes back. */
export function createRates(now: () => number = () => performance.now()): Rates {
  const entries = new Map<string, Entry>();
  let count = 0;

  function forget(): void {
    for (const [key, { open, lastAt }] of entries) {
      if (open === 0 && now() - lastAt > OVER_AFTER_MS) entries.delete(key);
    }
  }

  return {
    begin(peer, modelId, totalBytes) {
      forget();
      const key = `${peer} ${modelId}`;
      const entry = entries.get(key) ?? {
        id: String(count++),
        peer,
        modelId,
        bytes: 0,
        totalBytes,
        meter: createSpeedMeter(now),
        open: 0,
        lastAt: now(),
      };
      entries.set(key, entry);
      entry.open += 1;
      return {
        sent(bytes) {
          // Parts that are asked for again do not make it more than whole.
          entry.bytes = Math.min(entry.totalBytes, entry.bytes + bytes);
          entry.meter.add(bytes);
          entry.lastAt = now();
        },
        end() {
          entry.open -= 1;
          entry.lastAt = now();
        },
      };
    },
    list() {
      forget();
      return [...entries.values()].map(({ id, peer, modelId, bytes, totalBytes, meter }) => ({
        id,
        peer,
        modelId,
        bytes,
        totalBytes,
        bytesPerSecond: meter.bytesPerSecond(),
      }));
    },
  };
}
