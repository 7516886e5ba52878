import { stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ModelId } from '../../../preload/schemas/catalogue.ts';
import { AppError } from '../../errors.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { hashFile } from '../download/index.ts';
import type { OpenShelf } from '../shelf.ts';
import { type Job, worker } from '../transfers/index.ts';
import type { FoundModel } from './find-installed.ts';
import { factsOf, type HashedFile, identify } from './identify.ts';
import { type ModelRecord, type RecordedFile, writeRecord } from './record.ts';
import { findStarters } from './starter.ts';
import { createWorkBoard, type WorkBoard } from './work-board.ts';

export interface VerifyOptions {
  shelf: OpenShelf;
  catalogue: () => Promise<Catalogue>;
  resourcesFolder: string;
  onVerified: () => void;
  now: () => number;
}

export interface VerifiedModel {
  id: string;
  files: HashedFile[];
}

/** Reads every file of a model, at the speed of the disk, and holds it against what it is known to be. */
export function verifyWorker(options: VerifyOptions) {
  const { shelf } = options;

  async function run({ id }: { id: string }, job: Job): Promise<VerifiedModel> {
    const found = await shelf.locate(id);
    const hashed = await hashAll(found, job);
    const catalogue = await options.catalogue();
    const damaged = await (found.origin === 'installed' ? verifyInstalled : verifyOther)(
      found,
      hashed,
      catalogue,
    );
    options.onVerified();
    if (damaged !== null)
      throw new AppError('model-damaged', { name: found.record?.name ?? id, file: damaged });
    return { id, files: hashed.filter((file) => file !== null) };
  }

  /** @returns the first file that is not right; null where all are. */
  async function verifyInstalled(found: FoundModel, hashed: Hashed, catalogue: Catalogue) {
    const record = found.record ?? (await newRecord(found, hashed, catalogue));
    if (record === null) return found.files.find((_, index) => hashed[index] === null) ?? null;
    const byPath = new Map(found.files.map((file, index) => [file, hashed[index] ?? null]));
    const entry = record.catalogueId === null ? undefined : catalogue.find(record.catalogueId);
    const damaged: string[] = [];
    const files = await Promise.all(
      record.files.map(async (file): Promise<RecordedFile> => {
        const listed = entry?.files.find((one) => one.path === file.path)?.sha256 ?? null;
        const now = byPath.get(file.path);
        // The catalogue may have gone on to another version since: this one is what it was.
        const wanted = file.checkedAgainst === 'nothing' ? (listed ?? file.sha256) : file.sha256;
        if (now?.sha256 !== wanted) {
          damaged.push(file.path);
          return file;
        }
        const { mtimeMs } = await stat(path.join(found.folder, file.path));
        return {
          ...file,
          sizeBytes: now.sizeBytes,
          sha256: now.sha256,
          mtimeMs,
          ...(listed !== now.sha256 ? {} : { checkedAgainst: 'catalogue' as const }),
        };
      }),
    );
    const verifiedAt = damaged.length === 0 ? options.now() : record.verifiedAt;
    // A folder that cannot be written to is read all the same: what was found out holds until the app closes.
    await writeRecord(found.folder, { ...record, files, verifiedAt, damaged }).catch(() => {
      shelf.note(found, { integrity: damaged.length > 0 ? 'damaged' : 'verified' });
    });
    return damaged[0] ?? null;
  }

  /** The starter, which has its manifest, and files that are used from where they lie. */
  async function verifyOther(found: FoundModel, hashed: Hashed, catalogue: Catalogue) {
    const [first] = hashed;
    if (!first) return found.files[0] ?? null;
    const starters = found.origin === 'starter' ? await findStarters(options.resourcesFolder) : [];
    const starter = starters.find((one) => one.found.id === found.id);
    const wrong =
      starter && found.files.find((file, index) => hashed[index]?.sha256 !== starter.hashes.get(file));
    if (wrong !== undefined) {
      shelf.note(found, { integrity: 'damaged', problem: `SHA-256: ${wrong}` });
      return wrong;
    }
    const isKnown =
      starter !== undefined ||
      identify(
        catalogue,
        hashed.filter((file) => file !== null),
      ) !== null;
    shelf.note(found, { integrity: isKnown ? 'verified' : 'unverified' });
    return null;
  }

  async function newRecord(
    found: FoundModel,
    hashed: Hashed,
    catalogue: Catalogue,
  ): Promise<ModelRecord | null> {
    const files = hashed.filter((file) => file !== null);
    const id = ModelId.safeParse(found.id);
    // A folder of another kind of name keeps to what can be seen from outside.
    if (!id.success || files.length < found.files.length) return null;
    const entry = identify(catalogue, files);
    const listed = (await shelf.list()).find((one) => one.id === found.id);
    const facts = entry
      ? { ...factsOf(entry, found.folder), id: id.data }
      : {
          id: id.data,
          name: listed?.name.slice(0, 200) || found.id,
          purpose: found.purpose,
          source: found.folder,
          catalogueId: null,
          licence: { name: listed?.licence.slice(0, 200) ?? '', url: null, gated: false },
          parameters: listed?.parameters ?? null,
          quantisation: listed?.quantisation ?? null,
          embedding: null,
        };
    const isListed = ({ sha256 }: HashedFile) => entry?.files.some((file) => file.sha256 === sha256) ?? false;
    return {
      ...facts,
      version: 1,
      files: files.map((file) => ({
        ...file,
        checkedAgainst: isListed(file) ? 'catalogue' : 'nothing',
        mtimeMs: 0,
      })),
      verifiedAt: null,
      damaged: [],
    };
  }

  return worker({ payload: z.object({ id: z.string() }), run });
}

/** By the place of the file in the list; null for one that cannot be read. */
type Hashed = (HashedFile | null)[];

async function hashAll({ folder, files }: FoundModel, job: Job): Promise<Hashed> {
  const places = files.map((file) => path.join(folder, ...file.split('/')));
  const sizes = await Promise.all(
    places.map((place) =>
      stat(place).then(
        ({ size }) => size,
        () => null,
      ),
    ),
  );
  const board = createWorkBoard(
    job,
    sizes.reduce((sum: number, size) => sum + (size ?? 0), 0),
  );
  board.state('verifying');
  const hashed: Hashed = [];
  for (const [index, file] of files.entries()) {
    const sizeBytes = sizes[index] ?? null;
    const place = places[index] ?? '';
    hashed.push(
      sizeBytes === null
        ? null
        : { path: file, sizeBytes, sha256: await hashOnBoard(place, sizeBytes, board, job.signal) },
    );
  }
  return hashed;
}

/** The hash of a file, counted on the board as it goes. */
export async function hashOnBoard(
  file: string,
  sizeBytes: number,
  board: WorkBoard,
  signal: AbortSignal,
): Promise<string> {
  let told = 0;
  const sha256 = await hashFile(file, {
    signal,
    onProgress(bytes) {
      board.add(bytes - told);
      told = bytes;
    },
  });
  board.add(sizeBytes - told);
  return sha256;
}
