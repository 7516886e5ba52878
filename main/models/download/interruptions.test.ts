import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { type Hub, sha256 } from '../testing/hub.ts';
import { noRanges } from '../testing/hub-faults.ts';
import { downloadFiles } from './download-files.ts';
import { readPartState } from './part-state.ts';
import { bytesOf, FILE, testHub, testNetwork } from './testing/downloads.ts';
import type { ChildOrder } from './testing/pull-child.ts';

const child = fileURLToPath(new URL('./testing/pull-child.ts', import.meta.url));
const MIB = 1024 * 1024;

describe('a connection cut at any byte', () => {
  it('always ends with the right bytes', async () => {
    const hub = await testHub();
    const network = testNetwork();
    const root = temporaryFolder();
    const longest = bytesOf(300_000);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          size: fc.integer({ min: 1, max: longest.length }),
          partBytes: fc.integer({ min: 20_000, max: 400_000 }),
          streams: fc.integer({ min: 1, max: 5 }),
          cuts: fc.array(fc.integer({ min: 0, max: 150_000 }), { maxLength: 12 }),
          ranges: fc.boolean(),
        }),
        async ({ size, partBytes, streams, cuts, ranges }) => {
          run += 1;
          const content = longest.subarray(0, size);
          const left = [...cuts];
          hub.put(FILE, content);
          hub.misbehave(FILE, (exchange) => {
            const cut = exchange.before === 0 ? undefined : left.shift();
            if (cut === undefined) return ranges ? false : noRanges(exchange);
            exchange.serve({ cutAfter: cut, ignoreRange: !ranges });
            return true;
          });
          const folder = path.join(root, String(run));
          const file = { path: 'model.gguf', url: hub.url(FILE), sizeBytes: size, sha256: sha256(content) };
          const retry = { tries: cuts.length + 2, firstDelay: 0, longestDelay: 1 };
          await downloadFiles({ files: [file], folder, network, partBytes, streams, retry });
          expect(sha256(readFileSync(path.join(folder, 'model.gguf')))).toBe(file.sha256);
        },
      ),
      { numRuns: 30 },
    );
  }, 120_000);
});

describe('a process killed while it downloads', () => {
  it('leaves what the next one goes on from, and it ends with the right bytes', async () => {
    const content = bytesOf(12 * MIB, 3);
    const hub = await testHub({ files: { [FILE]: content } });
    const folder = path.join(temporaryFolder(), 'model');
    const place = path.join(folder, 'model.gguf');
    const file = {
      path: 'model.gguf',
      url: hub.url(FILE),
      sizeBytes: content.length,
      sha256: sha256(content),
    };
    const order: ChildOrder = { file, folder, partBytes: MIB };
    let recorded = 0;
    let interrupted = 0;
    for (let kill = 0; kill < 5; kill += 1) {
      const pulling = spawn(process.execPath, [child, JSON.stringify(order)], { stdio: 'ignore' });
      const ended = once(pulling, 'exit');
      await untilSent(hub, Math.floor(Math.random() * 4 * MIB), () => pulling.exitCode !== null);
      pulling.kill('SIGKILL');
      await ended;
      if (existsSync(place)) break;
      const state = await readPartState(`${place}.part.json`);
      const now = state?.parts.reduce((sum, [bytes]) => sum + bytes, 0) ?? 0;
      expect(now).toBeGreaterThanOrEqual(recorded);
      recorded = now;
      if (now > 0 && now < content.length) interrupted += 1;
      if (state) expect(writtenBytes(`${place}.part`, content) - now).toBeLessThanOrEqual(MIB);
    }
    expect(interrupted).toBeGreaterThan(0);
    const last = spawn(process.execPath, [child, JSON.stringify(order)], { stdio: 'inherit' });
    expect(await once(last, 'exit')).toEqual([0, null]);
    expect(sha256(readFileSync(place))).toBe(file.sha256);
    expect(existsSync(`${place}.part`)).toBe(false);
    expect(existsSync(`${place}.part.json`)).toBe(false);
  }, 180_000);
});

/** Until the hub has given out so many bytes more, or there are none left to ask for. */
async function untilSent(hub: Hub, more: number, isOver: () => boolean): Promise<void> {
  const enough = hub.sentBytes() + more;
  const before = hub.requests.length;
  // The look at the file is a request of its own.
  while (!isOver() && (hub.requests.length < before + 2 || hub.sentBytes() < enough)) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Bytes on disk that are the file's, block by block: room that was only reserved holds zeros. */
function writtenBytes(part: string, content: Buffer): number {
  const block = Buffer.alloc(4096);
  const descriptor = openSync(part, 'r');
  let written = 0;
  for (let at = 0; at < content.length; at += block.length) {
    const got = readSync(descriptor, block, 0, block.length, at);
    if (block.subarray(0, got).equals(content.subarray(at, at + got))) written += got;
  }
  closeSync(descriptor);
  return written;
}
