import { execFile, fork, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hashFile } from '../../main/models/download/index.ts';
import { readPartState } from '../../main/models/download/part-state.ts';
import type { ChildOrder } from '../../main/models/download/testing/pull-child.ts';
import { median } from '../statistics.ts';

const MB = 1_000_000;
const child = fileURLToPath(new URL('../../main/models/download/testing/pull-child.ts', import.meta.url));
const server = fileURLToPath(new URL('../peers/file-server.ts', import.meta.url));

export interface DownloadFigures {
  fileMb: number;
  /** From the first request to the file synced, checked and under its name. Medians. */
  downloadMs: number;
  /** `curl`, then `sha256sum`; neither waits for the disk. Null where they are not at hand. */
  curlMs: number | null;
  sha256sumMs: number | null;
  /** Of `curl` plus `sha256sum`, how fast ours is: above 1 is faster. */
  ratio: number | null;
  /** The whole process that downloads. */
  peakMb: number;
  /** Our check of a file that is here, beside `sha256sum`'s. */
  verifyMs: number;
  kills: KillFigures | null;
}

export interface KillFigures {
  kills: number;
  /** Whether the hash was right at the end. */
  isWhole: boolean;
  /** Sent again because of a kill, on average: what was in flight, the system's buffers included. */
  againMbPerKill: number;
}

/** Downloads a file of random bytes over loopback, in turn with `curl` and `sha256sum`, and then with `kill -9`. */
export async function downloadSpeed(
  fileMb: number,
  runs: number,
  kills: number,
  log: (line: string) => void,
): Promise<DownloadFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tertulia-bench-download-'));
  const source = path.join(folder, 'source');
  const sha256 = await writeRandom(source, fileMb);
  const served = await serveFile(source);
  const file = { path: 'model.gguf', url: served.url, sizeBytes: fileMb * MB, sha256 };
  const ours: { ms: number; peakMb: number }[] = [];
  const curls: (number | null)[] = [];
  const sums: (number | null)[] = [];
  const verified: number[] = [];
  try {
    for (let run = 1; run <= runs; run += 1) {
      log(`download ${run} of ${runs}`);
      const target = path.join(folder, 'ours');
      ours.push(await pull({ file, folder: target }));
      const began = performance.now();
      if ((await hashFile(path.join(target, file.path))) !== sha256) throw new Error('the wrong hash');
      verified.push(performance.now() - began);
      await rm(target, { recursive: true });
      const copy = path.join(folder, 'theirs');
      curls.push(await timed('curl', ['--silent', '--fail', '--output', copy, served.url]));
      sums.push(await timed('sha256sum', [copy]));
      await rm(copy, { force: true });
    }
    const curlMs = medianOf(curls);
    const sha256sumMs = medianOf(sums);
    const downloadMs = median(ours.map(({ ms }) => ms));
    return {
      fileMb,
      downloadMs,
      curlMs,
      sha256sumMs,
      ratio: curlMs === null || sha256sumMs === null ? null : (curlMs + sha256sumMs) / downloadMs,
      peakMb: Math.max(...ours.map(({ peakMb }) => peakMb)),
      verifyMs: median(verified),
      kills:
        kills > 0 ? await killed({ file, folder: path.join(folder, 'killed') }, kills, served, log) : null,
    };
  } finally {
    served.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Kills the download each time it has come to a random point, and starts it again. */
async function killed(
  order: ChildOrder,
  kills: number,
  served: Served,
  log: (line: string) => void,
): Promise<KillFigures> {
  const { file, folder } = order;
  const size = file.sizeBytes ?? 0;
  const place = path.join(folder, file.path);
  const points = Array.from({ length: kills }, () => Math.random() * size).sort((a, b) => a - b);
  const before = await served.sentBytes();
  let done = 0;
  for (const point of points) {
    const pulling = spawn(process.execPath, [child, JSON.stringify(order)], { stdio: 'ignore' });
    const ended = once(pulling, 'exit');
    while (pulling.exitCode === null && (await recorded(place)) < point) await pause(2);
    pulling.kill('SIGKILL');
    const [code] = await ended;
    // It had come to its end before the point was noticed.
    if (code === 0) break;
    done += 1;
    log(`killed ${done} of ${kills}, at ${Math.round(point / MB)} MB`);
  }
  await pull(order);
  const again = (await served.sentBytes()) - before - size;
  return {
    kills: done,
    isWhole: (await hashFile(place)) === file.sha256,
    againMbPerKill: again / MB / Math.max(1, done),
  };
}

async function recorded(place: string): Promise<number> {
  const state = await readPartState(`${place}.part.json`);
  return state?.parts.reduce((sum, [bytes]) => sum + bytes, 0) ?? 0;
}

/** In a process of its own, whose memory is then that of the download. */
async function pull(order: ChildOrder): Promise<{ ms: number; peakMb: number }> {
  const { stdout } = await promisify(execFile)(process.execPath, [child, JSON.stringify(order)]);
  const { ms, peakBytes } = JSON.parse(stdout) as { ms: number; peakBytes: number };
  return { ms, peakMb: peakBytes / MB };
}

interface Served {
  url: string;
  sentBytes(): Promise<number>;
  close(): void;
}

async function serveFile(file: string): Promise<Served> {
  const serving = fork(server, [file]);
  const [{ port }] = (await once(serving, 'message')) as [{ port: number }];
  return {
    url: `http://127.0.0.1:${port}/model.gguf`,
    async sentBytes() {
      serving.send('?');
      const [{ sentBytes }] = (await once(serving, 'message')) as [{ sentBytes: number }];
      return sentBytes;
    },
    close: () => serving.disconnect(),
  };
}

async function writeRandom(file: string, megabytes: number): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(file, 'w');
  for (let written = 0; written < megabytes; written += 1) {
    const block = randomBytes(MB);
    hash.update(block);
    await handle.write(block);
  }
  await handle.sync();
  await handle.close();
  return hash.digest('hex');
}

async function timed(program: string, args: string[]): Promise<number | null> {
  const began = performance.now();
  try {
    await promisify(execFile)(program, args);
    return performance.now() - began;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function medianOf(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : median(known);
}
