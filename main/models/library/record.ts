/** `model.json` beside a model: where it is from, under which licence, and what its files were when they were whole. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { EmbeddingDetails, ModelId, ModelPurpose, Sha256 } from '../../../preload/schemas/catalogue.ts';
import { writePrivateFile } from '../../private-files.ts';
import { safeName } from '../download/index.ts';

export const RECORD_FILE = 'model.json';
const MAX_BYTES = 256 * 1024;
/** Sticks keep times in steps of two seconds. */
const SAME_TIME_MS = 2_000;

/** Inside a model's folder, with forward slashes; never leaves it. */
export const FilePath = z
  .string()
  .max(300)
  .refine((name) => {
    try {
      return safeName(name) === name;
    } catch {
      return false;
    }
  });

export const RecordedFile = z.object({
  path: FilePath,
  sizeBytes: z.number().int().nonnegative(),
  sha256: Sha256,
  /** Where the hash came from that it was checked against. `nothing`: nobody knew one, so it is its own. */
  checkedAgainst: z.enum(['catalogue', 'hub', 'bundle', 'peer', 'nothing']),
  /** When the file was last written, as it was when it was checked. Milliseconds since 1970. */
  mtimeMs: z.number(),
});
export type RecordedFile = z.infer<typeof RecordedFile>;

export const ModelRecord = z.object({
  version: z.literal(1),
  id: ModelId,
  name: z.string().min(1).max(200),
  purpose: ModelPurpose,
  /** An address, a path, or the name of a machine: for people. */
  source: z.string().max(4096),
  catalogueId: ModelId.nullable(),
  licence: z.object({
    name: z.string().max(200),
    url: z
      .url({ protocol: /^https$/ })
      .max(2000)
      .nullable(),
    gated: z.boolean().default(false),
  }),
  /** Billions. */
  parameters: z.number().positive().nullable(),
  quantisation: z.string().max(100).nullable(),
  embedding: EmbeddingDetails.nullable(),
  files: z.array(RecordedFile).min(1).max(2000),
  /** Milliseconds since 1970; null where it never was. */
  verifiedAt: z.number().nullable(),
  /** Paths of the files that were not what they had been. */
  damaged: z.array(FilePath),
});
export type ModelRecord = z.infer<typeof ModelRecord>;

/** What is known of a model apart from its files. */
export type ModelFacts = Omit<ModelRecord, 'version' | 'files' | 'verifiedAt' | 'damaged'>;

/** Null where there is none, or none that can be read: the model is then known by its files alone. */
export async function readRecord(folder: string): Promise<ModelRecord | null> {
  try {
    const file = path.join(folder, RECORD_FILE);
    const info = await stat(file);
    if (!info.isFile() || info.size > MAX_BYTES) return null;
    return ModelRecord.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

export async function writeRecord(folder: string, record: ModelRecord): Promise<void> {
  await writePrivateFile(path.join(folder, RECORD_FILE), `${JSON.stringify(record, null, 2)}\n`);
}

/** What is on disk now, to be held against a record. Null for a file that is gone. */
export type FileStamps = ReadonlyMap<string, { size: number; mtimeMs: number } | null>;

export async function stampsOf(folder: string, files: readonly string[]): Promise<FileStamps> {
  const stamps = await Promise.all(
    files.map(async (name) => {
      const info = await stat(path.join(folder, ...name.split('/'))).catch(() => null);
      return [name, info && { size: info.size, mtimeMs: info.mtimeMs }] as const;
    }),
  );
  return new Map(stamps);
}

/** What can be said without reading the files: a length that differs is damage, a later time makes it uncertain. */
export function integrityOf(
  record: ModelRecord,
  stamps: FileStamps,
): { integrity: 'verified' | 'unverified' | 'damaged'; damagedFile: string | null } {
  const wrongLength = record.files.find((file) => stamps.get(file.path)?.size !== file.sizeBytes);
  const damagedFile = record.damaged[0] ?? wrongLength?.path ?? null;
  if (damagedFile !== null) return { integrity: 'damaged', damagedFile };
  const holds = record.files.every((file) => {
    const now = stamps.get(file.path);
    return file.checkedAgainst !== 'nothing' && now && Math.abs(now.mtimeMs - file.mtimeMs) <= SAME_TIME_MS;
  });
  return { integrity: holds && record.verifiedAt !== null ? 'verified' : 'unverified', damagedFile };
}
