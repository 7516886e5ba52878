import path from 'node:path';
import { bundleFolder } from '../../models/library/bundle.ts';
import { readChecksums } from '../../models/library/checksums.ts';
import { EXIT_STOPPED } from '../report.ts';
import type { ModelsSession } from './session.ts';
import { tellStopped } from './stopped.ts';
import type { WholeFile } from './teller.ts';
import { wholeFileOf } from './whole-file.ts';

/** Takes models to a folder or stick, checked after writing, so that other machines can import them. */
export async function exportBundle(
  place: string,
  ids: readonly string[],
  session: ModelsSession,
): Promise<number> {
  const { handlers, teller, say, follow } = session;
  const folder = path.resolve(place);
  const outcome = await follow(() => handlers['models.exportBundle']({ ids: [...ids], folder }));
  if (outcome.end === 'stopped') {
    await tellStopped(null, session);
    return EXIT_STOPPED;
  }
  if (outcome.end === 'failed') {
    await teller.failed(outcome.error);
    return outcome.exitCode;
  }
  const bundle = await bundleFolder(folder);
  for (const id of ids) {
    const file = await inBundle(bundle, await wholeFileOf(session, id));
    await teller.done(file, say('models.exported', { ...file }));
  }
  return 0;
}

/** The same file, where it lies in the bundle. */
async function inBundle(bundle: string, { id, path: here, sha256 }: WholeFile): Promise<WholeFile> {
  const names = [...(await readChecksums(bundle))].flatMap(([name, sum]) => (sum === sha256 ? [name] : []));
  const name = names.find((one) => one.split('/')[1] === id) ?? names[0] ?? path.basename(here);
  return { id, path: path.join(bundle, ...name.split('/')), sha256 };
}
