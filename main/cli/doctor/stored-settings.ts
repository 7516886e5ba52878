import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../../preload/schemas/settings.ts';
import { repairSettings } from '../../settings/repair.ts';

/** What is stored, read without touching it: a damaged file is the app's to set aside. Never throws. */
export function storedSettings(folder: string): Settings {
  try {
    const stored: unknown = JSON.parse(readFileSync(path.join(folder, 'settings.json'), 'utf8'));
    return repairSettings({ ...(stored as object | null) });
  } catch {
    return repairSettings({});
  }
}
