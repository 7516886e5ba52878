import type { Language } from '../../../preload/schemas/common.ts';
import type { Corrections, StageName } from '../index.ts';
import { countEdits, rates } from './by-type.ts';
import { checkSet } from './check-set.ts';
import type { Item } from './sets.ts';

/** What a set's score loses, and the share of its sentences that are left as they are, without one stage. */
export interface Ablation {
  stage: StageName;
  precision: number;
  recall: number;
  f: number;
  /** F0.5 with all stages less F0.5 without this one. */
  adds: number;
}

/** Checks a set once more without each of the stages. */
export async function switchOffInTurn(
  corrections: Corrections,
  language: Language,
  items: readonly Item[],
  stages: readonly StageName[],
  whole: number,
): Promise<Ablation[]> {
  const rows: Ablation[] = [];
  for (const stage of stages) {
    const rest = stages.filter((other) => other !== stage);
    const { precision, recall, f } = rates(countEdits(await checkSet(corrections, language, items, rest)));
    rows.push({ stage, precision, recall, f, adds: whole - f });
  }
  return rows.sort((a, b) => b.adds - a.adds);
}
