import { randomUUID } from 'node:crypto';
import type { Edit, EditStatus, EditType, StoredEdit } from '../../preload/schemas/corrections.ts';
import { AppError } from '../errors.ts';
import type { Database } from './database.ts';

interface Row {
  id: string;
  message_id: string;
  start: number;
  end: number;
  replacement: string;
  type: EditType;
  rule: string;
  message: string;
  example: string;
  confidence: number;
  status: EditStatus;
}

const COLUMNS = `edits.id, edits.message_id, edits.start, edits."end", edits.replacement, edits.type, edits.rule,
  edits.message, edits.example, edits.confidence, edits.status`;

/** The edits of the learner's messages, in the order of the text. */
export function editsIn(database: Database) {
  function ofMessage(messageId: string): StoredEdit[] {
    return database
      .all<Row>(`SELECT ${COLUMNS} FROM edits WHERE message_id = ? ORDER BY start, "end"`, messageId)
      .map(fromRow);
  }

  function insert(messageId: string, edits: readonly Edit[]): void {
    for (const edit of edits) {
      database.run(
        `INSERT INTO edits (id, message_id, start, "end", replacement, type, rule, message, example, confidence, status)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')`,
        ...[randomUUID(), messageId, edit.start, edit.end, edit.replacement, edit.type],
        ...[edit.rule, edit.message, edit.example, edit.confidence],
      );
    }
  }

  return {
    ofMessage,

    /** By message. */
    ofConversation(conversationId: string): Map<string, StoredEdit[]> {
      const rows = database.all<Row>(
        `SELECT ${COLUMNS} FROM edits JOIN messages ON messages.id = edits.message_id
         WHERE messages.conversation_id = ? ORDER BY edits.start, edits."end"`,
        conversationId,
      );
      const found = new Map<string, StoredEdit[]>();
      for (const row of rows) found.set(row.message_id, [...(found.get(row.message_id) ?? []), fromRow(row)]);
      return found;
    },

    /** Inside the caller's transaction. */
    replace(messageId: string, edits: readonly Edit[]): StoredEdit[] {
      database.run('DELETE FROM edits WHERE message_id = ?', messageId);
      insert(messageId, edits);
      return ofMessage(messageId);
    },

    /** Beside those there are, of which none changes; one that would overlap is left out. Inside the caller's transaction. */
    add(messageId: string, edits: readonly Edit[]): StoredEdit[] {
      const there = ofMessage(messageId);
      const isFree = (edit: Edit) =>
        there.every(({ start, end }) => edit.start !== start && (edit.end <= start || edit.start >= end));
      insert(messageId, edits.filter(isFree));
      return ofMessage(messageId);
    },

    mark(messageId: string, editId: string, status: EditStatus): StoredEdit[] {
      const changed = database.run(
        'UPDATE edits SET status = ? WHERE id = ? AND message_id = ?',
        ...[status, editId, messageId],
      );
      if (changed === 0) throw new AppError('not-found', { what: editId });
      return ofMessage(messageId);
    },
  };
}

function fromRow({ message_id: _, ...edit }: Row): StoredEdit {
  return edit;
}
