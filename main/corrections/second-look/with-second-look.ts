import { AppError } from '../../errors.ts';
import type { Corrections } from '../types.ts';
import type { SecondLook } from './index.ts';

/**
 * The stages and the second look in one: what a command line and a measurement ask for. In a conversation it comes
 * apart from them, after the reply.
 */
export function withSecondLook(
  corrections: Corrections,
  secondLook: SecondLook,
  modelId: string,
): Corrections {
  return {
    warm: (language) => corrections.warm(language),
    async check(request) {
      const edits = await corrections.check(request);
      const outcome = await secondLook.look({ ...request, edits, modelId });
      if (!outcome.done && outcome.why === 'no-room') throw new AppError('out-of-memory');
      const opinions = outcome.done ? outcome.edits : [];
      return [...edits, ...opinions].sort((a, b) => a.start - b.start || a.end - b.end);
    },
  };
}
