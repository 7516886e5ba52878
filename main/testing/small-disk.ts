import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A file system of its own, small enough to be filled. */
export interface SmallDisk {
  folder: string;
  /** Takes all the room that is left. */
  fill(): void;
  /** Gives it back. */
  free(): void;
  /** Refuses to; call it when nothing is open for writing. */
  makeReadOnly(): void;
}

/** Mounting is for root on Linux: elsewhere the tests that need it are skipped, and say so. */
export const canMount = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(path.join(tmpdir(), 'tertulia-mount-'));
  try {
    mount(folder, 64 * 1024);
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();

export function smallDisk(bytes: number): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), 'tertulia-disk-'));
  mount(folder, bytes);
  onTestFinished(() => {
    // Lazily: the driver keeps the database open until its statements are collected.
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  const filler = path.join(folder, 'filler');
  return {
    folder,
    fill() {
      const descriptor = openSync(filler, 'a');
      const block = Buffer.alloc(4096);
      try {
        while (statfsSync(folder).bavail > 0) writeSync(descriptor, block);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(descriptor);
      }
    },
    free: () => rmSync(filler),
    makeReadOnly: () => mount(folder, bytes, true),
  };
}

function mount(folder: string, bytes: number, isReadOnly = false): void {
  const size = `size=${bytes}`;
  const options = isReadOnly ? ['-o', 'remount,ro', folder] : ['-t', 'tmpfs', '-o', size, 'tmpfs', folder];
  execFileSync('mount', options, { stdio: 'pipe' });
}
