import type { Edit, EditType } from '../../../preload/schemas/corrections.ts';
import type { Checked } from './check-set.ts';
import { acceptedTypes } from './pair-types.ts';
import type { Item } from './sets.ts';

/** What was made of a set of minimal pairs. Shares of 1; of none, zero. */
export interface PairsResult {
  /** Of all pairs: made into an accepted reference. */
  corrected: number;
  /** Of all pairs: an edit touches the words that are wrong. */
  placed: number;
  /** Of the corrected pairs: the edit of the wrong words is of a type that a teacher would give. */
  typed: number;
  byCategory: { category: string; all: number; corrected: number; placed: number; typed: number }[];
  /** Corrected pairs whose edit is of another type, to be looked at. */
  mistyped: { source: string; key: string; type: EditType; rule: string }[];
}

export function measurePairs(checked: readonly Checked[]): PairsResult {
  const rows = new Map<string, PairsResult['byCategory'][number]>();
  const mistyped: PairsResult['mistyped'] = [];
  for (const { item, edits, corrected } of checked) {
    const { category = 'other', explanation_key: key = '', source, references } = item;
    const row = rows.get(category) ?? { category, all: 0, corrected: 0, placed: 0, typed: 0 };
    rows.set(category, row);
    row.all++;
    const there = edits.filter((edit) => touches(edit, item));
    if (there.length > 0) row.placed++;
    if (!references.includes(corrected)) continue;
    row.corrected++;
    const accepted = acceptedTypes(category, key);
    const [first] = there;
    if (there.some(({ type }) => accepted.includes(type))) row.typed++;
    else if (first) mistyped.push({ source, key, type: first.type, rule: first.rule });
  }
  const byCategory = [...rows.values()];
  const sum = (of: 'all' | 'corrected' | 'placed' | 'typed') =>
    byCategory.reduce((total, row) => total + row[of], 0);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    corrected: share(sum('corrected'), sum('all')),
    placed: share(sum('placed'), sum('all')),
    typed: share(sum('typed'), sum('corrected')),
    byCategory,
    mistyped,
  };
}

/** Does an edit change something of the words that are wrong? */
export function touches({ start, end }: Pick<Edit, 'start' | 'end'>, { source, wrong }: Item): boolean {
  if (wrong === undefined) return false;
  const at = source.indexOf(wrong);
  return at >= 0 && start < at + wrong.length && end > at;
}
