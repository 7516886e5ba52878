import { setTimeout as sleep } from 'node:timers/promises';
import type { ErrorKind } from '../../../preload/schemas/errors.ts';
import { AppError } from '../../errors.ts';
import type { RetryPolicy } from './types.ts';

export const usualRetries: RetryPolicy = {
  tries: 6,
  firstDelay: 500,
  longestDelay: 30_000,
  longestWait: 120,
};

/** What may be better the next time. */
const passing: ReadonlySet<ErrorKind> = new Set([
  'network-unreachable',
  'network-timeout',
  'proxy-unreachable',
  'server-failing',
  'download-rate-limited',
]);

/** Where several parts come from one server, a wait it asks of one holds for all. */
export interface Retries {
  /**
   * Tries until it works, until it fails for good, or until so many tries in a row brought nothing.
   * @param attempt is told how many tries before it failed; `progressed` starts the count anew.
   * @throws what the last try threw.
   */
  run<T>(attempt: (progressed: () => void) => Promise<T>): Promise<T>;
}

export interface RetriesOptions {
  policy: RetryPolicy;
  signal: AbortSignal;
  onRetry: (failure: AppError, seconds: number) => void;
  random?: () => number;
}

export function createRetries({ policy, signal, onRetry, random = Math.random }: RetriesOptions): Retries {
  let notBefore = 0;

  async function rest(milliseconds: number): Promise<void> {
    try {
      await sleep(milliseconds, undefined, { signal });
    } catch (cause) {
      throw signal.reason instanceof AppError ? signal.reason : new AppError('cancelled', {}, { cause });
    }
  }

  return {
    async run(attempt) {
      let failures = 0;
      for (;;) {
        const held = notBefore - performance.now();
        if (held > 0) await rest(held);
        try {
          return await attempt(() => {
            failures = 0;
          });
        } catch (thrown) {
          if (!(thrown instanceof AppError) || !passing.has(thrown.kind)) throw thrown;
          failures += 1;
          const asked = Number(thrown.details.seconds ?? 0);
          if (failures >= policy.tries || asked > policy.longestWait) throw thrown;
          const delay = backOff(failures, policy, random);
          const wait = Math.max(delay, asked * 1000);
          if (asked > 0) notBefore = Math.max(notBefore, performance.now() + wait);
          onRetry(thrown, Math.ceil(wait / 1000));
          await rest(wait);
        }
      }
    },
  };
}

/** Doubles with each failure; by chance up to half of it shorter, so that many clients do not come back at once. */
export function backOff(failures: number, policy: RetryPolicy, random: () => number): number {
  const longest = Math.min(policy.longestDelay, policy.firstDelay * 2 ** (failures - 1));
  return longest * (0.5 + random() / 2);
}
