import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { asAppError } from '../../errors.ts';
import { EXIT_STOPPED, FailureError } from '../report.ts';
import { exitCodeOfAll } from './exit-codes.ts';
import { introduce, type Neighbour } from './introduce.ts';
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
  const { from: address, code = '', use = false } = options;
  const neighbour: Neighbour | null = address === undefined ? null : { address, code };
  const codes: number[] = [];
  for (const ref of await everyRef(refs, options, session)) {
    await introduce(ref, neighbour, session);
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

  async function start(ref: string): Promise<Transfer> {
    if (neighbour) return await handlers['share.pull']({ ...neighbour, id: ref });
    try {
      return await handlers['models.pull']({ ref, use });
    } catch (thrown) {
      // One of no catalogue goes by the name it was given when it was begun.
      const begun = (await handlers['transfers.list']({})).find(
        ({ kind, state, modelId }) => kind === 'pull' && state === 'paused' && modelId === ref,
      );
      if (begun && asAppError(thrown).kind === 'model-unknown') return begun;
      throw thrown;
    }
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

async function tellDone({ modelId, title }: Transfer, session: ModelsSession): Promise<void> {
  const file = await wholeFileOf(session, modelId ?? title);
  await session.teller.done(file, session.say('models.whole', { ...file }));
}
