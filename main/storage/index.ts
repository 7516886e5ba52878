import type { AppError } from '../errors.ts';
import { backUp } from './backups.ts';
import { cachedRepliesIn } from './cached-replies.ts';
import { conversationsIn } from './conversations.ts';
import { markReportsIn } from './mark-reports.ts';
import { messagesIn } from './messages.ts';
import { migrations } from './migrations/index.ts';
import { mutedRulesIn } from './muted-rules.ts';
import { backUpIfOlder, openStorageFile } from './open.ts';
import { summariesIn } from './search.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Everything the user makes, in one file of the data folder.
 * @throws AppError `storage-newer`, `folder-unusable`, `disk-full`.
 */
export function openStorage({ folder, now = Date.now }: { folder: string; now?: () => number }) {
  const opened = openStorageFile({ folder, migrations, now });
  const { database, backupsFolder, notice } = opened;
  const written = database.changes();
  let open = true;

  return {
    conversations: conversationsIn(database),
    messages: messagesIn(database),
    summaries: summariesIn(database),
    mutedRules: mutedRulesIn(database),
    markReports: markReportsIn(database),
    cachedReplies: cachedRepliesIn(database),
    /** What happened to the file while opening it, to be told once. */
    notices: notice === null ? ([] as AppError[]) : [notice],

    /** A copy of yesterday's state, where there is none: for the day on which the app does not close cleanly. */
    backUpDaily: () => backUpIfOlder(opened, DAY, now()),

    /** Ends with a backup where anything was written. The file is closed whatever becomes of the backup. */
    close(): void {
      if (!open) return;
      open = false;
      try {
        if (database.changes() > written) backUp(database, backupsFolder, now());
      } finally {
        database.close();
      }
    },
  };
}

export type Storage = ReturnType<typeof openStorage>;
export type { CachedReply } from './cached-replies.ts';
export type { FinishedReply } from './messages.ts';
export type { Failure, StoredConversation, StoredMessage } from './types.ts';
