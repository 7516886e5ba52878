import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canMount, smallDisk } from '../../testing/small-disk.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { sha256 } from '../testing/hub.ts';
import { copyFile } from './copy-file.ts';

const MB = 1024 * 1024;
const signal = new AbortController().signal;
const bytes = (length: number) => Buffer.from(Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) & 255));

describe('copying a file', () => {
  it('goes on from what an earlier run left, or starts over where that was something else', async () => {
    const folder = temporaryFolder();
    const content = bytes(300_000);
    const from = path.join(folder, 'from');
    writeFileSync(from, content);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 350_000 }),
        fc.boolean(),
        fc.boolean(),
        async (left, isRight, isKnown) => {
          const to = path.join(folder, 'to');
          const before = isRight ? content.subarray(0, left) : Buffer.alloc(left, 7);
          writeFileSync(`${to}.part`, before);
          let counted = 0;
          const onBytes = (more: number) => {
            counted += more;
          };
          const hash = isKnown ? sha256(content) : null;
          expect(await copyFile(from, to, { sha256: hash, signal, onBytes })).toBe(sha256(content));
          expect(readFileSync(to).equals(content)).toBe(true);
          expect(existsSync(`${to}.part`)).toBe(false);
          expect(counted).toBe(content.length);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('refuses a source that is not what it is known to be, and leaves nothing', async () => {
    const folder = temporaryFolder();
    const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
    writeFileSync(from, bytes(1000));
    const copy = copyFile(from, to, { sha256: sha256(bytes(999)), signal, onBytes: () => {} });
    await expect(copy).rejects.toMatchObject({ kind: 'model-damaged' });
    expect(existsSync(to) || existsSync(`${to}.part`)).toBe(false);
    await expect(
      copyFile(path.join(folder, 'gone'), to, { sha256: null, signal, onBytes: () => {} }),
    ).rejects.toMatchObject({ kind: 'source-gone' });
  });

  it('says that the source is gone where it ends too early', async () => {
    const folder = temporaryFolder();
    const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
    writeFileSync(from, Buffer.alloc(40 * MB, 1));
    const onBytes = () => truncateSync(from, 0);
    const copy = copyFile(from, to, { sha256: null, signal, onBytes });
    await expect(copy).rejects.toMatchObject({ kind: 'source-gone' });
    expect(existsSync(to)).toBe(false);
  });

  it.skipIf(!canMount)(
    'on a disk that becomes full in the middle keeps what is there, and goes on',
    async () => {
      const folder = temporaryFolder();
      const from = path.join(folder, 'from');
      const content = Buffer.alloc(24 * MB, 3);
      writeFileSync(from, content);
      const disk = smallDisk(32 * MB);
      const to = path.join(disk.folder, 'to');
      writeFileSync(path.join(disk.folder, 'other'), Buffer.alloc(20 * MB));
      const options = { sha256: null, signal, onBytes: () => {} };
      await expect(copyFile(from, to, options)).rejects.toMatchObject({ kind: 'disk-full' });
      expect(existsSync(`${to}.part`)).toBe(true);
      truncateSync(path.join(disk.folder, 'other'), 0);
      expect(await copyFile(from, to, options)).toBe(sha256(content));
    },
  );
});
