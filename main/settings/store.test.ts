import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Settings } from '../../preload/schemas/settings.ts';
import { canMount, smallDisk } from '../testing/small-disk.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { repairSettings } from './repair.ts';
import { type KeyValueFile, openSettings } from './store.ts';

const defaults = Settings.parse({});
const fileIn = (folder: string) => path.join(folder, 'settings.json');

describe('the settings', () => {
  it('begin with their defaults, keep what is set and tell of it', () => {
    const folder = path.join(temporaryFolder(), 'new');
    const settings = openSettings({ folder });
    expect(settings.get()).toEqual(defaults);
    const heard: Settings[] = [];
    const end = settings.onChange((changed) => heard.push(changed));
    expect(settings.set({ theme: 'dark', level: undefined })).toEqual({ ...defaults, theme: 'dark' });
    end();
    settings.set({ textSize: 20 });
    expect(heard).toEqual([{ ...defaults, theme: 'dark' }]);
    expect(openSettings({ folder }).get()).toEqual({ ...defaults, theme: 'dark', textSize: 20 });
    expect(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).toEqual({ theme: 'dark', textSize: 20 });
  });

  it.each(['{"theme":', 'null', '[]', '"dark"', ''])('set a damaged file aside: %s', (text) => {
    const folder = temporaryFolder();
    writeFileSync(fileIn(folder), text);
    const settings = openSettings({ folder });
    expect(settings.get()).toEqual(defaults);
    expect(settings.notices.map(({ kind }) => kind)).toEqual(['settings-reset']);
    const aside = readdirSync(folder).find((name) => name.startsWith('settings.json.damaged-'));
    expect(readFileSync(path.join(folder, aside ?? ''), 'utf8')).toBe(text);
    settings.set({ theme: 'light' });
    expect(openSettings({ folder }).notices).toEqual([]);
  });

  it('repair what does not hold, field by field, and keep what they do not know', () => {
    const folder = temporaryFolder();
    const stored = { theme: 'purple', textSize: 20, level: 7, promptMessages: 1e9, ofTomorrow: { a: 1 } };
    writeFileSync(fileIn(folder), JSON.stringify(stored));
    const settings = openSettings({ folder });
    expect(settings.get()).toEqual({ ...defaults, textSize: 20 });
    expect(settings.notices).toEqual([]);
    settings.set({ welcomed: true });
    expect(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).toMatchObject({ ofTomorrow: { a: 1 } });
  });

  it('are whole whatever the file holds', () => {
    const anything = fc.dictionary(
      fc.oneof(fc.constantFrom(...Object.keys(Settings.shape)), fc.string()),
      fc.jsonValue(),
    );
    fc.assert(fc.property(anything, (stored) => Settings.parse(repairSettings(stored)) !== undefined));
  });

  it('run on another file of the same kind', () => {
    const kept: Record<string, unknown> = { theme: 'dark' };
    const file: KeyValueFile = { store: kept, set: (values) => void Object.assign(kept, values) };
    const settings = openSettings({ folder: temporaryFolder(), makeFile: () => file });
    expect(settings.set({ level: 'B1' })).toMatchObject({ theme: 'dark', level: 'B1' });
    expect(kept).toEqual({ theme: 'dark', level: 'B1' });
  });

  it('say so where they cannot be kept', () => {
    const folder = temporaryFolder();
    mkdirSync(fileIn(folder));
    expect(() => openSettings({ folder })).toThrow(/folder-unusable/);
  });

  it.skipIf(process.getuid?.() === 0)('say so where the folder is read-only (not as root)', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    expect(() => openSettings({ folder }).set({ welcomed: true })).toThrow(/folder-unusable/);
    chmodSync(folder, 0o700);
  });

  it.skipIf(!canMount)('keep the old file whole on a full disk (needs the right to mount)', () => {
    const disk = smallDisk(64 * 1024);
    const settings = openSettings({ folder: disk.folder });
    settings.set({ theme: 'dark' });
    disk.fill();
    expect(() => settings.set({ theme: 'light' })).toThrow(/disk-full/);
    expect(settings.get().theme).toBe('dark');
    disk.free();
    expect(openSettings({ folder: disk.folder }).get().theme).toBe('dark');
  });
});
