import type { ConversationSummary } from '../../preload/schemas/conversations.ts';
import type { Database } from './database.ts';

const EXCERPT_CHARACTERS = 140;
/** Messages looked at for one search: enough for a list, and a bound. */
const MAX_HITS = 600;

/** Words looked for in one search. Each unfinished one is looked up among all that begin like it. */
const MAX_TERMS = 12;

/**
 * What a person typed, as an FTS5 query: every word (of the first {@link MAX_TERMS} different ones) must be there
 * and may be unfinished. Nothing of FTS5's own syntax gets through. Null where there is no word in it.
 */
export function toMatchQuery(typed: string): string | null {
  const words =
    typed
      .toWellFormed()
      .normalize('NFC')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const different = new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)));
  const terms = [...different].slice(0, MAX_TERMS).map((word) => `"${word}"*`);
  return terms.length === 0 ? null : terms.join(' ');
}

interface Row {
  id: string;
  scenario_id: string;
  language: 'es' | 'en';
  title: string;
  created_at: number;
  updated_at: number;
  message_count: number;
  last_words: string;
}

/** Conversations as the history shows them. */
export function summariesIn(database: Database) {
  const query = (condition: string) => `
    SELECT c.id, c.scenario_id, c.language, c.title, c.created_at, c.updated_at,
      (SELECT count(*) FROM messages WHERE conversation_id = c.id) AS message_count,
      coalesce((SELECT nullif(text, '') FROM messages WHERE id = c.leaf_id),
        (SELECT parent.text FROM messages leaf JOIN messages parent ON parent.id = leaf.parent_id
         WHERE leaf.id = c.leaf_id), '') AS last_words
    FROM conversations c WHERE c.deleted_at IS NULL ${condition}
    ORDER BY c.updated_at DESC, c.seq DESC`;

  /** Conversation → the words around its newest hit. */
  function hits(match: string): Map<string, string> {
    const found = new Map<string, string>();
    const inTitles = database.all<{ id: string }>(
      `SELECT c.id FROM title_words JOIN conversations c ON c.seq = title_words.rowid
       WHERE title_words MATCH ? LIMIT ${MAX_HITS}`,
      match,
    );
    const inMessages = database.all<{ id: string; excerpt: string }>(
      `SELECT m.conversation_id AS id, snippet(message_words, 0, '', '', '…', 20) AS excerpt
       FROM message_words JOIN messages m ON m.seq = message_words.rowid
       WHERE message_words MATCH ? ORDER BY message_words.rowid DESC LIMIT ${MAX_HITS}`,
      match,
    );
    for (const { id, excerpt } of inMessages) if (!found.has(id)) found.set(id, excerpt);
    for (const { id } of inTitles) if (!found.has(id)) found.set(id, '');
    return found;
  }

  return {
    one(id: string): ConversationSummary | undefined {
      const row = database.one<Row>(query('AND c.id = ?'), id);
      return row && toSummary(row);
    },

    /** Newest first; with `typed`, those whose title or one of whose messages has all its words. */
    list(typed = ''): ConversationSummary[] {
      const all = () => database.all<Row>(query('')).map(toSummary);
      if (typed.trim() === '') return all();
      const match = toMatchQuery(typed);
      if (match === null) return [];
      const found = hits(match);
      return all()
        .filter(({ id }) => found.has(id))
        .map((summary) => ({ ...summary, excerpt: found.get(summary.id) || summary.excerpt }));
    },
  };
}

function toSummary(row: Row): ConversationSummary {
  return {
    id: row.id,
    scenarioId: row.scenario_id,
    language: row.language,
    title: row.title,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    messageCount: row.message_count,
    excerpt: shorten(row.last_words),
  };
}

function shorten(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  return characters.length <= EXCERPT_CHARACTERS
    ? characters.join('')
    : `${characters
        .slice(0, EXCERPT_CHARACTERS - 1)
        .join('')
        .trimEnd()}…`;
}
