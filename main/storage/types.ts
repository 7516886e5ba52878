import type { Message } from '../../preload/schemas/conversations.ts';
import type { ErrorKind } from '../../preload/schemas/errors.ts';
import type { ErrorDetails } from '../errors.ts';

/** Why a reply failed, kept without words: those are said in the language the interface has when it is read. */
export interface Failure {
  kind: ErrorKind;
  details: ErrorDetails;
}

/** A message as it is stored. */
export type StoredMessage = Omit<Message, 'error'> & {
  conversationId: string;
  failure: Failure | null;
  /** Of a reply: what its prompt said about the learner's words, as it stood behind them. */
  hint: string | null;
};

export interface StoredConversation {
  id: string;
  scenarioId: string;
  language: 'es' | 'en';
  title: string;
  createdAt: number;
  updatedAt: number;
  leafId: string;
  draft: string;
  seenUntil: number;
}
