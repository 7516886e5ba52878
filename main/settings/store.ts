import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import type { Settings, SettingsPatch } from '../../preload/schemas/settings.ts';
import { AppError } from '../errors.ts';
import { makePrivateFolder, PRIVATE_FILE } from '../private-files.ts';
import { repairSettings } from './repair.ts';

export interface SettingsStore {
  get(): Settings;
  /** Stores what the patch names; answers the whole. The folder of the models is set by who moved them, by no window. */
  set(patch: SettingsPatch & Pick<Partial<Settings>, 'modelsFolder'>): Settings;
  /** Returns the function that ends the subscription. */
  onChange(listener: (settings: Settings) => void): () => void;
  /** What happened to the user's file while opening it, to be told once. */
  readonly notices: readonly AppError[];
}

/** What `conf` and `electron-store` have in common. */
export interface KeyValueFile {
  readonly store: Record<string, unknown>;
  set(values: Record<string, unknown>): void;
}

export interface SettingsOptions {
  /** The data folder: the file is its `settings.json`. */
  folder: string;
  /** How the file is kept: `conf` where nothing else is said; the desktop hands electron-store in. */
  makeFile?: (place: { cwd: string; name: string }) => KeyValueFile;
}

const NAME = 'settings';

/**
 * Opens the settings. A file that is not JSON is moved aside, and the defaults are used.
 * @throws AppError `folder-unusable`.
 */
export function openSettings({ folder, makeFile = withConf }: SettingsOptions): SettingsStore {
  const listeners = new Set<(settings: Settings) => void>();
  const notices = setAsideDamaged(path.join(folder, `${NAME}.json`));
  const file = inFolder(folder, () => makeFile({ cwd: folder, name: NAME }));
  let current = repairSettings(inFolder(folder, () => file.store));

  return {
    notices,
    get: () => current,
    set(patch) {
      const named = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      const next = repairSettings({ ...current, ...named });
      inFolder(folder, () => file.set(named));
      current = next;
      for (const listener of listeners) listener(next);
      return next;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function withConf({ cwd, name }: { cwd: string; name: string }): KeyValueFile {
  return new Conf<Record<string, unknown>>({ cwd, configName: name, configFileMode: PRIVATE_FILE });
}

function setAsideDamaged(file: string): AppError[] {
  if (!existsSync(file) || holdsAnObject(file)) return [];
  const aside = `${file}.damaged-${new Date().toISOString().replaceAll(/[-:.]/g, '')}`;
  renameSync(file, aside);
  return [new AppError('settings-reset', { path: aside })];
}

function holdsAnObject(file: string): boolean {
  const text = inFolder(path.dirname(file), () => readFileSync(file, 'utf8'));
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function inFolder<T>(folder: string, action: () => T): T {
  try {
    makePrivateFolder(folder);
    return action();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new AppError('disk-full', {}, { cause: error });
    throw new AppError('folder-unusable', { path: folder }, { cause: error });
  }
}
