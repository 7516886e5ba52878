/** A step of the way from one list of words to another. */
export type Step =
  | { kind: 'keep' | 'substitute'; from: number; to: number }
  | { kind: 'delete'; from: number }
  | { kind: 'insert'; before: number; to: number };

/** The alignment of least cost; a substitution costs less the more alike two words are (as the scorer counts). */
export function align(source: readonly string[], target: readonly string[]): Step[] {
  const n = source.length;
  const m = target.length;
  const width = m + 1;
  const cost = new Float64Array((n + 1) * width);
  const step = new Uint8Array((n + 1) * width);
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i === 0 && j === 0) continue;
      let best = Number.POSITIVE_INFINITY;
      let how = 0;
      if (i > 0 && j > 0) {
        const alike = likeness(source[i - 1] ?? '', target[j - 1] ?? '');
        best = (cost[(i - 1) * width + j - 1] ?? 0) + (alike === 1 ? 0 : 0.6 + 1.2 * (1 - alike));
        how = alike === 1 ? 1 : 2;
      }
      const dropped = i > 0 ? (cost[(i - 1) * width + j] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      if (dropped < best - 1e-9) [best, how] = [dropped, 3];
      const added = j > 0 ? (cost[i * width + j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      if (added < best - 1e-9) [best, how] = [added, 4];
      cost[i * width + j] = best;
      step[i * width + j] = how;
    }
  }
  const steps: Step[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const how = step[i * width + j];
    if (how === 3) steps.push({ kind: 'delete', from: --i });
    else if (how === 4) steps.push({ kind: 'insert', before: i, to: --j });
    else steps.push({ kind: how === 1 ? 'keep' : 'substitute', from: --i, to: --j });
  }
  return steps.reverse();
}

const bare = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.toLowerCase() === b.toLowerCase()) return 0.95;
  if (bare(a) === bare(b)) return 0.9;
  if (!/^[\p{L}\p{N}]/u.test(a) || !/^[\p{L}\p{N}]/u.test(b)) return 0;
  return (2 * common(a.toLowerCase(), b.toLowerCase())) / (a.length + b.length);
}

/** Length of the longest common subsequence. */
function common(a: string, b: string): number {
  const row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    let diagonal = 0;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0;
      row[j + 1] = a[i] === b[j] ? diagonal + 1 : Math.max(above, row[j] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
