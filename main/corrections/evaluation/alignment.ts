import { likeness } from './likeness.ts';

/** Tokens `start` up to `end` of the source become `replacement`; empty ranges are insertions. */
export interface TokenEdit {
  start: number;
  end: number;
  replacement: string;
}

// What Python takes for a word and for a blank, so that tokens are those of the judge's script.
const blank = String.raw`\t-\r\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const token = new RegExp(String.raw`[\p{L}\p{N}_]+|[^\p{L}\p{N}_${blank}]`, 'gu');

export function scoredTokens(text: string): string[] {
  return text.normalize('NFC').match(token) ?? [];
}

type Step = 'same' | 'substitute' | 'delete' | 'insert';

/**
 * The edits that turn a source into a target, by the minimum-cost alignment of the judge's script: for counting what
 * the script does not tell, by type and by stage. A test holds the two together.
 */
export function alignEdits(source: string, target: string): TokenEdit[] {
  const a = scoredTokens(source);
  const b = scoredTokens(target);
  const steps = align(a, b);
  const edits = new Map<string, TokenEdit>();
  for (const { step, i, j } of steps) {
    if (step === 'same') continue;
    const start = i;
    const end = step === 'insert' ? i : i + 1;
    const replacement = step === 'delete' ? '' : (b[j] ?? '');
    const key = `${start} ${end}`;
    const there = edits.get(key);
    // Insertions at one place are one edit.
    if (there && step === 'insert') there.replacement += ` ${replacement}`;
    else edits.set(key, { start, end, replacement });
  }
  return [...edits.values()];
}

/** The steps from left to right, each with the places in source and target where it happens. */
function align(a: readonly string[], b: readonly string[]): { step: Step; i: number; j: number }[] {
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width);
  const steps: Step[] = new Array((a.length + 1) * width);
  const cost = (i: number, j: number) => costs[i * width + j] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) continue;
      let best = Number.POSITIVE_INFINITY;
      let step: Step = 'same';
      const [from = '', to = ''] = [a[i - 1], b[j - 1]];
      if (i > 0 && j > 0) {
        const same = from === to;
        best = cost(i - 1, j - 1) + (same ? 0 : 0.6 + 1.2 * (1 - likeness(from, to)));
        step = same ? 'same' : 'substitute';
      }
      if (i > 0 && cost(i - 1, j) + 1 < best - 1e-9) [best, step] = [cost(i - 1, j) + 1, 'delete'];
      if (j > 0 && cost(i, j - 1) + 1 < best - 1e-9) [best, step] = [cost(i, j - 1) + 1, 'insert'];
      costs[i * width + j] = best;
      steps[i * width + j] = step;
    }
  }
  const path: { step: Step; i: number; j: number }[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 || j > 0) {
    const step = steps[i * width + j] ?? 'same';
    if (step !== 'insert') i--;
    if (step !== 'delete') j--;
    path.push({ step, i, j });
  }
  return path.reverse();
}
