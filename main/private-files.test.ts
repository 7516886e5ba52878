import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openLog } from './log.ts';
import { openSettings } from './settings/store.ts';
import { openStorage } from './storage/index.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

it.skipIf(process.platform === 'win32')('nobody else can read what the app writes', () => {
  const folder = path.join(temporaryFolder(), 'data');
  openLog(folder).info({}, 'hello');
  openSettings({ folder }).set({ level: 'B1' });
  const storage = openStorage({ folder });
  storage.conversations.create({ scenarioId: 'es-cafe', language: 'es', title: '', opening: 'Hola', now: 1 });
  storage.backUpDaily();
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const open = ['.', ...entries].filter((name) => (statSync(path.join(folder, name)).mode & 0o077) !== 0);
  storage.close();
  expect(entries).toEqual(
    expect.arrayContaining([
      'tertulia.db',
      'tertulia.db-wal',
      'settings.json',
      path.join('logs', 'tertulia.log'),
      expect.stringMatching(/^backups.tertulia-.*\.db$/),
    ]),
  );
  expect(open).toEqual([]);
});
