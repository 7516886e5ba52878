import { createHash } from 'node:crypto';
import { link, mkdir, rename, rm, rmdir, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Language } from '../../../preload/schemas/common.ts';
import type { ImportFinding } from '../../../preload/schemas/transfers.ts';
import { AppError, asAppError, toWireError } from '../../errors.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { modelIdFrom, placeOf, safeName } from '../download/index.ts';
import type { OpenShelf } from '../shelf.ts';
import { type Job, worker } from '../transfers/index.ts';
import { alreadyHere } from './already-here.ts';
import { copyFile, needSpace, writing } from './copy-file.ts';
import { examine } from './examine.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { modelFolder } from './folders.ts';
import { factsOf, type HashedFile, identify } from './identify.ts';
import { INCOMING } from './leftovers.ts';
import { type ModelFacts, type ModelRecord, writeRecord } from './record.ts';
import { hashOnBoard } from './verify.ts';
import { createWorkBoard, type WorkBoard } from './work-board.ts';

export const ImportPayload = z.object({ paths: z.array(z.string()).min(1), mode: z.enum(['copy', 'link']) });
export type ImportPayload = z.infer<typeof ImportPayload>;

export interface ImportOptions {
  root: () => string;
  shelf: OpenShelf;
  catalogue: () => Promise<Catalogue>;
  language: () => Language;
  onImported: () => void;
  now: () => number;
}

interface Import {
  job: Job;
  board: WorkBoard;
  catalogue: Catalogue;
  /** Where a model is put together until it is whole, on the disk it will be on. */
  staging: string;
  mode: ImportPayload['mode'];
}

/** Takes models in from files and folders, and says of each what it found. */
export function importWorker(options: ImportOptions) {
  const stagingOf = (id: string) => path.join(options.root(), INCOMING, id);
  const wire = (thrown: unknown) => toWireError(thrown, options.language());

  async function run({ paths, mode }: ImportPayload, job: Job): Promise<ImportFinding[]> {
    const { candidates, others } = await findCandidates(paths, job.signal);
    const board = createWorkBoard(
      job,
      candidates.map(sizeOf).reduce((sum, size) => sum + size, 0),
    );
    const work = { job, board, catalogue: await options.catalogue(), staging: stagingOf(job.id), mode };
    const findings = others.map(notAModel);
    for (const candidate of candidates) findings.push(await takeIn(candidate, work));
    await clear(work.staging);
    return findings;
  }

  function notAModel(named: string): ImportFinding {
    const problem = wire(new AppError('not-a-model', { path: named }));
    return {
      path: named,
      verdict: 'not-a-model',
      modelId: null,
      name: path.basename(named),
      sizeBytes: 0,
      problem,
    };
  }

  async function takeIn(candidate: Candidate, work: Import): Promise<ImportFinding> {
    const sizeBytes = sizeOf(candidate);
    const finding = { path: candidate.path, name: path.basename(candidate.path), sizeBytes, modelId: null };
    try {
      await examine(candidate);
      const here = await alreadyHere(candidate, { ...options, ...work });
      if (here) {
        work.board.add(sizeBytes, false);
        return { ...finding, verdict: 'already-here', modelId: here.id, name: here.name, problem: null };
      }
      const { facts, isKnown } = await bring(candidate, work);
      options.onImported();
      const verdict = isKnown ? 'known' : 'unknown';
      return { ...finding, verdict, modelId: facts.id, name: facts.name, problem: null };
    } catch (thrown) {
      const { kind } = asAppError(thrown);
      if (kind === 'not-a-model') return { ...finding, verdict: 'not-a-model', problem: wire(thrown) };
      if (!DAMAGE.has(kind)) throw thrown;
      return { ...finding, verdict: 'damaged', problem: wire(thrown) };
    }
  }

  async function bring(candidate: Candidate, work: Import) {
    const { purpose } = candidate;
    const place = path.join(
      work.staging,
      createHash('sha256').update(candidate.path).digest('hex').slice(0, 16),
    );
    const names = targetNames(candidate);
    if (work.mode === 'copy')
      await needSpace(options.root(), sizeOf(candidate) - (await bytesThere(place, names)));
    const files: (HashedFile & { from: string })[] = [];
    for (const { name, sizeBytes } of candidate.files) {
      const target = names.get(name);
      if (target === undefined) continue;
      const from = path.join(candidate.folder, ...name.split('/'));
      const to = placeOf(place, target);
      const sha256 = await (work.mode === 'copy' ? copyIn : linkIn)(
        candidate,
        { name, from, to, sizeBytes },
        work,
      );
      files.push({ path: target, sizeBytes, sha256, from: name });
    }
    refuseImpostor(files, work.catalogue);
    const entry = identify(work.catalogue, files);
    const facts = entry ? factsOf(entry, candidate.path) : factsFrom(candidate);
    const id = await freeId({ ...facts, purpose });
    const record = await recordOf({ ...facts, purpose, id }, files, candidate, entry !== null, place);
    await writeRecord(place, record);
    const final = modelFolder(options.root(), purpose, id);
    await writing(final, async () => {
      await mkdir(path.dirname(final), { recursive: true });
      await rename(place, final);
    });
    return { facts: { ...facts, id }, isKnown: entry !== null || candidate.checksums.size > 0 };
  }

  async function copyIn(candidate: Candidate, file: FromTo, { job, board }: Import): Promise<string> {
    const there = await stat(file.to).catch(() => null);
    // Whole from an earlier run: its name says so, and its hash is taken once more.
    if (there?.size === file.sizeBytes) return await hashOnBoard(file.to, file.sizeBytes, board, job.signal);
    return await copyFile(file.from, file.to, {
      sha256: candidate.checksums.get(file.name) ?? null,
      signal: job.signal,
      onBytes: (bytes, fresh) => board.add(bytes, fresh),
    });
  }

  async function linkIn(candidate: Candidate, file: FromTo, { job, board }: Import): Promise<string> {
    const sha256 = await hashOnBoard(file.from, file.sizeBytes, board, job.signal);
    const wanted = candidate.checksums.get(file.name);
    if (wanted !== undefined && wanted !== sha256) {
      throw new AppError('model-damaged', { name: path.basename(candidate.path), file: file.name });
    }
    await writing(file.to, async () => {
      await mkdir(path.dirname(file.to), { recursive: true });
      await rm(file.to, { force: true });
      // Windows lets few people make links to other disks; on the same one, a second name does as well.
      await symlink(file.from, file.to, 'file').catch(() => link(file.from, file.to));
    });
    return sha256;
  }

  /** Its own id, or with a number where another model has that one. A damaged one gives way. */
  async function freeId({ id, purpose }: Pick<ModelFacts, 'id' | 'purpose'>): Promise<string> {
    const taken = await options.shelf.list();
    const stem = id.slice(0, 96);
    for (let count = 1; ; count += 1) {
      const free = count === 1 ? id : `${stem}-${count}`;
      const folder = modelFolder(options.root(), purpose, free);
      const one = taken.find((model) => model.id === free);
      if (one?.integrity === 'damaged' && one.origin === 'installed') {
        await rm(folder, { recursive: true, force: true });
        return free;
      }
      if (!one && (await stat(folder).catch(() => null)) === null) return free;
    }
  }

  async function recordOf(
    facts: ModelFacts,
    files: readonly HashedFile[],
    { checksums, record }: Candidate,
    isListed: boolean,
    place: string,
  ): Promise<ModelRecord> {
    const origin = isListed ? 'catalogue' : checksums.size > 0 || record ? 'bundle' : 'nothing';
    const recorded = await Promise.all(
      files.map(async ({ path: name, sizeBytes, sha256 }) => {
        const { mtimeMs } = await stat(placeOf(place, name));
        return { path: name, sizeBytes, sha256, mtimeMs, checkedAgainst: origin } as const;
      }),
    );
    return { ...facts, version: 1, files: recorded, verifiedAt: options.now(), damaged: [] };
  }

  return worker({
    payload: ImportPayload,
    run,
    discard: (_payload, id) => clear(stagingOf(id)),
  });
}

