import type { Language } from '../../../preload/schemas/common.ts';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { toWireError } from '../../errors.ts';
import { endOnSignal } from '../end.ts';
import { type CliServices, openServices } from '../open-services.ts';
import { EXIT_FAILED, exitCodeOf, UsageError } from '../report.ts';
import { type Say, userLanguage } from '../words.ts';
import { type Amounts, amountsIn } from './amounts.ts';
import { type FollowOptions, followTransfer, type Outcome } from './follow.ts';
import { createTeller, type Teller } from './teller.ts';

export interface ModelsOptions {
  json?: boolean;
  /** Base address of a mirror of the hub, for this run. */
  mirror?: string;
}

/** What every `models` command works with. */
export interface ModelsSession extends Pick<FollowOptions, 'stopped' | 'language'> {
  services: CliServices;
  handlers: CliServices['handlers'];
  json: boolean;
  say: Say;
  amounts: Amounts;
  teller: Teller;
  /** Starts a piece of work, tells its progress, and says how it ended. */
  follow(start: () => Promise<Transfer>): Promise<Outcome>;
}

/**
 * Runs a command over the same services as the window, and sets the exit code it answers. Whatever it throws is told
 * as its other errors are: as an object, where a program reads.
 */
export async function withModels(
  options: ModelsOptions,
  say: Say,
  work: (session: ModelsSession) => Promise<number>,
): Promise<void> {
  const language: Language = userLanguage();
  const amounts = amountsIn(language);
  const json = options.json === true;
  const teller = createTeller(json, amounts, say);
  const stopping = new AbortController();
  const stopped = stopping.signal;
  // Also where nobody reads any more and the run ends early: what is not known to be whole has failed.
  process.exitCode = EXIT_FAILED;
  void endOnSignal(async () => stopping.abort());
  try {
    const services = await openServices(options.mirror === undefined ? {} : { hubMirror: options.mirror });
    try {
      const follow = (start: () => Promise<Transfer>): Promise<Outcome> =>
        followTransfer(services, start, { language, stopped, onProgress: teller.progress });
      const { handlers } = services;
      process.exitCode = await work({
        services,
        handlers,
        json,
        say,
        amounts,
        language,
        teller,
        stopped,
        follow,
      });
    } finally {
      await services.close();
    }
  } catch (thrown) {
    if (!json || thrown instanceof UsageError) throw thrown;
    const error = toWireError(thrown, language);
    await teller.failed(error);
    process.exitCode = exitCodeOf(error);
  }
}
