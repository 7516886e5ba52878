import type { Database } from './database.ts';

/** Rules the learner does not want to hear of again. */
export function mutedRulesIn(database: Database) {
  const list = () =>
    database.all<{ rule: string }>('SELECT rule FROM muted_rules ORDER BY rule').map(({ rule }) => rule);
  return {
    list,
    set(rule: string, muted: boolean, now: number): string[] {
      if (muted) database.run('INSERT OR IGNORE INTO muted_rules (rule, muted_at) VALUES (?, ?)', rule, now);
      else database.run('DELETE FROM muted_rules WHERE rule = ?', rule);
      return list();
    },
  };
}
