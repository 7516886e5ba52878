import { conversations } from './001-conversations.ts';
import { topic } from './002-topic.ts';
import { marks } from './003-marks.ts';
import { recasts } from './004-recasts.ts';
import { secondLook } from './005-second-look.ts';

/** Applied in order; the n-th brings the database to `user_version` n. What has been released is never changed. */
export const migrations: readonly string[] = [conversations, topic, marks, recasts, secondLook];
