import { randomUUID } from 'node:crypto';
import type { MessageStatus } from '../../preload/schemas/conversations.ts';
import type { Edit, EditStatus, StoredEdit } from '../../preload/schemas/corrections.ts';
import type { Timings } from '../../preload/schemas/inference.ts';
import { AppError } from '../errors.ts';
import type { Database } from './database.ts';
import { editsIn } from './edits.ts';
import type { Failure, StoredMessage } from './types.ts';

interface Row {
  id: string;
  conversation_id: string;
  parent_id: string | null;
  role: 'tutor' | 'learner';
  text: string;
  status: MessageStatus;
  created_at: number;
  checked: number;
  model_id: string | null;
  timings: string | null;
  cached: number;
  omitted_messages: number;
  failure: string | null;
  off_topic: number | null;
  hint: string | null;
}

const COLUMNS = `id, conversation_id, parent_id, role, text, status, created_at, checked, model_id, timings,
  cached, omitted_messages, failure, off_topic, hint`;

/** What a reply is when it is at its end. */
export interface FinishedReply {
  text: string;
  status: Exclude<MessageStatus, 'streaming'>;
  modelId: string | null;
  timings: Timings | null;
  cached: boolean;
  omittedMessages: number;
  failure: Failure | null;
  hint: string | null;
}

/** The nodes of the conversations' trees. What is written here is on the disk when the method returns. */
export function messagesIn(database: Database) {
  const edits = editsIn(database);

  function toMessage(row: Row, found: StoredEdit[]): StoredMessage {
    return {
      id: row.id,
      conversationId: row.conversation_id,
      parentId: row.parent_id,
      role: row.role,
      text: row.text,
      status: row.status,
      createdAt: row.created_at,
      edits: row.checked === 1 ? found : null,
      modelId: row.model_id,
      timings: row.timings === null ? null : (JSON.parse(row.timings) as Timings),
      cached: row.cached === 1,
      omittedMessages: row.omitted_messages,
      failure: row.failure === null ? null : (JSON.parse(row.failure) as Failure),
      hint: row.hint,
      ...(row.off_topic === null ? {} : { offTopic: row.off_topic === 1 }),
    };
  }

  function get(id: string): StoredMessage {
    const row = database.one<Row>(`SELECT ${COLUMNS} FROM messages WHERE id = ?`, id);
    if (!row) throw new AppError('not-found', { what: id });
    return toMessage(row, edits.ofMessage(id));
  }

  function insertReply(conversationId: string, parentId: string, now: number): string {
    const id = randomUUID();
    database.run(
      `INSERT INTO messages (id, conversation_id, parent_id, role, text, status, created_at, writer_pid)
       VALUES (?, ?, ?, 'tutor', '', 'streaming', ?, ?)`,
      ...[id, conversationId, parentId, now, process.pid],
    );
    database.run(
      'UPDATE conversations SET leaf_id = ?, updated_at = ? WHERE id = ?',
      id,
      now,
      conversationId,
    );
    return id;
  }

  return {
    get,

    /** Every message of a conversation's tree, oldest first: a parent always comes before its children. */
    ofConversation(conversationId: string): StoredMessage[] {
      const found = edits.ofConversation(conversationId);
      return database
        .all<Row>(`SELECT ${COLUMNS} FROM messages WHERE conversation_id = ? ORDER BY seq`, conversationId)
        .map((row) => toMessage(row, found.get(row.id) ?? []));
    },

    /**
     * Adds what the learner said and the empty reply to it, which becomes the end of the branch on screen.
     * `clearsDraft`: these words are what stood in the composer.
     */
    addTurn(turn: {
      conversationId: string;
      parentId: string;
      text: string;
      clearsDraft: boolean;
      now: number;
    }) {
      const { conversationId, parentId, text, clearsDraft, now } = turn;
      return database.transaction(() => {
        const id = randomUUID();
        database.run(
          `INSERT INTO messages (id, conversation_id, parent_id, role, text, status, created_at)
           VALUES (?, ?, ?, 'learner', ?, 'complete', ?)`,
          ...[id, conversationId, parentId, text, now],
        );
        if (clearsDraft) database.run(`UPDATE conversations SET draft = '' WHERE id = ?`, conversationId);
        const replyId = insertReply(conversationId, id, now);
        return { learner: get(id), tutor: get(replyId) };
      });
    },

    /** Adds an empty reply beside the others to the same words. */
    addReply({ conversationId, parentId, now }: { conversationId: string; parentId: string; now: number }) {
      return database.transaction(() => get(insertReply(conversationId, parentId, now)));
    },

    savePartial(id: string, text: string): void {
      database.run(`UPDATE messages SET text = ? WHERE id = ? AND status = 'streaming'`, text, id);
    },

    finish(id: string, reply: FinishedReply): StoredMessage {
      const { text, status, modelId, timings, cached, omittedMessages, failure, hint } = reply;
      database.run(
        `UPDATE messages SET text = ?, status = ?, model_id = ?, timings = ?, cached = ?, omitted_messages = ?,
           failure = ?, hint = ?, writer_pid = NULL WHERE id = ?`,
        ...[
          text,
          status,
          modelId,
          toJson(timings),
          Number(cached),
          omittedMessages,
          toJson(failure),
          hint,
          id,
        ],
      );
      return get(id);
    },

    /** Stores what the check found, in place of what an earlier check found. */
    saveEdits(messageId: string, found: readonly Edit[]): StoredEdit[] {
      return database.transaction(() => {
        database.run('UPDATE messages SET checked = 1 WHERE id = ?', messageId);
        return edits.replace(messageId, found);
      });
    },

    /** Stores that the model looked at a message, and what it found, beside what is there. */
    saveSecondLook(messageId: string, found: readonly Edit[]): StoredEdit[] {
      return database.transaction(() => {
        database.run('UPDATE messages SET second_look = 1 WHERE id = ?', messageId);
        return edits.add(messageId, found);
      });
    },

    hadSecondLook(messageId: string): boolean {
      return database.one('SELECT 1 FROM messages WHERE id = ? AND second_look = 1', messageId) !== undefined;
    },

    /** Stores whether the message leaves the scene. */
    saveTopic(messageId: string, offTopic: boolean): void {
      database.run('UPDATE messages SET off_topic = ? WHERE id = ?', Number(offTopic), messageId);
    },

    markEdit(messageId: string, editId: string, status: EditStatus): StoredEdit[] {
      return edits.mark(messageId, editId, status);
    },

    /** All of them or, where one is not there, none. */
    markEdits(messageId: string, editIds: readonly string[], status: EditStatus): StoredEdit[] {
      return database.transaction(() => {
        for (const editId of editIds) edits.mark(messageId, editId, status);
        return edits.ofMessage(messageId);
      });
    },

    /** Ends replies whose process is gone: they keep their text and are marked as failed. Returns how many. */
    failAbandoned(failure: Failure, isRunning: (pid: number, since: number) => boolean): number {
      const open = database.all<{ id: string; writer_pid: number | null; created_at: number }>(
        `SELECT id, writer_pid, created_at FROM messages WHERE status = 'streaming'`,
      );
      const abandoned = open.filter(
        ({ writer_pid: pid, created_at: since }) => pid === null || !isRunning(pid, since),
      );
      for (const { id } of abandoned) {
        database.run(
          `UPDATE messages SET status = 'failed', failure = ?, writer_pid = NULL WHERE id = ?`,
          ...[JSON.stringify(failure), id],
        );
      }
      return abandoned.length;
    },
  };
}

export type Messages = ReturnType<typeof messagesIn>;

function toJson(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
