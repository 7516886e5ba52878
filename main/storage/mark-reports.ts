import { randomUUID } from 'node:crypto';
import type { MarkReport } from '../../preload/schemas/corrections.ts';
import { AppError } from '../errors.ts';
import type { Database } from './database.ts';

const COLUMNS = `id, reported_at AS reportedAt, language, sentence, start, "end", replacement, type, rule, confidence`;

/** Marks the learner says are wrong, with their sentence. They stay when the conversation goes. */
export function markReportsIn(database: Database) {
  const list = () =>
    database.all<MarkReport>(`SELECT ${COLUMNS} FROM mark_reports ORDER BY reported_at DESC, rowid DESC`);

  return {
    /** Newest first. */
    list,
    /** An edit that was reported before keeps its first report. */
    add(editId: string, report: Omit<MarkReport, 'id'>): MarkReport {
      database.run(
        `INSERT OR IGNORE INTO mark_reports (id, edit_id, reported_at, language, sentence, start, "end", replacement,
           type, rule, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[randomUUID(), editId, report.reportedAt, report.language, report.sentence, report.start],
        ...[report.end, report.replacement, report.type, report.rule, report.confidence],
      );
      const stored = database.one<MarkReport>(
        `SELECT ${COLUMNS} FROM mark_reports WHERE edit_id = ?`,
        editId,
      );
      if (!stored) throw new AppError('not-found', { what: editId });
      return stored;
    },
    /** @throws AppError `not-found`. */
    remove(id: string): MarkReport[] {
      const removed = database.run('DELETE FROM mark_reports WHERE id = ?', id);
      if (removed === 0) throw new AppError('not-found', { what: id });
      return list();
    },
    removeAll(): void {
      database.run('DELETE FROM mark_reports');
    },
  };
}
