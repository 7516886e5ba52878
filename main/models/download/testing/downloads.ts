import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { createNetwork, type Network, type NetworkSettings } from '../../../network/index.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { type Hub, type HubOptions, sha256, startHub } from '../../testing/hub.ts';
import { downloadFiles } from '../download-files.ts';
import type { DownloadFile, DownloadNotice, DownloadOptions, DownloadProgress } from '../types.ts';

export const FILE = '/owner/repo/resolve/main/model.gguf';
export const PART_BYTES = 64 * 1024;

/** Different in every part, the same in every run. */
export function bytesOf(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

export function testNetwork(settings: Partial<NetworkSettings> = {}): Network {
  const quiet = { info() {}, warn() {} };
  const all = { offline: false, proxy: '', certificateAuthorityFile: '', hubMirror: '', ...settings };
  const timeouts = { connect: 5_000, headers: 1_000, stall: 1_000 };
  const network = createNetwork({ settings: () => all, env: {}, log: quiet, timeouts });
  onTestFinished(() => network.close());
  return network;
}

export async function testHub(options: HubOptions = {}): Promise<Hub> {
  const hub = await startHub(options);
  onTestFinished(() => hub.close());
  return hub;
}

export interface Pull {
  hub: Hub;
  content: Buffer;
  folder: string;
  notices: DownloadNotice[];
  progress: DownloadProgress[];
  file: DownloadFile;
  /** Pulls the one file, as the catalogue would, unless told otherwise. */
  run(options?: Partial<DownloadOptions>): ReturnType<typeof downloadFiles>;
  /** The file under its final name; null where there is none. */
  result(): Buffer | null;
  /** What lies in the folder. */
  left(): string[];
  /** Bytes the hub has sent of bodies, since this was last asked. */
  sent(): number;
}

/** A file of a few parts on a hub, and a folder to bring it to. */
export async function pullOf(
  content = bytesOf(5 * PART_BYTES + 123),
  hubOptions: HubOptions = {},
): Promise<Pull> {
  const hub = await testHub({ files: { [FILE]: content }, ...hubOptions });
  const folder = path.join(temporaryFolder(), 'model');
  const network = testNetwork({ hubMirror: hub.base });
  const notices: DownloadNotice[] = [];
  const progress: DownloadProgress[] = [];
  const file = { path: 'model.gguf', url: hub.url(FILE), sizeBytes: content.length, sha256: sha256(content) };
  const place = path.join(folder, 'model.gguf');
  let before = 0;
  return {
    hub,
    content,
    folder,
    notices,
    progress,
    file,
    run: (options = {}) =>
      downloadFiles({
        files: [file],
        folder,
        network,
        partBytes: PART_BYTES,
        retry: { firstDelay: 1, longestDelay: 5, tries: 4 },
        onNotice: (notice) => notices.push(notice),
        onProgress: (one) => progress.push(one),
        ...options,
      }),
    result: () => (existsSync(place) ? readFileSync(place) : null),
    left: () => (existsSync(folder) ? readdirSync(folder).sort() : []),
    sent() {
      const now = hub.sentBytes();
      const since = now - before;
      before = now;
      return since;
    },
  };
}

export const failsWith = (kind: string, details: Record<string, unknown> = {}) =>
  expect.objectContaining({ kind, details: expect.objectContaining(details) });
