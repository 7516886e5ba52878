/** The model's corrected text, and how likely each part of it was to the model. */
export interface Answer {
  corrected: string;
  /** The least probability among the tokens that wrote `corrected.slice(start, end)`; 0 where it is empty. */
  probability(start: number, end: number): number;
}

interface Piece {
  text: string;
  probability: number;
}

const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Reads `{"corrected": "…"}` as the grammar lets it be written.
 * @returns null where it is anything else, or cut off
 */
export function readAnswer(pieces: readonly Piece[]): Answer | null {
  const raw = pieces.map(({ text }) => text).join('');
  const head = /^\s*\{\s*"corrected"\s*:\s*"/.exec(raw)?.[0];
  if (head === undefined || !isWhole(raw)) return null;
  let corrected = '';
  /** Where in `raw` each unit of `corrected` begins; and where the last one ends. */
  const places: number[] = [];
  let at = head.length;
  while (at < raw.length && raw[at] !== '"') {
    const length = raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2;
    const sign = raw[at + 1] ?? '';
    corrected +=
      length === 1
        ? raw.charAt(at)
        : length === 6
          ? String.fromCharCode(Number.parseInt(raw.slice(at + 2, at + 6), 16))
          : (escapes[sign] ?? sign);
    places.push(at);
    at += length;
  }
  places.push(at);
  return {
    corrected,
    probability(start, end) {
      const from = places[start] ?? 0;
      const to = places[end] ?? 0;
      let least = from < to ? 1 : 0;
      let begin = 0;
      for (const { text, probability } of pieces) {
        const isInside = begin < to && begin + text.length > from && text !== '';
        if (isInside) least = Math.min(least, probability);
        begin += text.length;
      }
      return least;
    },
  };
}

function isWhole(raw: string): boolean {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'object' && value !== null && Object.keys(value).length === 1;
  } catch {
    return false;
  }
}
