import type { GenerateResult } from './types.ts';

/** The reply to a turn that was stopped while it waited. */
export function stoppedBeforeItBegan(): GenerateResult {
  return {
    text: '',
    finish: 'stopped',
    omittedMessages: 0,
    timings: { ttftMs: 0, decodeTokensPerSecond: 0, promptTokens: 0, reusedTokens: 0, outputTokens: 0 },
  };
}
