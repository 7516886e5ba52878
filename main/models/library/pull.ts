import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../../errors.ts';
import type { Network } from '../../network/index.ts';
import { type DownloadedFile, discardDownload, downloadFiles } from '../download/index.ts';
import { readModelHeaders } from '../gguf/model-headers.ts';
import { shardOf } from '../gguf/shards.ts';
import { explainPeer } from '../sharing/peer-failures.ts';
import { type Job, worker } from '../transfers/index.ts';
import { readOnnxConfig } from './describe.ts';
import { modelFolder } from './folders.ts';
import { FilePath, type ModelFacts, ModelRecord, readRecord, writeRecord } from './record.ts';
import { discardUpdate, prepareUpdate, swapIn, updateFolder } from './swap.ts';

/** Everything a pull needs, also to go on with it another day. */
export const PullPlan = ModelRecord.pick({
  id: true,
  name: true,
  purpose: true,
  source: true,
  catalogueId: true,
  licence: true,
  parameters: true,
  quantisation: true,
  embedding: true,
}).extend({
  files: z
    .array(
      z.object({
        path: FilePath,
        url: z.url().max(4096),
        sizeBytes: z.number().int().nonnegative().nullable(),
        sha256: z.string().nullable(),
      }),
    )
    .min(1)
    .max(2000),
  /** From a machine nearby that the user named. */
  peer: z.boolean().default(false),
  /** Conversations go on with it once it is whole. */
  use: z.boolean().default(false),
  /** Another version is installed: it stays whole and usable until this one is. */
  update: z.boolean().default(false),
});
export type PullPlan = z.infer<typeof PullPlan>;

/** Headers that identify the user to the machine the files come from; never stored. */
export interface PullSecrets {
  credentials: Record<string, string>;
}

export interface PullOptions {
  root: () => string;
  network: Network;
  hubToken: () => Promise<string | undefined>;
  /** Lets go of a model that is loaded, once it answers nobody. */
  release: (id: string, signal: AbortSignal) => Promise<void>;
  /** The model is whole and listed. */
  onPulled: (plan: PullPlan) => void;
  now: () => number;
}

export interface PulledModel {
  id: string;
  /** Absolute path of the file to load. */
  path: string;
  files: { path: string; file: string; sha256: string; sizeBytes: number }[];
}

export function pullWorker(options: PullOptions) {
  const placeOf = ({ purpose, id }: PullPlan) => modelFolder(options.root(), purpose, id);
  const folderOf = (plan: PullPlan) =>
    plan.update ? updateFolder(options.root(), plan.purpose, plan.id) : placeOf(plan);

  async function run(plan: PullPlan, job: Job): Promise<PulledModel> {
    const [folder, place] = [folderOf(plan), placeOf(plan)];
    if (plan.update) await prepareUpdate(plan.files, place, folder);
    const record = await readRecord(folder);
    const secrets = job.secrets as PullSecrets | undefined;
    const files = await downloadFiles({
      files: plan.files.map((file) => ({ ...file, sha256: file.sha256 ?? pinned(record, file.path) })),
      folder,
      network: options.network,
      hubToken: plan.peer ? undefined : await options.hubToken(),
      peer: plan.peer,
      signal: job.signal,
      ...(secrets ? { credentials: secrets.credentials } : {}),
      onProgress: ({ phase, ...progress }) =>
        job.progress({ ...progress, state: phase === 'verifying' ? 'verifying' : 'running' }),
    }).catch((thrown: unknown) => {
      throw plan.peer ? explainPeer(thrown, plan.source, 'pulling') : thrown;
    });
    const licence = await refuseWhatIsNoModel(plan, folder, files);
    const facts = plan.licence.name === '' ? { ...plan, licence: { ...plan.licence, name: licence } } : plan;
    await writeRecord(folder, await recordOf(facts, files, record, options.now()));
    if (plan.update) {
      await options.release(plan.id, job.signal);
      await swapIn(folder, place);
    }
    options.onPulled(plan);
    const first = files.find(({ path: name }) => /\.(?:gguf|onnx)$/i.test(name)) ?? files[0];
    const inPlace = (file: string) => path.join(place, path.relative(folder, file));
    return {
      id: plan.id,
      path: inPlace(first?.file ?? folder),
      files: files.map((one) => ({ ...one, file: inPlace(one.file) })),
    };
  }

  return worker({
    payload: PullPlan,
    run,
    async discard(plan) {
      if (plan.update) await discardUpdate(options.root(), plan.purpose, plan.id);
      else await discardDownload({ files: plan.files, folder: folderOf(plan) });
    },
  });
}

/** The hash found at the first download is the one it has to have from then on. */
function pinned(record: ModelRecord | null, name: string): string | null {
  return record?.files.find((file) => file.path === name)?.sha256 ?? null;
}

/**
 * What a server calls a model may be a page that says "sign in". It leaves nothing behind.
 * @returns the licence the file itself names; empty where it names none.
 */
async function refuseWhatIsNoModel(plan: PullPlan, folder: string, files: DownloadedFile[]): Promise<string> {
  try {
    if (plan.purpose !== 'chat') {
      await readOnnxConfig(folder);
      return '';
    }
    const first = files.find(({ path: name }) => /\.gguf$/i.test(name) && (shardOf(name)?.part ?? 1) === 1);
    if (!first) throw new AppError('not-a-model', { path: plan.source });
    const [header] = await readModelHeaders(first.file);
    const licence = header?.metadata.get('general.license');
    return typeof licence === 'string' ? licence.slice(0, 200) : '';
  } catch (error) {
    for (const { file } of files) await rm(file, { force: true });
    await discardDownload({ files: plan.files, folder });
    throw error;
  }
}

async function recordOf(
  plan: PullPlan,
  files: DownloadedFile[],
  before: ModelRecord | null,
  now: number,
): Promise<ModelRecord> {
  const recorded = await Promise.all(
    files.map(async ({ path: name, file, sizeBytes, sha256, checkedAgainst }) => ({
      path: name,
      sizeBytes,
      sha256,
      checkedAgainst: originOf(plan, name, checkedAgainst, before),
      mtimeMs: (await stat(file)).mtimeMs,
    })),
  );
  return { ...factsOfPlan(plan), version: 1, files: recorded, verifiedAt: now, damaged: [] };
}

/** The downloader calls `catalogue` any hash it was given: it may have been the pinned one, or a peer's. */
function originOf(
  plan: PullPlan,
  name: string,
  checkedAgainst: DownloadedFile['checkedAgainst'],
  before: ModelRecord | null,
) {
  if (checkedAgainst !== 'catalogue') return checkedAgainst;
  const isGiven = plan.files.some((file) => file.path === name && file.sha256 !== null);
  if (!isGiven) return before?.files.find((file) => file.path === name)?.checkedAgainst ?? 'nothing';
  if (plan.peer) return 'peer';
  return plan.catalogueId === null ? 'hub' : 'catalogue';
}

function factsOfPlan({
  files: _files,
  peer: _peer,
  use: _use,
  update: _update,
  ...facts
}: PullPlan): ModelFacts {
  return facts;
}

/** Where it comes from, for people. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : path.basename(url);
}
