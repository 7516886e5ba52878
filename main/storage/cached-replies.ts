import type { Database } from './database.ts';

export interface CachedReply {
  text: string;
  omittedMessages: number;
}

interface Row {
  text: string;
  omitted_messages: number;
}

/** Earlier replies by the hash of their request. Bounds are enforced by {@link trim}. */
export function cachedRepliesIn(database: Database) {
  return {
    /** A hit becomes the most recently used. */
    get(key: string, now: number): CachedReply | null {
      const row = database.one<Row>('SELECT text, omitted_messages FROM cached_replies WHERE key = ?', key);
      if (!row) return null;
      database.run('UPDATE cached_replies SET used_at = ? WHERE key = ?', now, key);
      return { text: row.text, omittedMessages: row.omitted_messages };
    },

    put(key: string, reply: CachedReply, now: number): void {
      database.run(
        `INSERT OR REPLACE INTO cached_replies (key, text, omitted_messages, bytes, created_at, used_at)
         VALUES (?, ?, ?, ?, ?, ?)`,
        ...[key, reply.text, reply.omittedMessages, Buffer.byteLength(reply.text), now, now],
      );
    },

    /** Drops what was made before `oldest`, then the least recently used until both bounds hold. */
    trim({ oldest, entries, bytes }: { oldest: number; entries: number; bytes: number }): void {
      database.run('DELETE FROM cached_replies WHERE created_at < ?', oldest);
      database.run(
        `DELETE FROM cached_replies WHERE key IN (
           SELECT key FROM (
             SELECT key, row_number() OVER newest AS place, sum(bytes) OVER newest AS total
             FROM cached_replies WINDOW newest AS (ORDER BY used_at DESC, key)
           ) WHERE place > ? OR total > ?
         )`,
        ...[entries, bytes],
      );
    },

    count(): number {
      return database.one<{ n: number }>('SELECT count(*) AS n FROM cached_replies')?.n ?? 0;
    },
  };
}

export type CachedReplies = ReturnType<typeof cachedRepliesIn>;
