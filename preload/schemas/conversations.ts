import { z } from 'zod';
import { Id, Language, Timestamp } from './common.ts';
import { StoredEdit } from './corrections.ts';
import { WireError } from './errors.ts';
import { Timings } from './inference.ts';

export const MessageStatus = z.enum(['complete', 'streaming', 'stopped', 'failed']);
export type MessageStatus = z.infer<typeof MessageStatus>;

/** A node of the conversation's tree. Siblings (same parent) are branches: an edited turn, a regenerated reply. */
export const Message = z.object({
  id: Id,
  parentId: Id.nullable(),
  role: z.enum(['tutor', 'learner']),
  text: z.string(),
  status: MessageStatus,
  createdAt: Timestamp,
  /** Learner's messages only; `null` until the check ran. */
  edits: z.array(StoredEdit).nullable(),
  /** Learner's messages only: the turn leaves the scene. Absent until that was looked at. */
  offTopic: z.boolean().optional(),
  /** Learner's messages only: the turn is written in the other language than the one learned. */
  otherLanguage: z.boolean().optional(),
  /** Tutor's replies only. */
  modelId: z.string().nullable(),
  timings: Timings.nullable(),
  /** The reply came from the response cache. */
  cached: z.boolean(),
  /** Earlier messages that were left out of the prompt of this reply. */
  omittedMessages: z.number().int().nonnegative(),
  /** Why it failed, for `status: 'failed'`. */
  error: WireError.nullable(),
});
export type Message = z.infer<typeof Message>;

export const ConversationSummary = z.object({
  id: Id,
  scenarioId: z.string(),
  language: Language,
  title: z.string(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  messageCount: z.number().int().nonnegative(),
  /** The last words said, or the words around a search hit. */
  excerpt: z.string(),
});
export type ConversationSummary = z.infer<typeof ConversationSummary>;

export const Conversation = ConversationSummary.omit({ excerpt: true, messageCount: true }).extend({
  messages: z.array(Message),
  /** The message at the end of the branch on screen. */
  leafId: Id,
  reachedGoals: z.array(z.string()),
  /** What stands unsent in the composer. */
  draft: z.string(),
  /** Of corrections kept for later: those of messages up to this time were looked over, and show. */
  seenUntil: Timestamp,
});
export type Conversation = z.infer<typeof Conversation>;
