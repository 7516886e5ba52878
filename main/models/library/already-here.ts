import { stat } from 'node:fs/promises';
import path from 'node:path';
import { hashFile } from '../download/index.ts';
import type { OpenShelf } from '../shelf.ts';
import type { Job } from '../transfers/index.ts';
import type { Candidate } from './find-candidates.ts';

/** The model on this machine that has the same file to load; null where there is none. */
export async function alreadyHere(
  candidate: Candidate,
  { shelf, job }: { shelf: OpenShelf; job: Job },
): Promise<{ id: string; name: string } | null> {
  const [first] = candidate.files;
  if (!first) return null;
  const listed = (await shelf.list()).filter(
    (model) => model.purpose === candidate.purpose && model.origin !== 'file' && model.problem === null,
  );
  let sha256 = candidate.checksums.get(first.name) ?? null;
  for (const model of listed) {
    const info = await stat(model.path).catch(() => null);
    if (info?.size !== first.sizeBytes) continue;
    const { signal } = job;
    sha256 ??= await hashFile(path.join(candidate.folder, ...first.name.split('/')), { signal });
    const found = await shelf.locate(model.id);
    const pinned = found.record?.files.find((file) => file.path === found.files[0])?.sha256;
    if (sha256 === (pinned ?? (await hashFile(model.path, { signal })))) return model;
  }
  return null;
}
