const seen = new Map<string, number>();
/** Pairs of words that are kept: learners write the same ones again and again. */
const mostKept = 500_000;

/** How alike two tokens are, 0 to 1, as the judge's script counts it. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const key = `${a} ${b}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  const value = compare(a, b);
  if (seen.size < mostKept) seen.set(key, value);
  return value;
}

function compare(a: string, b: string): number {
  const [low, other] = [a.toLowerCase(), b.toLowerCase()];
  if (low === other) return 0.95;
  if (bare(low) === bare(other)) return 0.9;
  if (!/^[\p{L}\p{N}]/u.test(a) || !/^[\p{L}\p{N}]/u.test(b)) return 0;
  const [left, right] = [[...low], [...other]];
  return (2 * matches(left, right)) / (left.length + right.length);
}

// Python knows a mark by its combining class, which is zero for some marks that enclose.
const bare = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '');

/** Letters in common, by Ratcliff and Obershelp: the longest common run, then what lies left and right of it. */
function matches(a: readonly string[], b: readonly string[]): number {
  let [bestA, bestB, length] = [0, 0, 0];
  let runs = new Map<number, number>();
  a.forEach((letter, i) => {
    const next = new Map<number, number>();
    b.forEach((other, j) => {
      if (letter !== other) return;
      const run = (runs.get(j - 1) ?? 0) + 1;
      next.set(j, run);
      if (run > length) [bestA, bestB, length] = [i - run + 1, j - run + 1, run];
    });
    runs = next;
  });
  if (length === 0) return 0;
  return (
    length +
    matches(a.slice(0, bestA), b.slice(0, bestB)) +
    matches(a.slice(bestA + length), b.slice(bestB + length))
  );
}
