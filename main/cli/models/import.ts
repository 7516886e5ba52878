import path from 'node:path';
import type { ImportFinding } from '../../../preload/schemas/transfers.ts';
import { AppError, toWireError } from '../../errors.ts';
import { EXIT_FAILED, EXIT_STOPPED, exitCodeOf } from '../report.ts';
import { exitCodeOfAll } from './exit-codes.ts';
import type { ModelsSession } from './session.ts';
import { tellStopped } from './stopped.ts';
import { wholeFileOf } from './whole-file.ts';

/** Takes models from files, folders or a stick, and says what was found there. */
export async function importModels(
  places: readonly string[],
  link: boolean,
  session: ModelsSession,
): Promise<number> {
  const { handlers, services, teller, stopped, language } = session;
  const paths = places.map((place) => path.resolve(place));
  const unsubscribe = services.events.on('transfers.changed', (transfer) => {
    if (transfer.kind === 'import' && transfer.state !== 'done') teller.progress(transfer);
  });
  const giveUp = async (): Promise<void> => {
    for (const { id, kind } of await handlers['transfers.list']({})) {
      if (kind === 'import') await handlers['transfers.cancel']({ transferId: id, keepPart: false });
    }
  };
  stopped.addEventListener('abort', giveUp, { once: true });
  try {
    const { findings } = await handlers['models.import']({ paths, mode: link ? 'link' : 'copy' });
    if (findings.length === 0) throw new AppError('not-a-model', { path: paths.join(', ') });
    const codes: number[] = [];
    for (const finding of findings) codes.push(await tellFinding(finding, session));
    return exitCodeOfAll(codes);
  } catch (thrown) {
    if (stopped.aborted) {
      await tellStopped(null, session);
      return EXIT_STOPPED;
    }
    const error = toWireError(thrown, language);
    await teller.failed(error);
    return exitCodeOf(error);
  } finally {
    stopped.removeEventListener('abort', giveUp);
    unsubscribe();
  }
}

async function tellFinding(finding: ImportFinding, session: ModelsSession): Promise<number> {
  const { teller, say, amounts, language } = session;
  const { verdict, modelId, name, sizeBytes, problem } = finding;
  if (modelId === null || verdict === 'damaged' || verdict === 'not-a-model') {
    const error = problem ?? toWireError(new AppError('not-a-model', { path: finding.path }), language);
    await teller.failed(error);
    // Damage is nobody's slip of the hand.
    return verdict === 'damaged' ? EXIT_FAILED : exitCodeOf(error);
  }
  const file = await wholeFileOf(session, modelId);
  const text = say(`models.found.${verdict}`, { id: modelId, name, path: file.path });
  await teller.done(file, `${text} (${amounts.bytes(sizeBytes)})`, { verdict });
  return 0;
}
