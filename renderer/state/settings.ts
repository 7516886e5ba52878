import { create } from 'zustand';
import type { WireError } from '../../preload/schemas/errors.ts';
import type { Settings, SettingsPatch } from '../../preload/schemas/settings.ts';
import { call, on } from '../bridge/client.ts';
import { toWire } from '../bridge/words.ts';
import { createNewest } from './newest.ts';

interface SettingsState {
  settings: Settings | null;
  error: WireError | null;
}

export const useSettings = create<SettingsState>(() => ({ settings: null, error: null }));

const newest = createNewest();
const keep = (settings: Settings) => useSettings.setState({ settings, error: null });

/** Fetches the settings and follows their changes, also those of another window. Returns how to end that. */
export function followSettings(): () => void {
  void loadSettings();
  return on('settings.changed', (settings) => {
    newest.heard();
    keep(settings);
  });
}

export async function loadSettings(): Promise<void> {
  try {
    await newest.take(() => call('settings.get', {}), keep);
  } catch (thrown) {
    useSettings.setState({ error: toWire(thrown) });
  }
}

/**
 * Applies a change at once and stores it; where it cannot be stored, the former values come back.
 * @throws CallError where it could not be stored.
 */
export async function changeSettings(patch: SettingsPatch): Promise<void> {
  const before = useSettings.getState().settings;
  if (before) useSettings.setState({ settings: { ...before, ...defined(patch) } });
  try {
    await newest.take(() => call('settings.set', patch), keep);
  } catch (thrown) {
    useSettings.setState({ settings: before });
    throw thrown;
  }
}

function defined(patch: SettingsPatch): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
