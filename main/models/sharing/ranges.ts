export interface Range {
  start: number;
  /** Inclusive. */
  end: number;
}

/**
 * What a Range header asks of a file of so many bytes. Null for the whole of it: no header, several ranges at once,
 * or something that is none, all of which HTTP lets a server pass over.
 */
export function rangeOf(header: string | undefined, sizeBytes: number): Range | 'unsatisfiable' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  if (from === '') {
    const length = Math.min(Number(to), sizeBytes);
    return length === 0 ? 'unsatisfiable' : { start: sizeBytes - length, end: sizeBytes - 1 };
  }
  const start = Number(from);
  const end = to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1);
  if (to !== '' && Number(to) < start) return null;
  return start >= sizeBytes ? 'unsatisfiable' : { start, end };
}
