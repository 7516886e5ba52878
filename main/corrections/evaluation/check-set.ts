import type { Language } from '../../../preload/schemas/common.ts';
import type { Edit } from '../../../preload/schemas/corrections.ts';
import { applyEdits, type Corrections, type StageName } from '../index.ts';
import type { Item } from './sets.ts';

/** What the pipeline makes of one item. */
export interface Checked {
  item: Item;
  edits: Edit[];
  corrected: string;
  /** Milliseconds. */
  took: number;
}

/** Corrects every item of a set, one after the other, as a learner's turn in the other interface language. */
export async function checkSet(
  corrections: Corrections,
  language: Language,
  items: readonly Item[],
  stages: readonly StageName[],
): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const item of items) {
    const text = item.source;
    const began = performance.now();
    const edits = await corrections.check({
      text,
      language,
      interfaceLanguage: language === 'es' ? 'en' : 'es',
      stages,
    });
    const took = performance.now() - began;
    checked.push({ item, edits, corrected: applyEdits(text, edits), took });
  }
  return checked;
}
