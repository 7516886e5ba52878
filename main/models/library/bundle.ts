import { mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { ModelId } from '../../../preload/schemas/catalogue.ts';
import { AppError } from '../../errors.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { modelIdFrom } from '../download/index.ts';
import { partNames } from '../download/names.ts';
import type { OpenShelf } from '../shelf.ts';
import { type Job, worker } from '../transfers/index.ts';
import { bundleText, README_FILE } from './bundle-text.ts';
import { CHECKSUMS_FILE, formatChecksums, readChecksums } from './checksums.ts';
import { copyFile, needSpace, writing } from './copy-file.ts';
import type { FoundModel } from './find-installed.ts';
import { PURPOSE_FOLDERS } from './folders.ts';
import { type ModelRecord, RECORD_FILE, stampsOf } from './record.ts';
import { hashOnBoard } from './verify.ts';
import { createWorkBoard, type WorkBoard } from './work-board.ts';

/** The folder a bundle is put into, wherever a person wants it. */
export const BUNDLE_FOLDER = 'tertulia-models';

export const BundlePayload = z.object({ ids: z.array(z.string()).min(1), folder: z.string().min(1) });
export type BundlePayload = z.infer<typeof BundlePayload>;

export interface BundleOptions {
  shelf: OpenShelf;
  catalogue: () => Promise<Catalogue>;
  now: () => number;
}

/** A model on its way into the bundle. */
interface Exported {
  found: FoundModel;
  id: string;
  name: string;
  licence: { name: string; url: string | null };
  /** In the bundle, with forward slashes and without the file. */
  inside: string;
  files: { name: string; sizeBytes: number; sha256: string | null }[];
}

/**
 * Puts models into a folder for other machines: the files, the catalogue's entries, a list of checksums that
 * `sha256sum -c` reads, and a page for people. What is there already, and right, is not written again.
 */
export function bundleWorker(options: BundleOptions) {
  async function run({ ids, folder }: BundlePayload, job: Job): Promise<{ folder: string; files: number }> {
    const target = await bundleFolder(folder);
    const models: Exported[] = [];
    for (const id of ids) models.push(await toExport(id));
    const total = models.flatMap(({ files }) => files).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    await needSpace(target, total - (await bytesThere(target, models)));
    const sums = await readChecksums(target);
    const board = createWorkBoard(job, total);
    for (const model of models) {
      const hashes = await copyModel(target, model, board, job);
      for (const [name, sha256] of hashes) sums.set(`${model.inside}/${name}`, sha256);
      await writeBeside(target, model, hashes);
    }
    // Those that a person took out of the bundle by hand are no longer in the list.
    for (const name of sums.keys()) {
      if ((await stat(path.join(target, name)).catch(() => null)) === null) sums.delete(name);
    }
    await writing(path.join(target, CHECKSUMS_FILE), async () => {
      await writeFile(path.join(target, README_FILE), bundleText(models));
      await writeFile(path.join(target, CHECKSUMS_FILE), formatChecksums(sums));
    });
    await verify(target, models, sums, job);
    return { folder: target, files: sums.size };
  }

  async function toExport(id: string): Promise<Exported> {
    const found = await options.shelf.locate(id);
    const model = await options.shelf.find(id);
    const stamps = await stampsOf(found.folder, found.files);
    const bundleId = ModelId.safeParse(id).success ? id : modelIdFrom(path.basename(model.path));
    return {
      found,
      id: bundleId,
      name: model.name,
      licence: { name: model.licence, url: model.licenceUrl },
      inside: `${PURPOSE_FOLDERS[found.purpose]}/${bundleId}`,
      files: found.files.map((name) => ({
        name,
        sizeBytes: stamps.get(name)?.size ?? 0,
        sha256: found.record?.files.find((file) => file.path === name)?.sha256 ?? null,
      })),
    };
  }

  async function writeBeside(target: string, model: Exported, hashes: ReadonlyMap<string, string>) {
    const { found, id, inside } = model;
    const folder = path.join(target, ...inside.split('/'));
    const entry = (await options.catalogue()).find(found.record?.catalogueId ?? id);
    await writing(path.join(folder, RECORD_FILE), async () => {
      const record = recordFor(model, hashes, options.now());
      await writeFile(path.join(folder, RECORD_FILE), `${JSON.stringify(record, null, 2)}\n`);
      if (!entry) return;
      await mkdir(path.join(target, 'catalogue'), { recursive: true });
      await writeFile(path.join(target, 'catalogue', `${entry.id}.yaml`), stringify(entry));
    });
  }

  return worker({
    payload: BundlePayload,
    run,
    async discard({ ids, folder }) {
      const target = await bundleFolder(folder);
      for (const id of ids) {
        const model = await toExport(id).catch(() => null);
        if (model) await discardModel(target, model);
      }
    },
  });
}

/** A folder that is a bundle already is gone on with; in any other, a new one is begun. */
export async function bundleFolder(folder: string): Promise<string> {
  if (!path.isAbsolute(folder)) throw new AppError('place-refused', { path: folder });
  const isBundle =
    path.basename(folder) === BUNDLE_FOLDER ||
    (await readFile(path.join(folder, CHECKSUMS_FILE)).then(
      () => true,
      () => false,
    ));
  return isBundle ? folder : path.join(folder, BUNDLE_FOLDER);
}

async function copyModel(
  target: string,
  { found, inside, files }: Exported,
  board: WorkBoard,
  job: Job,
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const { name, sizeBytes, sha256 } of files) {
    const from = path.join(found.folder, ...name.split('/'));
    const to = path.join(target, ...inside.split('/'), ...name.split('/'));
    const there = await stat(to).catch(() => null);
    if (there?.isFile() && there.size === sizeBytes && sha256 !== null) {
      if ((await hashOnBoard(to, sizeBytes, board, job.signal)) === sha256) {
        hashes.set(name, sha256);
        continue;
      }
      board.undo(sizeBytes);
    }
    const onBytes = (bytes: number, fresh: boolean) => board.add(bytes, fresh);
    hashes.set(name, await copyFile(from, to, { sha256, signal: job.signal, onBytes }));
  }
  return hashes;
}

