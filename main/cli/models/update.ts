import { asAppError } from '../../errors.ts';
import { EXIT_STOPPED, UsageError } from '../report.ts';
import { exitCodeOfAll } from './exit-codes.ts';
import { introduce } from './introduce.ts';
import type { ModelsSession } from './session.ts';
import { tellStopped } from './stopped.ts';
import { wholeFileOf } from './whole-file.ts';

/**
 * Fetches the newest version of these models; of every one the catalogue has another version of, where none is named.
 * One that is the newest already is whole, and said to be.
 */
export async function update(ids: readonly string[], session: ModelsSession): Promise<number> {
  const { handlers, teller, say, follow } = session;
  const { models } = await handlers['models.list']({});
  const known = models.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const reason = say('bad.choice', { choices: known.join(', ') });
    throw new UsageError(say('bad.value', { what: 'ID', value: unknown, reason }));
  }
  const wanted = new Set(
    ids.length > 0 ? ids : models.flatMap(({ id, update: other }) => (other ? [id] : [])),
  );
  if (wanted.size === 0) await teller.note(say('models.update.none'));
  const codes: number[] = [];
  for (const id of wanted) {
    let isNewest = false;
    if (models.some((model) => model.id === id && model.update)) await introduce(id, null, session);
    const outcome = await follow(async () => {
      try {
        return await handlers['models.update']({ id });
      } catch (thrown) {
        isNewest = asAppError(thrown).kind === 'model-newest';
        throw thrown;
      }
    });
    if (outcome.end === 'stopped') {
      await tellStopped(outcome.transfer, session);
      codes.push(EXIT_STOPPED);
      break;
    }
    if (outcome.end === 'failed' && !isNewest) {
      await teller.failed(outcome.error);
      codes.push(outcome.exitCode);
      continue;
    }
    const file = await wholeFileOf(session, id);
    await teller.done(file, say(isNewest ? 'models.newest' : 'models.whole', { ...file }));
    codes.push(0);
  }
  return exitCodeOfAll(codes);
}
