import type { Muted } from '../../preload/schemas/corrections.ts';
import type { Database } from './database.ts';

/** Rules the learner does not want to hear of again, and words that are meant as they stand. */
export function mutedRulesIn(database: Database) {
  const list = (): Muted => ({
    rules: database
      .all<{ rule: string }>('SELECT rule FROM muted_rules ORDER BY rule')
      .map(({ rule }) => rule),
    words: database.all<{ rule: string; words: string }>(
      'SELECT rule, words FROM muted_words ORDER BY words, rule',
    ),
  });
  return {
    list,
    set(rule: string, muted: boolean, now: number): Muted {
      if (muted) database.run('INSERT OR IGNORE INTO muted_rules (rule, muted_at) VALUES (?, ?)', rule, now);
      else database.run('DELETE FROM muted_rules WHERE rule = ?', rule);
      return list();
    },
    /** For these words alone, whatever their capitals and however their accents are typed. */
    setWords(rule: string, words: string, muted: boolean, now: number): Muted {
      const key = words.normalize('NFC').toLowerCase();
      if (muted) {
        database.run(
          'INSERT OR IGNORE INTO muted_words (rule, words, muted_at) VALUES (?, ?, ?)',
          ...[rule, key, now],
        );
      } else database.run('DELETE FROM muted_words WHERE rule = ? AND words = ?', rule, key);
      return list();
    },
  };
}
