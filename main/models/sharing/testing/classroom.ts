/** Two installs on one machine, each with its own data folder, that see each other over loopback. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ShareStatus, Transfer } from '../../../../preload/schemas/transfers.ts';
import { createNetwork } from '../../../network/index.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { catalogueOf } from '../../catalogue/index.ts';
import { type RandomModelShape, TINY_SHAPE, writeRandomModel } from '../../gguf/random-model.ts';
import { pullWorker } from '../../library/pull.ts';
import { type ModelRecord, writeRecord } from '../../library/record.ts';
import { createTransfers, type Transfers, type Workers } from '../../transfers/index.ts';
import { createSharing, type ShareHandlers, type SharingOptions } from '../index.ts';

export interface Install {
  root: string;
  share: ShareHandlers;
  transfers: Transfers;
  settings: { offline: boolean; interfaceLanguage: 'es' | 'en' };
  /** Changes a setting, and tells those who follow. */
  set(change: Partial<Install['settings']>): void;
  /** What `share.changed` told. */
  told: ShareStatus[];
  /** How a transfer ends, or pauses by itself. */
  ended(transfer: Transfer): Promise<Transfer>;
  close(): Promise<void>;
}

export type InstallOptions = Partial<Pick<SharingOptions, 'addresses' | 'port' | 'mdnsPort'>> & {
  entries?: Parameters<typeof catalogueOf>[0];
  dataFolder?: string;
};

const quiet = { info: () => {}, warn: () => {} };
/** Not the one other programs of this machine listen on. */
export const MDNS_PORT = 45_353;

export function openInstall(options: InstallOptions = {}): Install {
  const { addresses = () => ['127.0.0.1'], port = 0, mdnsPort = MDNS_PORT, entries = [] } = options;
  const dataFolder = options.dataFolder ?? temporaryFolder();
  const root = path.join(dataFolder, 'models');
  const settings: Install['settings'] = { offline: false, interfaceLanguage: 'es' };
  const followers = new Set<(now: Install['settings']) => void>();
  const told: ShareStatus[] = [];
  const network = createNetwork({
    settings: () => ({ offline: settings.offline, proxy: '', certificateAuthorityFile: '', hubMirror: '' }),
    env: {},
    log: quiet,
  });
  const pull = pullWorker({
    root: () => root,
    network,
    hubToken: async () => 'hf_secret',
    release: async () => {},
    onPulled: () => {},
    now: Date.now,
  });
  const workers = { pull } as Partial<Workers> as Workers;
  const transfers = createTransfers({
    folder: path.join(dataFolder, 'transfers'),
    workers,
    language: () => 'en',
    onChange: () => {},
    log: quiet,
  });
  const sharing = createSharing({
    root: () => root,
    catalogue: async () => catalogueOf(entries),
    network,
    settings: {
      get: () => settings,
      onChange(listener) {
        followers.add(listener);
        return () => void followers.delete(listener);
      },
    },
    emit: (status) => void told.push(status),
    isHere: async (id) => transfers.list().some((one) => one.modelId === id && one.state === 'done'),
    pull: async ({ plan, secrets, place }) =>
      transfers.begin({
        kind: 'pull',
        title: plan.name,
        modelId: plan.id,
        place,
        payload: plan,
        secrets,
      }),
    log: quiet,
    addresses,
    port,
    mdnsPort,
  });
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    await sharing.close();
    await transfers.close();
    await network.close();
  };
  const install: Install = {
    root,
    share: sharing.handlers,
    transfers,
    settings,
    told,
    set(change) {
      Object.assign(settings, change);
      for (const follower of followers) follower(settings);
    },
    async ended({ id }) {
      await transfers.finished(id).catch(() => {});
      const now = transfers.list().find((one) => one.id === id);
      if (!now) throw new Error('the transfer is gone');
      return now;
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
  onTestFinished(() => install.close());
  return install;
}

export interface Placed {
  file: string;
  sha256: string;
  sizeBytes: number;
}

/** Puts a chat model into an install, with the record a pull or an import leaves. */
export async function place(
  { root }: Pick<Install, 'root'>,
  id: string,
  given: { shape?: Partial<RandomModelShape>; record?: Partial<ModelRecord> | null } = {},
): Promise<Placed> {
  const folder = path.join(root, 'llm', id);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${id}.gguf`);
  await writeRandomModel(file, { ...TINY_SHAPE, ...given.shape });
  const content = readFileSync(file);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const sizeBytes = content.length;
  if (given.record !== null) {
    await writeRecord(folder, {
      version: 1,
      id,
      name: `Model ${id}`,
      purpose: 'chat',
      source: 'somewhere',
      catalogueId: null,
      licence: { name: 'MIT', url: 'https://example.org/mit', gated: false },
      parameters: 0.1,
      quantisation: 'F32',
      embedding: null,
      files: [
        {
          path: `${id}.gguf`,
          sizeBytes,
          sha256,
          checkedAgainst: 'catalogue',
          mtimeMs: statSync(file).mtimeMs,
        },
      ],
      verifiedAt: 1,
      damaged: [],
      ...given.record,
    });
  }
  return { file, sha256, sizeBytes };
}

/** Turns one bit of a file over, and leaves its time as it was told to others. */
export function flip(file: string): void {
  const content = readFileSync(file);
  const middle = Math.floor(content.length / 2);
  content[middle] = (content[middle] ?? 0) ^ 1;
  writeFileSync(file, content);
}

/** Starts sharing. @returns what a pupil types. */
export async function startSharing({ share }: Install): Promise<{ address: string; code: string }> {
  const { addresses, code } = await share['share.start']({});
  if (addresses[0] === undefined || code === null) throw new Error('not sharing');
  return { address: addresses[0], code };
}
