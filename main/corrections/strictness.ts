import type { EditType, Strictness } from '../../preload/schemas/corrections.ts';
import type { Finding } from './finding.ts';

/** Types that a reader passes over: the sentence says the same without them. */
const cosmetic: ReadonlySet<EditType> = new Set(['accent', 'capital', 'punctuation']);
/** Below it a finding is more opinion than mistake. */
const sureEnough = 0.75;
/** Below it a finding is for who wants everything marked. */
const worthShowing = 0.3;

/** Whether a finding is to be shown to someone who wants this much marked. */
export function isWanted({ type, confidence }: Finding, strictness: Strictness): boolean {
  if (strictness === 'all') return true;
  if (strictness === 'normal') return confidence >= worthShowing;
  return !cosmetic.has(type) && confidence >= sureEnough;
}
