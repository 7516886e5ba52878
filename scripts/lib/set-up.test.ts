import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areStale } from './dependencies.mjs';
import { electronProgram } from './electron.mjs';
import { root } from './places.mjs';
import { isStale } from './stale.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tertulia-set-up-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, content: unknown, secondsAgo = 0): Promise<void> {
  const place = path.join(folder, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, typeof content === 'string' ? content : JSON.stringify(content));
  const time = Date.now() / 1000 - secondsAgo;
  await utimes(place, time, time);
}

describe('dependencies', () => {
  const zod = { version: '4.6.7', integrity: 'sha512-a' };
  const lock = (packages: object) => write('package-lock.json', { packages: { '': {}, ...packages } });
  const installed = (packages: object) => write('node_modules/.package-lock.json', { packages });

  it('are stale where they are missing, or of another version, or of other content', async () => {
    await lock({ 'node_modules/zod': zod });
    expect(areStale(folder)).toBe(true);
    await installed({ 'node_modules/zod': zod });
    expect(areStale(folder)).toBe(false);
    await installed({ 'node_modules/zod': { ...zod, version: '4.0.0' } });
    expect(areStale(folder)).toBe(true);
    await installed({ 'node_modules/zod': { ...zod, integrity: 'sha512-b' } });
    expect(areStale(folder)).toBe(true);
  });

  it('are not stale for want of what is meant for another platform', async () => {
    const foreign = { version: '1.0.0', optional: true };
    await lock({ 'node_modules/zod': zod, 'node_modules/x-darwin': foreign });
    await installed({ 'node_modules/zod': zod });
    expect(areStale(folder)).toBe(false);
  });

  it('of this checkout are there: a test runs on them', () => {
    expect(areStale(root)).toBe(false);
  });
});

describe('a build', () => {
  it('is stale where a source is newer; a test is no source', async () => {
    await write('renderer/app/App.tsx', 'x', 60);
    expect(isStale('renderer', folder)).toBe(true);
    await write('dist/renderer/index.html', 'x', 30);
    expect(isStale('renderer', folder)).toBe(false);
    await write('renderer/app/App.test.tsx', 'x');
    await write('renderer/testing/fake.ts', 'x');
    expect(isStale('renderer', folder)).toBe(false);
    await write('resources/locales/es/ui.json', '{}');
    expect(isStale('renderer', folder)).toBe(true);
  });
});

describe('Electron’s program', () => {
  it('is there only when the file is', async () => {
    expect(electronProgram(path.join(folder, 'electron'))).toBeNull();
    await write('electron/path.txt', 'electron');
    expect(electronProgram(path.join(folder, 'electron'))).toBeNull();
    await write('electron/dist/electron', '');
    expect(electronProgram(path.join(folder, 'electron'))).toBe(path.join(folder, 'electron/dist/electron'));
  });
});
