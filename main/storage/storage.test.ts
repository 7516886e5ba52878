import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AppError } from '../errors.ts';
import { canMount, smallDisk } from '../testing/small-disk.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { listBackups, stamp, superfluous } from './backups.ts';
import { openDatabase } from './database.ts';
import { openStorage, type Storage } from './index.ts';
import { inspectFile } from './integrity.ts';
import { migrations } from './migrations/index.ts';
import { openStorageFile } from './open.ts';

/** The schema's version. */
const NOW = migrations.length;

const newConversation = {
  scenarioId: 'es-cafe',
  language: 'es' as const,
  title: 'En el café',
  opening: 'Hola, ¿qué te pongo?',
  now: 1_700_000_000_000,
};

/** A folder with one conversation, closed cleanly: the file and one backup. */
function lived(): { folder: string; file: string } {
  const folder = temporaryFolder();
  const storage = openStorage({ folder });
  storage.conversations.create(newConversation);
  storage.close();
  // The driver lets go of a closed file only when its statements are collected: work on a copy that nobody holds.
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return { folder: copy, file: path.join(copy, 'tertulia.db') };
}

describe('opening', () => {
  it('makes what is missing and finds it again', () => {
    const folder = path.join(temporaryFolder(), 'new', 'folder');
    const first = openStorage({ folder });
    expect(first.notices).toEqual([]);
    const { id } = first.conversations.create(newConversation);
    first.close();
    const second = openStorage({ folder });
    expect(second.conversations.get(id)).toMatchObject({ title: 'En el café', draft: '' });
    second.close();
  });

  it('refuses a database of a newer version and leaves every byte', () => {
    const { folder, file } = lived();
    const bytes = readFileSync(file);
    bytes.writeInt32BE(99, 60);
    writeFileSync(file, bytes);
    const before = readdirSync(folder);
    expect(() => openStorage({ folder })).toThrow(new AppError('storage-newer', { version: 99 }));
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each([
    ['is something else', () => Buffer.from('This is a broken DB')],
    ['lost its second half', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['has a page of noise', (whole: Buffer) => noise(whole, 4096 * 2, 4096)],
    ['has one flipped byte in a page header', (whole: Buffer) => flip(whole, 4096 * 3)],
    ['lost its schema', (whole: Buffer) => noise(whole, 100, 2000)],
  ])('sets a file that %s aside and restores the last backup', (_, damage) => {
    const { folder, file } = lived();
    const broken = damage(readFileSync(file));
    writeFileSync(file, broken);
    const storage = openStorage({ folder });
    expect(storage.notices.map(({ kind }) => kind)).toEqual(['storage-broken']);
    expect(storage.summaries.list().map(({ title }) => title)).toEqual(['En el café']);
    const aside = String(storage.notices[0]?.details.path);
    expect(readFileSync(aside).equals(broken)).toBe(true);
    storage.conversations.create(newConversation);
    storage.close();
    expect(inspectFile(file, NOW)).toBe('sound');
  });

  it('goes back to an older backup where the newest is damaged, and begins anew where there is none', () => {
    const { folder, file } = lived();
    const [backup] = listBackups(path.join(folder, 'backups'));
    writeFileSync(path.join(folder, 'backups', 'tertulia-99990101T000000000Z.db'), 'not this one');
    writeFileSync(file, 'This is a broken DB');
    const restored = openStorage({ folder });
    expect(restored.summaries.list()).toHaveLength(1);
    restored.close();

    const bare = temporaryFolder();
    writeFileSync(path.join(bare, 'tertulia.db'), 'This is a broken DB');
    const anew = openStorage({ folder: bare });
    expect(anew.notices.map(({ kind }) => kind)).toEqual(['storage-reset']);
    expect(anew.summaries.list()).toEqual([]);
    expect(readdirSync(bare).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
    anew.close();
    expect(backup).toBeDefined();
  });

  it('says so where the data folder is a file', () => {
    const file = path.join(temporaryFolder(), 'taken');
    writeFileSync(file, '');
    expect(() => openStorage({ folder: file })).toThrow(/folder-unusable/);
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'tertulia.db'));
    expect(() => openStorage({ folder })).toThrow(/folder-unusable/);
  });

  it('copies the database before it changes its schema, and changes it whole or not at all', () => {
    const { folder, file } = lived();
    const now = Date.now;
    const before = listBackups(path.join(folder, 'backups')).length;
    const released = migrations.map(() => '');
    const first = openStorageFile({ folder, now, migrations: released });
    first.database.close();

    const broken = [...released, 'CREATE TABLE half (a TEXT); CREATE TABLE half (a TEXT);'];
    expect(() => openStorageFile({ folder, now, migrations: broken })).toThrow(/half/);
    expect(listBackups(path.join(folder, 'backups')).length).toBe(before + 1);
    const reader = openDatabase(file);
    expect(reader.all(`SELECT name FROM sqlite_schema WHERE name = 'half'`)).toEqual([]);
    expect(reader.one('PRAGMA user_version')).toMatchObject({ user_version: NOW });
    reader.close();

    const whole = openStorageFile({ folder, now, migrations: [...released, 'CREATE TABLE half (a TEXT)'] });
    expect(whole.database.one('PRAGMA user_version')).toMatchObject({ user_version: NOW + 1 });
    whole.database.close();
  });
});

describe('backups', () => {
  it('are made on a clean close where something was written, and the oldest go', () => {
    const folder = temporaryFolder();
    let time = Date.UTC(2026, 0, 1);
    for (let day = 0; day < 8; day++) {
      time += 24 * 60 * 60 * 1000;
      const storage = openStorage({ folder, now: () => time });
      if (day !== 7) storage.conversations.create(newConversation);
      storage.close();
    }
    const names = listBackups(path.join(folder, 'backups')).map((file) => path.basename(file));
    expect(names.map((name) => name.slice(9, 17))).toEqual(['20260108', '20260107', '20260106', '20260105']);
    expect(readdirSync(path.join(folder, 'backups')).some((name) => name.endsWith('.partial'))).toBe(false);
  });

  it('of one busy day do not push out those of the days before', () => {
    const at = (day: number, hour: number) => `/b/tertulia-${stamp(Date.UTC(2026, 0, day, hour))}.db`;
    const today = [12, 11, 10, 9].map((hour) => at(9, hour));
    const before = [at(8, 20), at(8, 10), at(5, 7), at(3, 7), at(2, 7)];
    expect(superfluous([...today, ...before])).toEqual([at(9, 10), at(9, 9), at(8, 10), at(2, 7)]);
  });

  it('are made at most daily while the app runs', () => {
    const folder = temporaryFolder();
    const storage = openStorage({ folder });
    storage.conversations.create(newConversation);
    expect(storage.backUpDaily()).toMatch(/tertulia-.*\.db$/);
    expect(storage.backUpDaily()).toBeNull();
    storage.close();
  });
});

describe('a process that is killed while it writes', () => {
  it('loses nothing that was answered', { timeout: 30_000 }, async () => {
    const folder = temporaryFolder();
    const writer = fileURLToPath(new URL('./testing/writer.ts', import.meta.url));
    const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const stored: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      stored.push(JSON.parse(line) as string);
      if (stored.length === 60) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');

    const storage = openStorage({ folder });
    expect(storage.notices).toEqual([]);
    const [summary] = storage.summaries.list();
    const messages = storage.messages.ofConversation(summary?.id ?? '');
    const said = messages.filter(({ role }) => role === 'learner').map(({ text }) => text);
    expect(said.slice(0, stored.length)).toEqual(stored);
    const open = messages.filter(({ status }) => status === 'streaming').length;
    const failure = { kind: 'interrupted' as const, details: {} };
    expect(storage.messages.failAbandoned(failure, () => false)).toBe(open);
    storage.close();
  });
});

describe.skipIf(!canMount)('a full disk (needs the right to mount)', () => {
  it('is a typed error, and what was saved is whole', () => {
    const disk = smallDisk(2 * 1024 * 1024);
    const storage = openStorage({ folder: disk.folder });
    const conversation = storage.conversations.create(newConversation);
    const add = addingTo(storage, conversation.id, conversation.leafId);
    add('Antes de llenarse');
    disk.fill();
    let stored = 1;
    const failure = thrownBy(() => {
      for (;;) {
        add(`Frase ${stored} ${'muy larga '.repeat(200)}`);
        stored += 1;
      }
    });
    expect(failure).toMatchObject({ kind: 'disk-full' });
    expect(storage.messages.ofConversation(conversation.id)).toHaveLength(1 + 2 * stored);

    disk.free();
    add('Después');
    expect(storage.messages.ofConversation(conversation.id)).toHaveLength(3 + 2 * stored);
    storage.close();
    expect(inspectFile(path.join(disk.folder, 'tertulia.db'), NOW)).toBe('sound');
  });

  it('costs the backup on closing, not the database', () => {
    const disk = smallDisk(2 * 1024 * 1024);
    const storage = openStorage({ folder: disk.folder });
    storage.conversations.create(newConversation);
    disk.fill();
    expect(thrownBy(() => storage.close())).toMatchObject({ kind: 'disk-full' });
    expect(readdirSync(path.join(disk.folder, 'backups'))).toEqual([]);
    disk.free();
    expect(openStorage({ folder: disk.folder }).summaries.list()).toHaveLength(1);
  });

  it('does not open on a disk that cannot be written to', () => {
    const disk = smallDisk(2 * 1024 * 1024);
    cpSync(lived().folder, disk.folder, { recursive: true });
    disk.makeReadOnly();
    expect(thrownBy(() => openStorage({ folder: disk.folder }))).toMatchObject({ kind: 'folder-unusable' });
    const inside = path.join(disk.folder, 'new');
    expect(thrownBy(() => openStorage({ folder: inside }))).toMatchObject({ kind: 'folder-unusable' });
  });

  it('does not open where there is no room at all', () => {
    const disk = smallDisk(64 * 1024);
    disk.fill();
    expect(thrownBy(() => openStorage({ folder: disk.folder }))).toMatchObject({ kind: 'disk-full' });
  });
});

function addingTo(storage: Storage, conversationId: string, parentId: string) {
  return (text: string) =>
    storage.messages.addTurn({ conversationId, parentId, text, clearsDraft: false, now: 1 });
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return null;
}

function flip(bytes: Buffer, offset: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[offset] = (copy[offset] ?? 0) ^ 0xff;
  return copy;
}

function noise(bytes: Buffer, offset: number, length: number): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = offset; at < Math.min(offset + length, copy.length); at++) copy[at] = (at * 89 + 41) % 256;
  return copy;
}

describe('a database of the version before', () => {
  it('keeps its conversations, and what nobody looked at yet is not called on topic', () => {
    const folder = temporaryFolder();
    const old = openStorageFile({ folder, now: Date.now, migrations: migrations.slice(0, 1) });
    old.database.run(
      `INSERT INTO conversations (id, scenario_id, language, title, created_at, updated_at, leaf_id)
       VALUES ('c', 'es-cafe', 'es', 'En el café', 1, 1, 'm')`,
    );
    old.database.run(
      `INSERT INTO messages (id, conversation_id, role, text, status, created_at)
       VALUES ('m', 'c', 'learner', 'Hola', 'complete', 1)`,
    );
    old.database.close();
    const storage = openStorage({ folder });
    expect(storage.messages.get('m')).toMatchObject({ text: 'Hola' });
    expect(storage.messages.get('m').offTopic).toBeUndefined();
    storage.messages.saveTopic('m', true);
    expect(storage.messages.get('m').offTopic).toBe(true);
    expect(storage.messages.hadSecondLook('m')).toBe(false);
    storage.messages.saveSecondLook('m', []);
    expect(storage.messages.hadSecondLook('m')).toBe(true);
    expect(storage.messages.get('m').edits).toBeNull();
    storage.close();
  });
});
