import { AppError } from '../../errors.ts';
import type { PromptMessage } from '../types.ts';

/** Where a prompt leaves less than this many tokens for the reply, it does not fit. */
const SMALLEST_REPLY_TOKENS = 32;
/**
 * Messages are left out in steps of this many while there are enough of them: one step serves several turns,
 * and the KV cache holds in between.
 */
const STEP = 8;

export interface FitRequest {
  messages: readonly PromptMessage[];
  /** Messages at the head that always stay. The last one always stays too. */
  keepFirst: number;
  /** Tokens the context holds. */
  contextTokens: number;
  /** Tokens the reply may take. */
  replyTokens: number;
}

/**
 * Leaves out the oldest messages after the first `keepFirst`, in pairs, until the rest and a reply fit into
 * the context. `encode` turns messages into whatever has a token count.
 * @throws AppError `context-too-small` where the kept messages and the last one alone do not fit.
 */
export function fitIntoContext<T extends { tokens: readonly unknown[] }>(
  { messages, keepFirst, contextTokens, replyTokens }: FitRequest,
  encode: (messages: readonly PromptMessage[]) => T,
): { encoded: T; omittedMessages: number } {
  const kept = Math.min(keepFirst, messages.length - 1);
  const mostOmitted = messages.length - kept - 1;
  const without = (omitted: number) =>
    encode([...messages.slice(0, kept), ...messages.slice(kept + omitted)]);
  const fits = (encoded: T, reply: number) => encoded.tokens.length + reply < contextTokens;
  const comfortable = Math.min(replyTokens, Math.max(SMALLEST_REPLY_TOKENS, Math.floor(contextTokens / 4)));

  const whole = without(0);
  if (fits(whole, comfortable)) return { encoded: whole, omittedMessages: 0 };
  for (let omitted = 2; omitted <= mostOmitted; omitted += 2) {
    const stepped = Math.ceil(omitted / STEP) * STEP;
    const tried = stepped <= mostOmitted ? stepped : omitted;
    const encoded = without(tried);
    if (fits(encoded, comfortable)) return { encoded, omittedMessages: tried };
    omitted = tried;
  }
  const least = without(mostOmitted);
  if (fits(least, Math.min(replyTokens, SMALLEST_REPLY_TOKENS))) {
    return { encoded: least, omittedMessages: mostOmitted };
  }
  throw new AppError('context-too-small', { limit: contextTokens });
}
