import { Settings } from '../../preload/schemas/settings.ts';

/** Settings from whatever was stored: what does not hold falls back to its default, field by field. */
export function repairSettings(stored: Record<string, unknown>): Settings {
  const repaired = Object.entries(Settings.shape).map(([name, field]) => {
    const given = field.safeParse(stored[name]);
    return [name, given.success ? given.data : field.parse(undefined)];
  });
  return Settings.parse(Object.fromEntries(repaired));
}
