import { createSpeedMeter } from './speed.ts';
import type { DownloadProgress } from './types.ts';

const EVERY_MS = 250;

export interface ProgressBoard {
  phase(phase: DownloadProgress['phase']): void;
  total(bytes: number | null): void;
  /** So many bytes more of a file are on disk; `fresh` ones came over the network just now. */
  count(file: number, bytes: number, fresh: boolean): void;
  /** Nothing of a file is on disk any more. */
  recount(file: number): void;
  /** Tells the last of it. */
  close(): void;
}

/** Tells how far it is some four times a second, and at once when it enters another phase. */
export function createProgressBoard(tell: (progress: DownloadProgress) => void): ProgressBoard {
  let meter = createSpeedMeter();
  let phase: DownloadProgress['phase'] = 'starting';
  const bytesOf = new Map<number, number>();
  let totalBytes: number | null = null;
  let told = '';

  function report(): void {
    const bytesPerSecond = phase === 'downloading' ? meter.bytesPerSecond() : null;
    const bytes = [...bytesOf.values()].reduce((sum, one) => sum + one, 0);
    const left = totalBytes === null ? null : totalBytes - bytes;
    const secondsLeft = left !== null && bytesPerSecond ? Math.ceil(left / bytesPerSecond) : null;
    const progress = { phase, bytes, totalBytes, bytesPerSecond, secondsLeft };
    const line = JSON.stringify(progress);
    if (line === told) return;
    told = line;
    tell(progress);
  }

  const timer = setInterval(report, EVERY_MS);
  return {
    phase(next) {
      if (next === phase) return;
      // Time spent on other things is not time spent on receiving.
      if (next === 'downloading') meter = createSpeedMeter();
      phase = next;
      report();
    },
    total(sum) {
      totalBytes = sum;
    },
    count(file, more, fresh) {
      bytesOf.set(file, (bytesOf.get(file) ?? 0) + more);
      if (fresh) meter.add(more);
    },
    recount: (file) => void bytesOf.delete(file),
    close() {
      clearInterval(timer);
      report();
    },
  };
}
