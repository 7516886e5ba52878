import { isSameSecret } from '../same-secret.ts';
import { createToken } from './token.ts';

/** How long a code waits for the page, in milliseconds: a browser may have to start first. */
export const CODE_LIFE_MS = 60_000;
/** After so many wrong tries the code is dropped, so that nobody guesses on. */
export const MAX_WRONG_TRIES = 3;

export interface SessionCodes {
  /** A new code; one that still waits counts no longer. */
  issue(): string;
  /** Whether this is the code that waits. It is good once, for {@link CODE_LIFE_MS}. */
  redeem(presented: string): boolean;
}

/**
 * Codes that stand in for the token where others can read along: an address handed to a browser stands among the
 * arguments of its process for as long as that runs. One code waits at a time.
 * @param now a clock in milliseconds that never goes back.
 */
export function createSessionCodes(now: () => number = () => performance.now()): SessionCodes {
  let waiting: { code: string; until: number; wrongTries: number } | undefined;
  return {
    issue() {
      const code = createToken();
      waiting = { code, until: now() + CODE_LIFE_MS, wrongTries: 0 };
      return code;
    },
    redeem(presented) {
      if (waiting === undefined) return false;
      const isRight = isSameSecret(presented, waiting.code) && now() < waiting.until;
      if (!isRight) waiting.wrongTries += 1;
      if (isRight || waiting.wrongTries >= MAX_WRONG_TRIES) waiting = undefined;
      return isRight;
    },
  };
}
