/** Looks through files and folders a person named (a stick, a download folder) for models. */
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ModelPurpose } from '../../../preload/schemas/catalogue.ts';
import { shardNames, shardOf } from '../gguf/shards.ts';
import { CHECKSUMS_FILE, readChecksums } from './checksums.ts';
import { isOnItsWay } from './find-installed.ts';
import { type ModelRecord, readRecord } from './record.ts';

/** A model that may be taken in. */
export interface Candidate {
  purpose: ModelPurpose;
  /** What to call it before anything is known: a file, or a folder. Absolute. */
  path: string;
  folder: string;
  /** Inside the folder, with forward slashes; the first is the one to load. */
  files: { name: string; sizeBytes: number }[];
  /** What lies beside it, as whoever made the stick put it. */
  record: ModelRecord | null;
  /** By the name of the file: what a list of checksums says. */
  checksums: ReadonlyMap<string, string>;
}

export interface Found {
  candidates: Candidate[];
  /** Named by the person, and no model: with the path as it was named. */
  others: string[];
}

/** A stick may hold anything: so deep and so many, and no more. */
const MAX_DEPTH = 8;
const MAX_ENTRIES = 20_000;
/** What an embeddings model is made of; pictures and weights of other runtimes stay where they are. */
const ONNX_PARTS = /\.(?:json|txt|model|onnx|onnx_data(?:_\d+)?)$/i;
const MAX_ONNX_FILES = 200;

/** Links inside folders are not followed: they could lead anywhere. A link that was named itself is. */
export async function findCandidates(paths: readonly string[], signal: AbortSignal): Promise<Found> {
  const found: Found = { candidates: [], others: [] };
  const seen = new Set<string>();
  let left = MAX_ENTRIES;

  function add(candidate: Candidate): void {
    const key = path.join(candidate.folder, candidate.files[0]?.name ?? '');
    if (seen.has(key)) return;
    seen.add(key);
    found.candidates.push(candidate);
  }

  async function walk(folder: string, sums: Sums, depth: number): Promise<void> {
    signal.throwIfAborted();
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const here = entries.slice(0, Math.max(0, left));
    left -= here.length;
    const files = here.filter((entry) => entry.isFile()).map(({ name }) => name);
    const listed = files.includes(CHECKSUMS_FILE)
      ? { root: folder, sums: await readChecksums(folder) }
      : sums;
    const onnx = await onnxIn(folder, listed);
    if (onnx) add(onnx);
    for (const name of files) {
      const isFirst = (shardOf(name)?.part ?? 1) === 1;
      if (isGguf(name) && isFirst) add(await ggufAt(folder, name, listed));
    }
    if (depth === 0) return;
    for (const entry of here) {
      const isOurs = entry.isDirectory() && !entry.name.startsWith('.') && !(onnx && entry.name === 'onnx');
      if (isOurs) await walk(path.join(folder, entry.name), listed, depth - 1);
    }
  }

  for (const named of paths) {
    const place = await realpath(path.resolve(named)).catch(() => null);
    const info = place === null ? null : await stat(place).catch(() => null);
    const before = found.candidates.length;
    if (place !== null && info?.isDirectory()) await walk(place, await sumsAbove(place), MAX_DEPTH);
    else if (place !== null && info?.isFile()) add(await candidateAt(place));
    if (found.candidates.length === before && !(place !== null && seen.has(place))) found.others.push(named);
  }
  return found;
}

/** A list of checksums, and the folder its names start from. */
interface Sums {
  root: string;
  sums: ReadonlyMap<string, string>;
}

const noSums: Sums = { root: '/', sums: new Map() };

/** A person may name a folder inside a bundle: the list is some folders above. */
async function sumsAbove(folder: string): Promise<Sums> {
  let at = path.dirname(folder);
  for (let depth = 0; depth < 3; depth += 1) {
    const sums = await readChecksums(at);
    if (sums.size > 0) return { root: at, sums };
    at = path.dirname(at);
  }
  return noSums;
}

/** A file that was named itself is looked at whatever its name. */
async function candidateAt(place: string): Promise<Candidate> {
  const folder = path.dirname(place);
  if (place.toLowerCase().endsWith('.onnx')) {
    const above = path.basename(folder) === 'onnx' ? path.dirname(folder) : folder;
    const onnx = await onnxIn(above, await sumsAbove(above));
    if (onnx) return onnx;
  }
  const name = path.basename(place);
  return await ggufAt(folder, shardNames(name)[0] ?? name, await sumsAbove(folder));
}

function isGguf(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.endsWith('.gguf') && !lower.startsWith('mmproj') && !name.startsWith('.');
}

async function ggufAt(folder: string, first: string, sums: Sums): Promise<Candidate> {
  const files = await Promise.all(shardNames(first).map((name) => sized(folder, name)));
  return {
    purpose: 'chat',
    path: path.join(folder, first),
    folder,
    files,
    record: await recordFor(folder, first),
    checksums: sumsFor(folder, files, sums),
  };
}

async function onnxIn(folder: string, sums: Sums): Promise<Candidate | null> {
  const names: string[] = await readdir(folder).catch(() => []);
  if (!names.includes('config.json') || !names.includes('tokenizer.json')) return null;
  const inside = (await readdir(path.join(folder, 'onnx')).catch(() => [])).map((name) => `onnx/${name}`);
  const all = [...names, ...inside].filter(
    (name) => ONNX_PARTS.test(name) && !isOnItsWay(name) && name !== 'model.json' && name !== 'onnx',
  );
  const isFile = await Promise.all(
    all.map(async (name) => (await lstat(path.join(folder, name)).catch(() => null))?.isFile() ?? false),
  );
  const parts = all.filter((_, index) => isFile[index]).slice(0, MAX_ONNX_FILES);
  const main = parts.find((name) => name.endsWith('.onnx'));
  if (main === undefined) return null;
  const files = await Promise.all(
    [main, ...parts.filter((name) => name !== main)].map((name) => sized(folder, name)),
  );
  return {
    purpose: 'embeddings',
    path: folder,
    folder,
    files,
    record: await recordFor(folder, main),
    checksums: sumsFor(folder, files, sums),
  };
}

async function sized(folder: string, name: string) {
  const info = await stat(path.join(folder, name)).catch(() => null);
  return { name, sizeBytes: info?.size ?? 0 };
}

async function recordFor(folder: string, main: string): Promise<ModelRecord | null> {
  const record = await readRecord(folder);
  return record?.files.some((file) => file.path === main) ? record : null;
}

function sumsFor(folder: string, files: Candidate['files'], { root, sums }: Sums): Map<string, string> {
  return new Map(
    files.flatMap(({ name }) => {
      const listed = sums.get(path.relative(root, path.join(folder, name)).replaceAll(path.sep, '/'));
      return listed === undefined ? [] : [[name, listed] as const];
    }),
  );
}
