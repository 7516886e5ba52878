import type { SettingsPatch } from '../../preload/schemas/settings.ts';
import { changeSettings } from '../state/settings.ts';
import { reportFailure } from '../ui/reportFailure.ts';

/** Applies a change at once; where it cannot be stored, it is taken back and said so. */
export function change(patch: SettingsPatch): void {
  changeSettings(patch).catch(reportFailure);
}
