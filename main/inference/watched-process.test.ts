import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { PortLike, WorkerExit } from './port.ts';
import { type WatchedEnd, WatchedProcess } from './watched-process.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A port whose process says what the test says, and ends when it is killed. */
function open({ hangMs = 1000 } = {}) {
  const says = {
    message: (_: unknown) => {},
    line: (_: string) => {},
    exit: (_: WorkerExit) => {},
  };
  const posted: unknown[] = [];
  const port: PortLike = {
    pid: 7,
    post: (message) => void posted.push(message),
    onMessage: (listener) => {
      says.message = listener;
    },
    onLine: (listener) => {
      says.line = listener;
    },
    onExit: (listener) => {
      says.exit = listener;
    },
    kill: vi.fn(() => says.exit({ code: null, signal: 'SIGKILL' })),
  };
  const [reports, lines, ends]: [string[], string[], WatchedEnd[]] = [[], [], []];
  const process = new WatchedProcess<string, string>({
    openPort: () => port,
    env: {},
    reports: z.string(),
    onReport: (report) => reports.push(report),
    onLine: (line) => lines.push(line),
    onTick: (_, silentMs) => {
      if (silentMs >= hangMs) process.endAsHung();
    },
    doing: () => ({ doing: 'working', backend: 'cpu' }),
    onEnd: (end) => ends.push(end),
  });
  return { process, port, says, posted, reports, lines, ends };
}

test('what it says is checked; what cannot be read is only logged', () => {
  const { says, reports, lines } = open();
  says.message('ready');
  says.message({ no: 'report' });
  expect(reports).toEqual(['ready']);
  expect(lines).toEqual([expect.stringContaining('unreadable report')]);
});

test('one that falls silent is ended as hung; a sign of life in time keeps it', () => {
  const { says, ends } = open({ hangMs: 1000 });
  vi.advanceTimersByTime(800);
  says.message('beat');
  vi.advanceTimersByTime(800);
  expect(ends).toEqual([]);
  vi.advanceTimersByTime(800);
  expect(ends).toMatchObject([{ error: { kind: 'worker-hung' }, asked: false }]);
  vi.advanceTimersByTime(10_000);
  expect(ends).toHaveLength(1);
});

test('its last lines tell why it ended', () => {
  const { says, ends } = open();
  says.line('error: failed to allocate a buffer');
  says.exit({ code: 1, signal: null });
  expect(ends).toMatchObject([{ error: { kind: 'out-of-memory' } }]);
  expect(ends[0]?.reason).toBe(ends[0]?.error);
});

test('ended for a reason of ours, the reason is in the log and in the error', () => {
  const { process, lines, ends } = open();
  process.endFor('it took too long');
  expect(lines).toEqual(['error: it took too long']);
  expect(String(ends[0]?.error.cause)).toContain('it took too long');
});

test('asked to end, it is waited for, and those who wait for it hear of no fault', async () => {
  const { process, says, posted, port, ends } = open();
  const done = process.shutdown('farewell', 500);
  expect(posted).toEqual(['farewell']);
  says.exit({ code: 0, signal: null });
  await done;
  expect(port.kill).not.toHaveBeenCalled();
  expect(ends).toMatchObject([{ reason: { kind: 'cancelled' }, asked: true }]);
});

test('asked to end, one that does not is made to', async () => {
  const { process, port } = open({ hangMs: 60_000 });
  const done = process.shutdown('farewell', 500);
  vi.advanceTimersByTime(499);
  expect(port.kill).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  await done;
  expect(port.kill).toHaveBeenCalledOnce();
});
