import { createSpeedMeter } from '../download/speed.ts';
import type { Job } from '../transfers/index.ts';

export interface WorkBoard {
  /** So many bytes more are done; `fresh` ones just now, others before this run. */
  add(bytes: number, fresh?: boolean): void;
  /** Takes back what has to be done again. */
  undo(bytes: number): void;
  state(state: 'running' | 'verifying'): void;
}

/** Counts bytes of work over several files, and tells the job. */
export function createWorkBoard(job: Job, totalBytes: number): WorkBoard {
  let meter = createSpeedMeter();
  let bytes = 0;
  let current: 'running' | 'verifying' = 'running';

  function tell(): void {
    const bytesPerSecond = meter.bytesPerSecond();
    const left = Math.max(0, totalBytes - bytes);
    const secondsLeft = bytesPerSecond ? Math.ceil(left / bytesPerSecond) : null;
    job.progress({
      state: current,
      bytes: Math.min(bytes, totalBytes),
      totalBytes,
      bytesPerSecond,
      secondsLeft,
    });
  }

  tell();
  return {
    add(more, fresh = true) {
      bytes += more;
      if (fresh) meter.add(more);
      tell();
    },
    undo(less) {
      bytes -= less;
    },
    state(next) {
      if (next === current) return;
      current = next;
      meter = createSpeedMeter();
      tell();
    },
  };
}
