import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuit } from './quit.ts';
import { createRecovery } from './renderer-recovery.ts';

describe('quitting', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const event = () => ({ preventDefault: vi.fn() });

  it('closes once, then ends', async () => {
    let closed = (): void => {};
    const close = vi.fn(() => new Promise<void>((resolve) => (closed = resolve)));
    const end = vi.fn();
    const quit = createQuit(close, end);
    const first = event();
    quit(first);
    quit(event());
    expect(first.preventDefault).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
    expect(end).not.toHaveBeenCalled();
    closed();
    await vi.runAllTimersAsync();
    expect(end).toHaveBeenCalledOnce();
    const last = event();
    quit(last);
    expect(last.preventDefault).not.toHaveBeenCalled();
  });

  it('ends although closing fails', async () => {
    const end = vi.fn();
    createQuit(() => Promise.reject(new Error('disk')), end)(event());
    await vi.runAllTimersAsync();
    expect(end).toHaveBeenCalledOnce();
  });

  it('ends although closing never does', async () => {
    const end = vi.fn();
    createQuit(() => new Promise(() => {}), end, 5_000)(event());
    await vi.advanceTimersByTimeAsync(4_999);
    expect(end).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(end).toHaveBeenCalledOnce();
  });
});

describe('a page whose process is gone', () => {
  it('is reloaded once, and again only after a while', () => {
    let time = 0;
    const decide = createRecovery(() => time);
    expect(decide('crashed')).toBe('reload');
    time = 30_000;
    expect(decide('oom')).toBe('give-up');
    time = 120_000;
    expect(decide('killed')).toBe('reload');
  });

  it('that ended as it should is left alone', () => {
    expect(createRecovery()('clean-exit')).toBe('ignore');
  });
});
