/** Conversations as trees of messages, with their search index, edits, muted rules and cached replies. */
export const conversations = `
CREATE TABLE conversations (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  scenario_id TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  leaf_id TEXT NOT NULL,
  draft TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX conversations_by_update ON conversations (updated_at DESC);

CREATE TABLE messages (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  parent_id TEXT REFERENCES messages (id),
  role TEXT NOT NULL CHECK (role IN ('tutor', 'learner')),
  text TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('complete', 'streaming', 'stopped', 'failed')),
  created_at INTEGER NOT NULL,
  checked INTEGER NOT NULL DEFAULT 0,
  model_id TEXT,
  timings TEXT,
  cached INTEGER NOT NULL DEFAULT 0,
  omitted_messages INTEGER NOT NULL DEFAULT 0,
  failure TEXT,
  -- The process that is writing it, while it streams.
  writer_pid INTEGER
) STRICT;
CREATE INDEX messages_by_conversation ON messages (conversation_id, seq);
CREATE INDEX messages_by_parent ON messages (parent_id);
CREATE INDEX messages_streaming ON messages (status) WHERE status = 'streaming';

CREATE TABLE edits (
  id TEXT PRIMARY KEY,
  message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  replacement TEXT NOT NULL,
  type TEXT NOT NULL,
  rule TEXT NOT NULL,
  message TEXT NOT NULL,
  example TEXT NOT NULL,
  confidence REAL NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE INDEX edits_by_message ON edits (message_id, start);

CREATE TABLE muted_rules (rule TEXT PRIMARY KEY, muted_at INTEGER NOT NULL) STRICT;

CREATE TABLE cached_replies (
  key TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  omitted_messages INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL
) STRICT;
CREATE INDEX cached_replies_by_use ON cached_replies (used_at);

CREATE VIRTUAL TABLE message_words USING fts5(
  text, content = 'messages', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER messages_added AFTER INSERT ON messages BEGIN
  INSERT INTO message_words (rowid, text) VALUES (new.seq, new.text);
END;
CREATE TRIGGER messages_removed AFTER DELETE ON messages BEGIN
  INSERT INTO message_words (message_words, rowid, text) VALUES ('delete', old.seq, old.text);
END;
CREATE TRIGGER messages_changed AFTER UPDATE OF text ON messages BEGIN
  INSERT INTO message_words (message_words, rowid, text) VALUES ('delete', old.seq, old.text);
  INSERT INTO message_words (rowid, text) VALUES (new.seq, new.text);
END;

CREATE VIRTUAL TABLE title_words USING fts5(
  title, content = 'conversations', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER conversations_added AFTER INSERT ON conversations BEGIN
  INSERT INTO title_words (rowid, title) VALUES (new.seq, new.title);
END;
CREATE TRIGGER conversations_removed AFTER DELETE ON conversations BEGIN
  INSERT INTO title_words (title_words, rowid, title) VALUES ('delete', old.seq, old.title);
END;
CREATE TRIGGER conversations_retitled AFTER UPDATE OF title ON conversations BEGIN
  INSERT INTO title_words (title_words, rowid, title) VALUES ('delete', old.seq, old.title);
  INSERT INTO title_words (rowid, title) VALUES (new.seq, new.title);
END;
`;
