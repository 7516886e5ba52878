import type { MethodOutput } from '../../../preload/contract.ts';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { EXIT_STOPPED, FailureError } from '../report.ts';
import { exitCodeOfAll } from './exit-codes.ts';
import { fitInWords, licenceInWords } from './fit-words.ts';
import type { ModelsSession } from './session.ts';
import { tellStopped } from './stopped.ts';
import { wholeFileOf } from './whole-file.ts';

export interface PullOptions {
  /** The model for conversations that is recommended for this machine. */
  llm?: boolean;
  /** The embeddings model that goes with it. */
  embeddings?: boolean;
  /** Both. */
  all?: boolean;
  /** Conversations go on with it. */
  use?: boolean;
  /** A machine nearby to pull from, and the code it shows. */
  from?: string;
  code?: string;
}

/** Pulls one model after the other; one that fails does not keep the others from coming. */
export async function pull(
  refs: readonly string[],
  options: PullOptions,
  session: ModelsSession,
): Promise<number> {
  const { handlers, teller, follow } = session;
  const codes: number[] = [];
  for (const ref of await everyRef(refs, options, session)) {
    if (options.from === undefined) await introduce(ref, session);
    const outcome = await follow(() => start(ref));
    if (outcome.end === 'stopped') {
      await tellStopped(outcome.transfer, session);
      codes.push(EXIT_STOPPED);
      break;
    }
    if (outcome.end === 'failed') {
      await teller.failed(outcome.error);
      codes.push(outcome.exitCode);
      continue;
    }
    await tellDone(outcome.transfer, session);
    codes.push(0);
  }
  return exitCodeOfAll(codes);

  function start(ref: string): Promise<Transfer> {
    const { from: address, code = '', use = false } = options;
    if (address !== undefined) return handlers['share.pull']({ address, code, id: ref });
    return handlers['models.pull']({ ref, use });
  }
}

async function everyRef(
  refs: readonly string[],
  { llm, embeddings, all }: PullOptions,
  { handlers, say }: ModelsSession,
): Promise<Set<string>> {
  const every = new Set(refs);
  if (!llm && !embeddings && !all) return every;
  const { recommended } = await handlers['models.catalogue']({});
  const wanted = [
    ...(llm || all ? [recommended.chat[0]] : []),
    ...(embeddings || all ? [recommended.embeddings] : []),
  ];
  for (const id of wanted) {
    if (id === undefined || id === null) throw new FailureError(say('models.nothing-fits'));
    every.add(id);
  }
  return every;
}

/** Under which licence it is, and whether it would run here: a person is told before the first byte. */
async function introduce(ref: string, session: ModelsSession): Promise<void> {
  const { json, teller, say } = session;
  if (json) return;
  const found = await lookAt(ref, session);
  if (found === null) return;
  const { name, fit } = found;
  await teller.note(`${name} · ${say('models.plan.licence')}: ${licenceInWords(found, session)}`);
  if (fit && fit.verdict !== 'comfortable') await teller.note(fitInWords(fit, session));
}

type Introduction = Omit<MethodOutput<'models.plan'>, 'fit'> & {
  fit: MethodOutput<'models.plan'>['fit'] | undefined;
};

async function lookAt(ref: string, { handlers }: ModelsSession): Promise<Introduction | null> {
  const { entries, fits } = await handlers['models.catalogue']({});
  const entry = entries.find(({ id }) => id === ref);
  if (entry) {
    const { name, licence } = entry;
    const fit = fits.find(({ id }) => id === ref);
    return { name, fit, licence: licence.name, licenceUrl: licence.url, gated: licence.gated };
  }
  // Whatever keeps it from being looked at, the pull meets and tells.
  return await handlers['models.plan']({ ref }).catch(() => null);
}

async function tellDone({ modelId, title }: Transfer, session: ModelsSession): Promise<void> {
  const file = await wholeFileOf(session, modelId ?? title);
  await session.teller.done(file, session.say('models.whole', { ...file }));
}
