import { EXIT_STOPPED, UsageError } from '../report.ts';
import { exitCodeOfAll } from './exit-codes.ts';
import type { ModelsSession } from './session.ts';
import { tellStopped } from './stopped.ts';
import { wholeFileOf } from './whole-file.ts';

/** Reads every byte of one model, or of all, and holds it against the hash it had when it came. */
export async function verify(id: string | undefined, session: ModelsSession): Promise<number> {
  const { handlers, teller, say, follow } = session;
  const { models } = await handlers['models.list']({});
  const ids = models.map((model) => model.id);
  if (id !== undefined && !ids.includes(id)) {
    const reason = say('bad.choice', { choices: ids.join(', ') });
    throw new UsageError(say('bad.value', { what: 'ID', value: id, reason }));
  }
  const codes: number[] = [];
  for (const one of id === undefined ? ids : [id]) {
    const outcome = await follow(() => handlers['models.verify']({ id: one }));
    if (outcome.end === 'stopped') {
      await tellStopped(null, session);
      codes.push(EXIT_STOPPED);
      break;
    }
    if (outcome.end === 'failed') {
      await teller.failed(outcome.error);
      codes.push(outcome.exitCode);
      continue;
    }
    const file = await wholeFileOf(session, one);
    const isKnown = (await handlers['models.list']({})).models.some(
      (model) => model.id === one && model.integrity === 'verified',
    );
    await teller.done(file, say(isKnown ? 'models.intact' : 'models.unchanged', { ...file }));
    codes.push(0);
  }
  return exitCodeOfAll(codes);
}
