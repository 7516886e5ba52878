import path from 'node:path';
import { EXIT_STOPPED } from '../report.ts';
import type { ModelsSession } from './session.ts';
import { tellStopped } from './stopped.ts';
import { wholeFileOf } from './whole-file.ts';

/** Takes models to a folder or stick, checked after writing, so that other machines can import them. */
export async function exportBundle(
  place: string,
  ids: readonly string[],
  session: ModelsSession,
): Promise<number> {
  const { handlers, teller, say, follow } = session;
  const folder = path.resolve(place);
  const { folder: models } = await handlers['models.list']({});
  const outcome = await follow(() => handlers['models.exportBundle']({ ids: [...ids], folder }));
  if (outcome.end === 'stopped') {
    await tellStopped(null, session);
    return EXIT_STOPPED;
  }
  if (outcome.end === 'failed') {
    await teller.failed(outcome.error);
    return outcome.exitCode;
  }
  for (const id of ids) {
    const here = await wholeFileOf(session, id);
    const file = { ...here, path: path.join(folder, path.relative(models, here.path)) };
    await teller.done(file, say('models.exported', { ...file }));
  }
  return 0;
}
