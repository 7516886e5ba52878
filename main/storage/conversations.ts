import { randomUUID } from 'node:crypto';
import type { Language } from '../../preload/schemas/common.ts';
import { AppError } from '../errors.ts';
import type { Database } from './database.ts';
import type { StoredConversation } from './types.ts';

interface Row {
  id: string;
  scenario_id: string;
  language: Language;
  title: string;
  created_at: number;
  updated_at: number;
  leaf_id: string;
  draft: string;
  seen_until: number;
}

const COLUMNS = 'id, scenario_id, language, title, created_at, updated_at, leaf_id, draft, seen_until';

export interface NewConversation {
  scenarioId: string;
  language: Language;
  title: string;
  /** The tutor's first line: the root of the tree. */
  opening: string;
  now: number;
}

/** Conversations without their messages. Methods that name one throw `not-found` where it is deleted or unknown. */
export function conversationsIn(database: Database) {
  function get(id: string): StoredConversation {
    const row = database.one<Row>(
      `SELECT ${COLUMNS} FROM conversations WHERE id = ? AND deleted_at IS NULL`,
      id,
    );
    if (!row) throw new AppError('not-found', { what: id });
    return fromRow(row);
  }

  function change(id: string, assignment: string, ...values: (string | number)[]): void {
    const changed = database.run(
      `UPDATE conversations SET ${assignment} WHERE id = ? AND deleted_at IS NULL`,
      ...values,
      id,
    );
    if (changed === 0) throw new AppError('not-found', { what: id });
  }

  return {
    get,

    create({ scenarioId, language, title, opening, now }: NewConversation): StoredConversation {
      const id = randomUUID();
      const root = randomUUID();
      database.transaction(() => {
        database.run(
          `INSERT INTO conversations (id, scenario_id, language, title, created_at, updated_at, leaf_id)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
          ...[id, scenarioId, language, title, now, now, root],
        );
        database.run(
          `INSERT INTO messages (id, conversation_id, parent_id, role, text, status, created_at)
           VALUES (?, ?, NULL, 'tutor', ?, 'complete', ?)`,
          ...[root, id, opening, now],
        );
      });
      return get(id);
    },

    rename: (id: string, title: string) => change(id, 'title = ?', title),
    setLeaf: (id: string, leafId: string) => change(id, 'leaf_id = ?', leafId),
    saveDraft: (id: string, text: string) => change(id, 'draft = ?', text),
    /** Corrections kept for later were looked over, those of messages up to `time`. It never goes back. */
    lookOver: (id: string, time: number) => change(id, 'seen_until = max(seen_until, ?)', time),

    /** Hides it. It stays restorable until {@link purge}. */
    remove: (id: string, now: number) => change(id, 'deleted_at = ?', now),

    restore(id: string): StoredConversation {
      database.run('UPDATE conversations SET deleted_at = NULL WHERE id = ?', id);
      return get(id);
    },

    /** Deletes for good what was deleted before `time`. Returns how many. */
    purge(time: number): number {
      return database.run('DELETE FROM conversations WHERE deleted_at < ?', time);
    },
  };
}

export type Conversations = ReturnType<typeof conversationsIn>;

function fromRow(row: Row): StoredConversation {
  return {
    id: row.id,
    scenarioId: row.scenario_id,
    language: row.language,
    title: row.title,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    leafId: row.leaf_id,
    draft: row.draft,
    seenUntil: row.seen_until,
  };
}
