import path from 'node:path';
import type { InstalledModel } from '../../../preload/schemas/models.ts';
import { AppError } from '../../errors.ts';
import { hashFile } from '../../models/download/index.ts';
import { readRecord } from '../../models/library/record.ts';
import type { ModelsSession } from './session.ts';
import type { WholeFile } from './teller.ts';

/** A model's main file with the hash that was pinned when it was last found whole. @throws AppError `not-found` */
export async function wholeFileOf({ handlers }: ModelsSession, id: string): Promise<WholeFile> {
  const model = (await handlers['models.list']({})).models.find((one) => one.id === id || one.path === id);
  if (model === undefined) throw new AppError('not-found', { what: id });
  return {
    id: model.id,
    path: model.path,
    sha256: (await pinnedHash(model)) ?? (await hashFile(model.path)),
  };
}

/** Null where nobody has looked at the whole file yet. */
async function pinnedHash({ path: file }: InstalledModel): Promise<string | null> {
  // An ONNX model lies in a folder inside its own.
  for (const folder of [path.dirname(file), path.dirname(path.dirname(file))]) {
    const record = await readRecord(folder);
    const name = path.relative(folder, file).split(path.sep).join('/');
    const pinned = record?.files.find((one) => one.path === name);
    if (pinned) return pinned.sha256;
  }
  return null;
}
