/**
 * A minimal automaton of words over packed 32-bit edges: bits 0-7 label (1-based place in the alphabet),
 * 8 the target accepts, 9 last edge of its node, 10-31 first edge of the target (0: none).
 * It also numbers its words: the index of a word is its place in the order the automaton was built in.
 */
export class Automaton {
  readonly alphabet: string;
  readonly #edges: Uint32Array;
  readonly #root: number;
  /** Words that begin with this edge, counted from its node. */
  readonly #counts: Uint32Array;
  readonly #codes = new Map<string, number>();

  constructor(alphabet: string, edges: Uint32Array, root: number) {
    this.alphabet = alphabet;
    this.#edges = edges;
    this.#root = root;
    this.#counts = countWords(edges);
    [...alphabet].forEach((letter, index) => {
      this.#codes.set(letter, index + 1);
    });
  }

  /** The index of a word, or -1. */
  indexOf(word: string): number {
    let edge = this.#root;
    let index = 0;
    let final = false;
    for (let k = 0; k < word.length; k++) {
      const code = this.#codes.get(word.charAt(k));
      if (code === undefined || edge === 0) return -1;
      if (final) index++;
      let packed = this.#edges[edge] ?? 0;
      while ((packed & 255) !== code) {
        if (packed & 512) return -1;
        index += this.#counts[edge] ?? 0;
        packed = this.#edges[++edge] ?? 0;
      }
      final = (packed & 256) !== 0;
      edge = packed >>> 10;
    }
    return final ? index : -1;
  }

  /** The word with an index that {@link indexOf} gave. */
  wordAt(index: number): string {
    let edge = this.#root;
    let left = index;
    let word = '';
    while (edge !== 0) {
      const count = this.#counts[edge] ?? 0;
      const packed = this.#edges[edge] ?? 0;
      if (left >= count) {
        if (packed & 512) return '';
        left -= count;
        edge++;
        continue;
      }
      word += this.alphabet.charAt((packed & 255) - 1);
      if (packed & 256) {
        if (left === 0) return word;
        left--;
      }
      edge = packed >>> 10;
    }
    return '';
  }

  get root(): number {
    return this.#root;
  }

  /** Calls back for each edge of the node whose first edge is `first`. */
  walk(first: number, visit: (letter: string, target: number, accepts: boolean) => void): void {
    if (first === 0) return;
    for (let edge = first; ; edge++) {
      const packed = this.#edges[edge] ?? 0;
      visit(this.alphabet.charAt((packed & 255) - 1), packed >>> 10, (packed & 256) !== 0);
      if (packed & 512) return;
    }
  }

  /**
   * Goes on from the node whose first edge is `first`, a letter at a time; calls back where all of them lead on, with
   * the first edge of the node they lead to. No letters lead to the node itself, of which only the caller knows
   * whether it accepts.
   */
  follow(
    first: number,
    letters: string,
    isAccepting: boolean,
    reach: (target: number, accepts: boolean) => void,
  ): void {
    let edge = first;
    let accepts = isAccepting;
    for (const letter of letters) {
      const code = this.#codes.get(letter);
      if (code === undefined || edge === 0) return;
      let packed = this.#edges[edge] ?? 0;
      while ((packed & 255) !== code) {
        if (packed & 512) return;
        packed = this.#edges[++edge] ?? 0;
      }
      accepts = (packed & 256) !== 0;
      edge = packed >>> 10;
    }
    reach(edge, accepts);
  }
}

/** Children stand before their parents, so one ascending pass knows every target's total already. */
function countWords(edges: Uint32Array): Uint32Array {
  const counts = new Uint32Array(edges.length);
  const totals = new Uint32Array(edges.length);
  let first = 1;
  for (let edge = 1; edge < edges.length; edge++) {
    const packed = edges[edge] ?? 0;
    const target = packed >>> 10;
    const count = (packed & 256 ? 1 : 0) + (target === 0 ? 0 : (totals[target] ?? 0));
    counts[edge] = count;
    totals[first] = (totals[first] ?? 0) + count;
    if (packed & 512) first = edge + 1;
  }
  return counts;
}
