/** Single words the learner meant as they stand, and marks reported as wrong, which outlive their conversation. */
export const marks = `
CREATE TABLE muted_words (
  rule TEXT NOT NULL,
  words TEXT NOT NULL,
  muted_at INTEGER NOT NULL,
  PRIMARY KEY (rule, words)
) STRICT;

CREATE TABLE mark_reports (
  id TEXT PRIMARY KEY,
  edit_id TEXT NOT NULL UNIQUE,
  reported_at INTEGER NOT NULL,
  language TEXT NOT NULL,
  sentence TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  replacement TEXT NOT NULL,
  type TEXT NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL
) STRICT;
`;
