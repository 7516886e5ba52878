import type { Language } from '../../preload/schemas/common.ts';
import type { Message } from '../../preload/schemas/conversations.ts';
import { AppError, toWireError } from '../errors.ts';
import type { StoredMessage } from '../storage/index.ts';

/** A stored message as it crosses the border, its failure in the words of the interface language. */
export function toMessage(
  { failure, conversationId: _, hint: __, ...message }: StoredMessage,
  language: Language,
): Message {
  return {
    ...message,
    error: failure === null ? null : toWireError(new AppError(failure.kind, failure.details), language),
  };
}