/** Others may be at work beside it. */
async function clear(staging: string): Promise<void> {
  await rm(staging, { recursive: true, force: true });
  await rmdir(path.dirname(staging)).catch(() => {});
}

interface FromTo {
  name: string;
  from: string;
  to: string;
  sizeBytes: number;
}

const DAMAGE: ReadonlySet<string> = new Set([
  'model-malformed',
  'model-missing',
  'model-incomplete',
  'model-damaged',
]);

function sizeOf({ files }: Candidate): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

async function bytesThere(place: string, names: ReadonlyMap<string, string>): Promise<number> {
  const sizes = await Promise.all(
    [...names.values()].flatMap((name) =>
      [placeOf(place, name), `${placeOf(place, name)}.part`].map(
        async (file) => (await stat(file).catch(() => null))?.size ?? 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Names that are safe as they are stay; a model whose name is not gets one made of it. */
function targetNames({ purpose, files, path: source }: Candidate): Map<string, string> {
  const isSafe = (name: string) => {
    try {
      return safeName(name) === name;
    } catch {
      return false;
    }
  };
  if (purpose !== 'chat') {
    return new Map(files.flatMap(({ name }) => (isSafe(name) ? [[name, name] as const] : [])));
  }
  const isFine = files.every(({ name }) => isSafe(name) && /\.gguf$/i.test(name));
  const stem = modelIdFrom(path.basename(source));
  const count = String(files.length).padStart(5, '0');
  return new Map(
    files.map(({ name }, index) => {
      const part = files.length === 1 ? '' : `-${String(index + 1).padStart(5, '0')}-of-${count}`;
      return [name, isFine ? name : `${stem}${part}.gguf`];
    }),
  );
}

/** A file with the name and the length of one of the catalogue's, and another content, is a bad copy of it. */
function refuseImpostor(files: readonly HashedFile[], catalogue: Catalogue): void {
  for (const { path: name, sizeBytes, sha256 } of files) {
    if (catalogue.withHash(sha256).length > 0 || !/\.(?:gguf|onnx)$/i.test(name)) continue;
    const like = catalogue.entries.find((entry) =>
      entry.files.some((file) => file.sha256 !== null && file.path === name && file.sizeBytes === sizeBytes),
    );
    // Embeddings models all call theirs alike: the length, to the byte, is what tells them apart.
    if (like) throw new AppError('model-damaged', { name: like.name, file: name });
  }
}

/** What whoever made the stick says, where there is a word of theirs; else what the name says. */
function factsFrom({ record, path: source, purpose }: Candidate): ModelFacts {
  if (record?.purpose === purpose) {
    const { id, name, licence, parameters, quantisation, embedding } = record;
    return { id, name, purpose, licence, parameters, quantisation, embedding, source, catalogueId: null };
  }
  return {
    id: modelIdFrom(path.basename(source)),
    name: path
      .basename(source)
      .replace(/(?:-\d{5}-of-\d{5})?\.gguf$/i, '')
      .slice(0, 200),
    purpose,
    source,
    catalogueId: null,
    licence: { name: '', url: null, gated: false },
    parameters: null,
    quantisation: null,
    embedding: null,
  };
}
