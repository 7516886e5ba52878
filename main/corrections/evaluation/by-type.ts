import type { Language } from '../../../preload/schemas/common.ts';
import { EditType } from '../../../preload/schemas/corrections.ts';
import { alignEdits, type TokenEdit } from './alignment.ts';
import type { Checked } from './check-set.ts';
import { typeByShape } from './shape.ts';
import type { Words } from './words.ts';

/** Edits proposed that are right, proposed in vain, and missed. */
export interface Counts {
  right: number;
  vain: number;
  missed: number;
}

export interface TypeRow extends Counts {
  type: EditType;
}

/** Precision, recall and F0.5; as in the judge's script, of nothing proposed the precision is 1. */
export function rates({ right, vain, missed }: Counts): { precision: number; recall: number; f: number } {
  const precision = right + vain > 0 ? right / (right + vain) : 1;
  const recall = right + missed > 0 ? right / (right + missed) : 1;
  const f = precision + recall > 0 ? (1.25 * precision * recall) / (0.25 * precision + recall) : 0;
  return { precision, recall, f };
}

interface Compared {
  hits: TokenEdit[];
  vain: TokenEdit[];
  missed: TokenEdit[];
}

/** The edits of one item against the reference that treats them best. */
function compare({ item, corrected }: Checked): Compared {
  const proposed = alignEdits(item.source, corrected);
  let best: Compared | undefined;
  let most = -1;
  for (const reference of item.references) {
    const gold = alignEdits(item.source, reference);
    const golden = new Set(gold.map(keyOf));
    const own = new Set(proposed.map(keyOf));
    const compared = {
      hits: proposed.filter((edit) => golden.has(keyOf(edit))),
      vain: proposed.filter((edit) => !golden.has(keyOf(edit))),
      missed: gold.filter((edit) => !own.has(keyOf(edit))),
    };
    const { f } = rates(countsOf(compared));
    if (f > most) [best, most] = [compared, f];
  }
  return best ?? { hits: [], vain: proposed, missed: [] };
}

const keyOf = ({ start, end, replacement }: TokenEdit) => `${start} ${end} ${replacement}`;
const countsOf = ({ hits, vain, missed }: Compared): Counts => ({
  right: hits.length,
  vain: vain.length,
  missed: missed.length,
});

/** All edits of a set together. */
export function countEdits(checked: readonly Checked[]): Counts {
  const total = { right: 0, vain: 0, missed: 0 };
  for (const one of checked) {
    const { right, vain, missed } = countsOf(compare(one));
    total.right += right;
    total.vain += vain;
    total.missed += missed;
  }
  return total;
}

/** The edits of a set by their type, the most frequent first; types that do not occur are left out. */
export function countByType(checked: readonly Checked[], language: Language, words: Words): TypeRow[] {
  const rows = new Map(EditType.options.map((type) => [type, { type, right: 0, vain: 0, missed: 0 }]));
  for (const one of checked) {
    const { hits, vain, missed } = compare(one);
    const add = (edits: TokenEdit[], of: TokenEdit[], count: keyof Counts) => {
      const chosen = new Set(of);
      for (const edit of typeByShape(one.item.source, edits, language, words)) {
        const row = rows.get(edit.type);
        if (row && [...chosen].some((other) => keyOf(other) === keyOf(edit))) row[count]++;
      }
    };
    // A type is told in the light of the whole rewriting: what was proposed, or what the reference says.
    add([...hits, ...vain], hits, 'right');
    add([...hits, ...vain], vain, 'vain');
    add([...hits, ...missed], missed, 'missed');
  }
  return [...rows.values()]
    .filter(({ right, vain, missed }) => right + vain + missed > 0)
    .sort((a, b) => b.right + b.missed - (a.right + a.missed));
}
