/** The value below which a share `p` (0 to 1) of the samples lies, by the nearest-rank method. NaN of none. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(p * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}

/** Rounds to three significant digits: more would claim a precision the runs do not have. */
export function significant(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : value;
}
