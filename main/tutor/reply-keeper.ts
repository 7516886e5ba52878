import { asAppError } from '../errors.ts';
import type { FinishedReply, Storage, StoredMessage } from '../storage/index.ts';
import type { Log } from './dependencies.ts';

/** A kill of the app loses at most this much of a reply, in milliseconds. */
const SAVE_EVERY_MS = 1000;

/**
 * Keeps replies as they grow and as they end. One that could not be written (a full disk) is held in memory,
 * shown as what it is, and written as soon as that works.
 */
export function createReplyKeeper(messages: Storage['messages'], log: Log) {
  const unsaved = new Map<string, FinishedReply>();
  const growing = new Map<string, () => string>();

  function asUnsaved(message: StoredMessage, reply: FinishedReply): StoredMessage {
    return { ...message, ...reply, status: 'failed', failure: { kind: 'disk-full', details: {} } };
  }

  return {
    /** For the pieces of one reply: call it with the text so far as often as you like. */
    partialSaver(id: string): (text: string) => void {
      let savedAt = performance.now();
      return (text) => {
        if (performance.now() - savedAt < SAVE_EVERY_MS) return;
        savedAt = performance.now();
        try {
          messages.savePartial(id, text);
        } catch (error) {
          log.warn({ kind: asAppError(error).kind }, 'a reply could not be saved while it grew');
        }
      };
    },

    /** `sentText` tells how far the windows are, for one that opens in the middle. */
    grows(id: string, sentText: () => string): void {
      growing.set(id, sentText);
    },

    finish(message: StoredMessage, reply: FinishedReply): StoredMessage {
      growing.delete(message.id);
      try {
        return messages.finish(message.id, reply);
      } catch (error) {
        log.error({ err: error }, 'a finished reply could not be saved');
        unsaved.set(message.id, reply);
        return asUnsaved(message, reply);
      }
    },

    /** Tries again what could not be written. */
    retry(): void {
      for (const [id, reply] of unsaved) {
        try {
          messages.finish(id, reply);
          unsaved.delete(id);
        } catch {
          return;
        }
      }
    },

    /** A message as it is, also where the database does not have all of it yet. */
    current(message: StoredMessage): StoredMessage {
      const reply = unsaved.get(message.id);
      if (reply) return asUnsaved(message, reply);
      const text = growing.get(message.id)?.();
      return text === undefined ? message : { ...message, text };
    },
  };
}

export type ReplyKeeper = ReturnType<typeof createReplyKeeper>;