/** Read once more from where it was written to: sticks are what they are. */
async function verify(
  target: string,
  models: readonly Exported[],
  sums: ReadonlyMap<string, string>,
  job: Job,
): Promise<void> {
  const all = models.flatMap(({ inside, files, name: model }) =>
    files.map(({ name, sizeBytes }) => ({ name: `${inside}/${name}`, sizeBytes, model })),
  );
  const board = createWorkBoard(
    job,
    all.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
  );
  board.state('verifying');
  for (const { name, sizeBytes, model } of all) {
    const file = path.join(target, ...name.split('/'));
    if ((await hashOnBoard(file, sizeBytes, board, job.signal)) !== sums.get(name)) {
      // Written anew the next time, instead of being taken for what it should be.
      await rm(file, { force: true });
      throw new AppError('model-damaged', { name: model, file: name });
    }
  }
}

function recordFor(
  { found, id, name, licence, files }: Exported,
  hashes: ReadonlyMap<string, string>,
  now: number,
): ModelRecord {
  const { record, purpose } = found;
  const recorded = files.map(({ name: file, sizeBytes }) => ({
    path: file,
    sizeBytes,
    sha256: hashes.get(file) ?? '',
    checkedAgainst: record?.files.find((one) => one.path === file)?.checkedAgainst ?? ('nothing' as const),
    mtimeMs: 0,
  }));
  return {
    version: 1,
    id,
    name,
    purpose,
    source: record?.source ?? '',
    catalogueId: record?.catalogueId ?? null,
    licence: { ...licence, gated: record?.licence.gated ?? false },
    parameters: record?.parameters ?? null,
    quantisation: record?.quantisation ?? null,
    embedding: record?.embedding ?? null,
    files: recorded,
    verifiedAt: now,
    damaged: [],
  };
}

async function bytesThere(target: string, models: readonly Exported[]): Promise<number> {
  const sizes = await Promise.all(
    models.flatMap(({ inside, files }) =>
      files.map(async ({ name }) => {
        const place = path.join(target, ...inside.split('/'), ...name.split('/'));
        const info =
          (await stat(place).catch(() => null)) ?? (await stat(partNames(place).part).catch(() => null));
        return info?.size ?? 0;
      }),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What an export that was called off left of a model that is not whole. Whole ones of an earlier time stay. */
async function discardModel(target: string, { inside, files }: Exported): Promise<void> {
  const folder = path.join(target, ...inside.split('/'));
  const sums = await readChecksums(target);
  for (const { name } of files) {
    const place = path.join(folder, ...name.split('/'));
    await rm(partNames(place).part, { force: true });
    if (!sums.has(`${inside}/${name}`)) await rm(place, { force: true });
  }
  if (!files.some(({ name }) => sums.has(`${inside}/${name}`))) {
    await rm(path.join(folder, RECORD_FILE), { force: true });
  }
  for (const empty of [folder, path.dirname(folder), target]) await rmdir(empty).catch(() => {});
}
