import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fuses } from '../main/desktop/fuses.ts';
import afterPack from './after-pack.mjs';

/** What marks the wire in Electron's program; then a version, a length, and a byte for each fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const COUNT = Object.keys(fuses).length;

let appOutDir: string;
beforeAll(async () => {
  appOutDir = await mkdtemp(path.join(tmpdir(), 'tertulia-fuses-'));
});
afterAll(() => rm(appOutDir, { recursive: true, force: true }));

async function pack(length: number): Promise<string> {
  const file = path.join(appOutDir, 'tertulia');
  const wire = Buffer.from([1, length, ...Buffer.from('0'.repeat(length))]);
  await writeFile(file, Buffer.concat([Buffer.alloc(5000), Buffer.from(SENTINEL), wire, Buffer.alloc(5000)]));
  const packager = { appInfo: { productFilename: 'Tertulia' }, executableName: 'tertulia' };
  await afterPack({ appOutDir, electronPlatformName: 'linux', packager });
  const bytes = await readFile(file);
  const start = bytes.indexOf(SENTINEL) + SENTINEL.length + 2;
  return bytes.subarray(start, start + length).toString();
}

describe('packaging', () => {
  it('burns every fuse into the program', async () => {
    const wire = await pack(COUNT);
    for (const [name, on] of Object.entries(fuses)) {
      expect(wire[FuseV1Options[name as keyof typeof FuseV1Options]], name).toBe(on ? '1' : '0');
    }
  });

  it('fails when Electron has a fuse that nobody decided', async () => {
    await expect(pack(COUNT + 1)).rejects.toThrow(/fuse/i);
  });
});
